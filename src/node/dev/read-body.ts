import type { IncomingMessage } from "node:http";

import { isRecord } from "../../engine/base/is-record.ts";
import { type Reply, refusal } from "./reply.ts";
import type { WantedChange } from "./save-data.ts";

/** Bytes: all data files of the largest organization, several times. */
const longest = 8_000_000;

/** The changes that an editor sends. */
export async function readChanges(request: IncomingMessage): Promise<WantedChange[] | Reply> {
  const type = request.headers["content-type"] ?? "";
  // What a form of another page can send is never this.
  if (!/^application\/json(?:;|$)/u.test(type)) return refusal(415, unreadable);
  const text = await readText(request);
  if (text === null) return refusal(413, "Слишком много данных сразу: не записано ничего.");
  const changes = parseChanges(text);
  return changes ?? refusal(400, unreadable);
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

function parseChanges(text: string): WantedChange[] | null {
  try {
    const told: unknown = JSON.parse(text);
    const changes: unknown = isRecord(told) ? told.changes : null;
    return Array.isArray(changes) && changes.every(isWanted) ? changes : null;
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
