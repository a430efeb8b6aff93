import { Agent as PlainAgent, get, type IncomingMessage } from "node:http";
import { Agent as SecureAgent, get as getSecurely } from "node:https";
import type { LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** What a server answered to one request. */
export interface Answer {
  status: number;
  location: string | null;
  type: string | null;
  bytes: Uint8Array;
}

/** An answer longer than it may be, packed or unpacked. */
export class TooLongError extends Error {}

/** No whole answer in time. */
export class LateError extends Error {}

/** The connection ended without an answer, and nothing says why. */
export class NoAnswerError extends Error {}

/** Asks for one address; of the body takes so many bytes at most, in so many milliseconds. */
export type Ask = (url: string, most: number, timeout: number) => Promise<Answer>;

/**
 * Opens the connections to one host, kept for the next requests. Nothing is trusted of an answer:
 * neither its length, nor its packing, nor its pace. The body is read only where the status is 200.
 */
export function openAsk(lookup: LookupFunction): Ask {
  const options = { keepAlive: true, lookup };
  const agents = { http: new PlainAgent(options), https: new SecureAgent(options) };
  return (url, most, timeout) =>
    new Promise((resolve, reject) => {
      const isSecure = url.startsWith("https:");
      const headers = { "accept-encoding": "gzip, deflate, br", "user-agent": "reglament" };
      const common = { headers, lookup };
      const request = isSecure
        ? getSecurely(url, { ...common, agent: agents.https })
        : get(url, { ...common, agent: agents.http });
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        request.destroy(new LateError());
      }, timeout);
      const fail = (error: Error): void => {
        clearTimeout(timer);
        request.destroy();
        reject(isLate ? new LateError() : error);
      };
      request.on("error", fail);
      const failUnanswered = (): void => {
        fail(new NoAnswerError());
      };
      // Some ends have no event of their own, as that of an answer which changes the protocol.
      request.on("close", failUnanswered);
      request.on("response", (response) => {
        request.off("close", failUnanswered);
        takeBody(response, most).then((bytes) => {
          clearTimeout(timer);
          if (!response.complete) request.destroy();
          resolve({ ...headOf(response), bytes });
        }, fail);
      });
    });
}

function headOf({ statusCode, headers }: IncomingMessage): Omit<Answer, "bytes"> {
  return {
    status: statusCode ?? 0,
    location: headers.location ?? null,
    type: headers["content-type"] ?? null,
  };
}

async function takeBody(response: IncomingMessage, most: number): Promise<Uint8Array> {
  if (response.statusCode !== 200 || most === 0) {
    response.resume();
    // A short answer ends by itself and leaves the connection for the next one.
    if (Number(response.headers["content-length"] ?? 0) > 65_536) response.destroy();
    return new Uint8Array();
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of unpacked(response)) {
    if (!(piece instanceof Uint8Array)) continue;
    length += piece.length;
    if (length > most) throw new TooLongError();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Unpacks as it comes, so that a bomb is noticed after its first megabytes. */
function unpacked(response: IncomingMessage): Readable {
  const unpack = unpackers[response.headers["content-encoding"]?.toLowerCase() ?? ""]?.();
  if (!unpack) return response;
  response.on("error", (error) => unpack.destroy(error));
  return response.pipe(unpack);
}

const unpackers: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
