import { Agent as PlainAgent, get, type IncomingMessage } from "node:http";
import { Agent as SecureAgent, get as getSecurely } from "node:https";
import type { LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

import { ownValue } from "../../engine/base/own-value.ts";

/** What a server answered to one request. */
export interface Answer {
  status: number;
  location: string | null;
  type: string | null;
  bytes: Uint8Array;
}

/** An answer longer than it may be, packed or unpacked. */
export class TooLongError extends Error {}

/** An answer packed as nobody asked for: the message names the way. */
export class UnknownPackingError extends Error {}

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
    location: headers.location === undefined ? null : decodeHeader(headers.location),
    type: headers["content-type"] ?? null,
  };
}

/** Servers write letters as they are, and Node takes each byte for a letter. */
function decodeHeader(value: string): string {
  const bytes = Buffer.from(value, "latin1");
  const text = bytes.toString("utf8");
  return Buffer.compare(Buffer.from(text), bytes) === 0 ? text : value;
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

/** What was packed more often than so is no file of a site. */
const mostPackings = 3;

/** Unpacks as it comes, so that a bomb is noticed after its first megabytes. */
function unpacked(response: IncomingMessage): Readable {
  const header = response.headers["content-encoding"] ?? "";
  const packings = header.toLowerCase().split(/[\s,]+/u);
  const names = packings.filter((name) => name !== "" && name !== "identity").toReversed();
  const ways = names.map((name) => ownValue(unpackers, name));
  if (ways.includes(undefined) || ways.length > mostPackings) throw new UnknownPackingError(header);
  return ways.reduce<Readable>((packed, open) => {
    const unpack = open?.();
    if (!unpack) return packed;
    packed.on("error", (error) => unpack.destroy(error));
    return packed.pipe(unpack);
  }, response);
}

const unpackers: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
