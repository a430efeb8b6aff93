import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";

import { UserError } from "../../engine/problem.ts";
import { shown } from "../input/shown.ts";
import { connectPage } from "../workshop/connect-page.ts";
import { decodeText, findPlace, readDataFiles, versionOf } from "./data-files.ts";
import { refuseOrigin, refuseToken } from "./guard.ts";
import { makeNew } from "./make-new.ts";
import { newcomer } from "./pages.ts";
import { readChanges, readNew } from "./read-body.ts";
import { json, missing, page, type Reply, refusal } from "./reply.ts";
import { saveData } from "./save-data.ts";

export interface EditOptions {
  /** The content folder: nothing is written outside. */
  content: string;
  listOrganizations: () => readonly string[];
  /** Makes the page of the workshop. */
  workshop: () => Promise<string>;
}

/** The workshop as the editor of a folder. */
export interface Editing {
  /** Answers what the editor of an organization asks; null for what is not its part. */
  answer: (request: IncomingMessage, organization: string, part: string) => Promise<Reply | null>;
}

/** `onSaved` is told the paths at once: not every disk tells of its changes. */
export function openEditing(
  options: EditOptions,
  onSaved: (paths: readonly string[]) => void,
): Editing {
  const { content, listOrganizations, workshop } = options;
  const token = randomBytes(32).toString("hex");
  const made = new Set<string>();
  const open = openPages(workshop);
  const save = async (request: IncomingMessage, organization: string): Promise<Reply> => {
    const changes = await readChanges(request);
    if (!Array.isArray(changes)) return changes;
    const saved = saveData({ content, place: findPlace(content, organization), made }, changes);
    if ("versions" in saved) onSaved(changes.map(({ path }) => join(content, path)));
    return json("versions" in saved ? 200 : "conflicts" in saved ? 409 : 422, saved);
  };
  const make = (request: IncomingMessage): Promise<Reply> => takeNew(request, content, onSaved);
  const connect = (): Reply => json(200, { token, folder: shown(content) });
  const tell = (organization: string, part: string): Reply => {
    if (part === "connection") return connect();
    const read = readDataFiles(content, organization);
    const known = part === "data" ? showFiles(read.files) : listVersions(read.files);
    return json(200, { place: read.place, ...known });
  };
  return {
    answer: async (request, organization, part) => {
      const { method = "" } = request;
      if (!methods[part]?.includes(method)) return null;
      const refused = refuse(request, part, token);
      if (refused) return refused;
      return asReply(() => {
        if (organization === newcomer) return tellNew(request, part, { open, connect, make });
        const isKnown = listOrganizations().includes(organization);
        if (part === "edit") return isKnown ? open(organization) : missing;
        if (!isKnown) return gone;
        return method === "POST" ? save(request, organization) : tell(organization, part);
      });
    },
  };
}

/** Writes a new organization. */
async function takeNew(
  request: IncomingMessage,
  content: string,
  onSaved: (paths: readonly string[]) => void,
): Promise<Reply> {
  const wanted = await readNew(request);
  if ("status" in wanted) return wanted;
  const made = makeNew(content, wanted);
  if ("paths" in made) onSaved(made.paths.map((path) => join(content, path)));
  return json("paths" in made ? 200 : 422, made);
}

interface Newcomer {
  open: (organization: string) => Promise<Reply>;
  connect: () => Reply;
  make: (request: IncomingMessage) => Promise<Reply>;
}

/** What is asked of the organization that is yet to be made. */
function tellNew(
  request: IncomingMessage,
  part: string,
  { open, connect, make }: Newcomer,
): Reply | Promise<Reply> {
  if (part === "edit") return open(newcomer);
  if (part === "connection") return connect();
  return request.method === "POST" ? make(request) : missing;
}

/** What is asked of an organization, and how. */
const methods: Readonly<Record<string, readonly string[]>> = {
  ...{ edit: ["GET"], connection: ["GET"], versions: ["GET"], data: ["GET", "POST"] },
};

/** The workshop is bundled of the sources, by what `npm ci --omit=dev` leaves out. */
const unmade =
  "Мастерская не собралась. Обычно дело в неполной установке: наберите npm ci без ключа --omit=dev и запустите программу снова.";

/** The page may be opened from anywhere; its token goes to itself alone, and opens the rest. */
function refuse(request: IncomingMessage, part: string, token: string): Reply | null {
  if (part === "edit") return null;
  return refuseOrigin(request) ?? (part === "connection" ? null : refuseToken(request, token));
}

const gone = refusal(404, "Этой организации в папке нет.");

/** The page of an organization; the workshop is made when it is first asked for. */
function openPages(workshop: EditOptions["workshop"]): (organization: string) => Promise<Reply> {
  let html: Promise<string> | null = null;
  return async (organization) => {
    try {
      html ??= workshop();
      return page(connectPage(await html, `/${encodeURIComponent(organization)}/`));
    } catch (error) {
      html = null;
      return { status: 500, type: "text/plain", body: `${unmade}\n\n${String(error)}` };
    }
  };
}

/** What cannot be read now is told to who edits: it is their folder. */
async function asReply(work: () => Reply | Promise<Reply>): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const told = error.problems.map(({ message, hint = "" }) => `${message} ${hint}`.trim());
    return refusal(422, told.join(" "));
  }
}

function listVersions(files: ReadonlyMap<string, Uint8Array>) {
  return { versions: mapFiles(files, versionOf) };
}

/** Texts as texts; what is none (signatures, kept papers) as base64. */
function showFiles(files: ReadonlyMap<string, Uint8Array>) {
  const show = (bytes: Uint8Array, path: string) => {
    const text = /\.(?:yaml|mdx)$/u.test(path) ? decodeText(bytes) : null;
    return text === null ? { base64: Buffer.from(bytes).toString("base64") } : { text };
  };
  return { ...listVersions(files), files: mapFiles(files, show) };
}

function mapFiles<Value>(
  files: ReadonlyMap<string, Uint8Array>,
  read: (bytes: Uint8Array, path: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(Array.from(files, ([path, bytes]) => [path, read(bytes, path)]));
}
