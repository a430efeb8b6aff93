import { openCommon } from "../../engine/check/open-common.ts";
import type { Content } from "../../engine/content/open-content.ts";
import { UserError } from "../../engine/problem.ts";
import { readFields, valueAt } from "../../engine/yaml/value-at.ts";
import { defaultPackage } from "../../index.ts";
import type { Concerned } from "./find-concerned.ts";
import type { NameOf } from "./pages.ts";

/** Short names of organizations, read when they are asked for, and anew after `forget`. */
export interface Names {
  forget: (concerned: Concerned) => void;
  /** Of an organization whose data hold; of another the name of its folder. */
  of: NameOf;
  /** The same for a list of all: of most a look into one file tells it. */
  listed: NameOf;
}

export function openNames(open: () => Content): Names {
  let content: Content | null = null;
  let common: ReturnType<typeof openCommon> | null = null;
  const [known, listed] = [new Map<string, string>(), new Map<string, string>()];
  const read: NameOf = (id) => {
    content ??= open();
    common ??= openCommon(content.readCommon(), defaultPackage, null);
    const { register } = common.reference.openOrganization(id, content.readOrganization(id));
    return register?.name ?? id;
  };
  const of = remember(known, read);
  const readListed: NameOf = (id) => {
    content ??= open();
    return findShortName(content, id) ?? of(id);
  };
  return {
    forget: (concerned) => {
      // Others may lie elsewhere now.
      content = null;
      if (concerned === null) common = null;
      for (const names of [known, listed])
        for (const id of concerned ?? [...names.keys()]) names.delete(id);
    },
    of,
    listed: remember(listed, readListed),
  };
}

/** A name that was never another; null where more has to be read. */
function findShortName(content: Content, id: string): string | null {
  const text = content.readOrganization(id).data.get("organization")?.text ?? "";
  const name = valueAt(readFields(text), ["name", "short"]);
  return typeof name === "string" && name !== "" ? name : null;
}

/** What is wrong with the data is told elsewhere: here the folder's name stands for them. */
function remember(names: Map<string, string>, read: NameOf): NameOf {
  return (id) => {
    const name = names.get(id) ?? orId(id, read);
    names.set(id, name);
    return name;
  };
}

function orId(id: string, read: NameOf): string {
  try {
    return read(id);
  } catch (error) {
    if (error instanceof UserError) return id;
    throw error;
  }
}
