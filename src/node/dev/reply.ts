import type { ServerResponse } from "node:http";

/** What the server answers. */
export interface Reply {
  status: number;
  type: string;
  body: string | Uint8Array;
  /** What the page may do, where it does not say so itself. */
  policy?: string;
}

export function page(body: string | Uint8Array): Reply {
  return { status: 200, type: "text/html", body };
}

/** A paper, made of the texts of anybody: it stands beside the editor and may not act for it. */
export function paperPage(body: Uint8Array): Reply {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  return { ...page(body), policy };
}

export function json(status: number, told: unknown): Reply {
  return { status, type: "application/json", body: JSON.stringify(told) };
}

/** Words for a person, as the editor expects them. */
export function refusal(status: number, words: string): Reply {
  return json(status, { refusal: words });
}

export const missing: Reply = { status: 404, type: "text/plain", body: "Такого документа нет." };

/** What no page from elsewhere may frame, read, or hold by the window that it opened. */
export function send(response: ServerResponse, { status, type, body, policy }: Reply): void {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "same-origin",
    "x-frame-options": "SAMEORIGIN",
    ...(policy !== undefined && { "content-security-policy": policy }),
  });
  response.end(body);
}
