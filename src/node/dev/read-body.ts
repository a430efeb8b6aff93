import type { IncomingMessage } from "node:http";

import { isRecord } from "../../engine/base/is-record.ts";
import type { NewOrganization } from "./make-new.ts";
import { type Reply, refusal } from "./reply.ts";
import type { WantedChange } from "./save-data.ts";

/** Bytes: all data files of the largest organization, several times. */
const longest = 8_000_000;

/** The changes that an editor sends. */
export async function readChanges(request: IncomingMessage): Promise<WantedChange[] | Reply> {
  const told = await readJson(request);
  if ("refused" in told) return told.refused;
  const changes = told.json.changes;
  return Array.isArray(changes) && changes.every(isWanted) ? changes : refusal(400, unreadable);
}

/** A new organization, as answers have made it. */
export async function readNew(request: IncomingMessage): Promise<NewOrganization | Reply> {
  const told = await readJson(request);
  if ("refused" in told) return told.refused;
  const { organization, files } = told.json;
  if (typeof organization !== "string" || !isRecord(files)) return refusal(400, unreadable);
  const texts = Object.entries(files).flatMap(([name, text]) =>
    typeof text === "string" ? [[name, text] as const] : [],
  );
  return { organization, files: Object.fromEntries(texts) };
}

async function readJson(
  request: IncomingMessage,
): Promise<{ json: Record<string, unknown> } | { refused: Reply }> {
  const type = request.headers["content-type"] ?? "";
  // What a form of another page can send is never this.
  if (!/^application\/json(?:;|$)/u.test(type)) return { refused: refusal(415, unreadable) };
  const text = await readText(request);
  if (text === null)
    return { refused: refusal(413, "Слишком много данных сразу: не записано ничего.") };
  const json = parseJson(text);
  return json ? { json } : { refused: refusal(400, unreadable) };
}

const unreadable = "Программа не поняла, что записать: обновите страницу.";

/** Null for more than anybody needs: that is not held, only let pass, so that the answer arrives. */
async function readText(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    if (!Buffer.isBuffer(piece)) continue;
    length += piece.length;
    if (length <= longest) pieces.push(piece);
  }
  return length <= longest ? Buffer.concat(pieces).toString("utf8") : null;
}

function parseJson(text: string): Record<string, unknown> | null {
  try {
    const told: unknown = JSON.parse(text);
    return isRecord(told) ? { ...told } : null;
  } catch {
    return null;
  }
}

function isWanted(value: unknown): value is WantedChange {
  return (
    isRecord(value) &&
    typeof value.path === "string" &&
    [value.version, value.text].every((each) => each === null || typeof each === "string")
  );
}
