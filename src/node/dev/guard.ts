import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

import { type Reply, refusal } from "./reply.ts";

/** The header in which the editor shows its token; no form and no picture can send one. */
const tokenHeader = "x-reglament-token";

/**
 * Null for who asks by a name of this machine: a page from elsewhere may come by a name of its own
 * that leads here (DNS rebinding).
 */
export function refuseHost({ headers }: IncomingMessage): Reply | null {
  const isHere = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(headers.host ?? "");
  return isHere ? null : { status: 403, type: "text/plain", body: "Только с этого компьютера." };
}

/**
 * Null for a page of this very server: browsers say whose script asks, and no script can say it for
 * them. Who says nothing is no browser, and may read with the token.
 */
export function refuseOrigin({ headers, method }: IncomingMessage): Reply | null {
  const { origin, host = "" } = headers;
  const site = headers["sec-fetch-site"];
  const isOwnSite = site === "same-origin" || (site === undefined && method === "GET");
  const isOwn = origin === undefined ? isOwnSite : origin === `http://${host}`;
  return isOwn && (site ?? "same-origin") === "same-origin" ? null : refusal(403, elsewhere);
}

/** Null for who has been given the token of this run. */
export function refuseToken({ headers }: IncomingMessage, token: string): Reply | null {
  const given = Buffer.from(String(headers[tokenHeader] ?? ""));
  const known = Buffer.from(token);
  const isGiven = given.length === known.length && timingSafeEqual(given, known);
  return isGiven ? null : refusal(401, "Программу перезапустили: обновите страницу.");
}

const elsewhere = "Менять данные может только страница самой программы.";
