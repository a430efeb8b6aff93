/** A profile as Node writes it: who called whom, and who was at work at each sample. */
export interface Profile {
  nodes: readonly ProfileNode[];
  /** Ids of nodes. */
  samples: readonly number[];
  /** Microseconds before each of them. */
  timeDeltas: readonly number[];
}

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number };
  children?: readonly number[];
}

/** Milliseconds by name, the greatest first. */
export type Sums = [name: string, time: number][];

export interface ProfileSums {
  total: number;
  /** What each part of the program did itself: its rooms, and libraries. */
  parts: Sums;
  /** What each function did itself. */
  own: Sums;
  /** What went on while a function was at work, with all that it called. */
  whole: Sums;
}

/** Where the time of some profiles went, of all threads together; waiting is left out. */
export function sumProfiles(profiles: readonly Profile[]): ProfileSums {
  const sums = {
    ...{ parts: new Map<string, number>(), own: new Map<string, number>() },
    ...{ whole: new Map<string, number>(), total: 0 },
  };
  for (const profile of profiles) {
    const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
    const parents = new Map(
      profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
    );
    for (const [index, id] of profile.samples.entries()) {
      const time = (profile.timeDeltas[index] ?? 0) / 1000;
      const node = nodes.get(id);
      if (!node || node.callFrame.functionName === "(idle)") continue;
      sums.total += time;
      add(sums.parts, partOf(node), time);
      add(sums.own, nameOf(node), time);
      for (const name of namesUpFrom(id, nodes, parents)) add(sums.whole, name, time);
    }
  }
  const { parts, own, whole, total } = sums;
  return { parts: sorted(parts), own: sorted(own), whole: sorted(whole), total };
}

/** Each once: a function that calls itself is at work once. */
function namesUpFrom(
  id: number,
  nodes: ReadonlyMap<number, ProfileNode>,
  parents: ReadonlyMap<number, number>,
): Set<string> {
  const names = new Set<string>();
  for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
    const node = nodes.get(at);
    if (node) names.add(nameOf(node));
  }
  return names;
}

function add(sums: Map<string, number>, name: string, time: number): void {
  sums.set(name, (sums.get(name) ?? 0) + time);
}

function sorted(sums: ReadonlyMap<string, number>): Sums {
  return [...sums].toSorted(([, a], [, b]) => b - a);
}

function nameOf({ callFrame: { functionName, url, lineNumber } }: ProfileNode): string {
  const place = url === "" ? "" : ` ${shorten(url)}:${lineNumber + 1}`;
  return `${functionName === "" ? "(без имени)" : functionName}${place}`;
}

/** Of a library its name, of ours the folder, of Node's the module; what has no file by its name. */
function partOf({ callFrame: { functionName, url } }: ProfileNode): string {
  const path = shorten(url);
  const library = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (library !== undefined) return library;
  if (path.startsWith("node:")) return "Node";
  return path === "" ? functionName : path.replace(/\/[^/]*$/, "");
}

/** The last of the folders in which a library lies tells it; our own files begin at their root. */
function shorten(url: string): string {
  return url.replace(/^.*\/(?=node_modules\/)/, "").replace(/^file:.*?\/(?=(?:src|lib|bin)\/)/, "");
}
