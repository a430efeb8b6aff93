import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";

import type { Problem } from "../../engine/problem.ts";
import { listPage, organizationPage } from "./pages.ts";
import type { PaperMaker } from "./papers.ts";

/** What is shown, and how problems are told. */
export interface Shown {
  papers: PaperMaker;
  listOrganizations: () => readonly string[];
  tell: (problems: readonly Problem[]) => Promise<string>;
}

export interface DevServer {
  /** `http://127.0.0.1:4646/`. */
  url: string;
  /** Tells the pages that are open that something changed. */
  announce: () => void;
  close: () => Promise<void>;
}

const loopback = "127.0.0.1";

/**
 * Serves papers to this machine alone: it listens on the loopback address, answers no other host
 * name (else a page from elsewhere could read them by a name of its own), and takes nothing in.
 */
export async function serve(shown: Shown, port: number): Promise<DevServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, shown, listeners).catch((error: unknown) => {
      send(response, { status: 500, type: "text/plain", body: tellBug(error) });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, loopback, resolve);
  });
  const address = server.address();
  return {
    url: `http://${loopback}:${isAddress(address) ? address.port : port}/`,
    announce: () => {
      for (const each of listeners) each.write("data: changed\n\n");
    },
    close: () =>
      new Promise((resolve) => {
        for (const each of listeners) each.end();
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function tellBug(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function isAddress(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  shown: Shown,
  listeners: Set<ServerResponse>,
): Promise<void> {
  const refusal = refuse(request);
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (refusal) send(response, refusal);
  else if (pathname === "/events") listen(request, response, listeners);
  else send(response, await find(pathname, shown));
}

interface Reply {
  status: number;
  type: string;
  body: string | Uint8Array;
}

function refuse({ headers, method }: IncomingMessage): Reply | null {
  const isHere = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(headers.host ?? "");
  if (!isHere) return { status: 403, type: "text/plain", body: "Только с этого компьютера." };
  return method === "GET"
    ? null
    : { status: 405, type: "text/plain", body: "Здесь только читают." };
}

async function find(pathname: string, shown: Shown): Promise<Reply> {
  const ids = shown.listOrganizations();
  if (pathname === "/") return page(listPage(ids));
  const file = files[pathname];
  if (file) {
    const body = readFileSync(new URL(file.name, import.meta.url));
    return { status: 200, type: file.type, body };
  }
  const [, organization = "", part = "", name = ""] = pathname.split("/").map(decode);
  if (!ids.includes(organization)) return missing;
  if (part === "") return page(organizationPage(organization));
  const { papers, problems, isCurrent } = await shown.papers.of(organization);
  if (part === "state") {
    const told = problems.length > 0 ? await shown.tell(problems) : "";
    const list = papers.map((each) => ({ ...each, html: undefined }));
    const body = JSON.stringify({ papers: list, told, isCurrent });
    return { status: 200, type: "application/json", body };
  }
  const paper = part === "paper" ? papers.find((each) => each.name === name) : undefined;
  return paper ? page(paper.html) : missing;
}

function page(body: string | Uint8Array): Reply {
  return { status: 200, type: "text/html", body };
}

const missing: Reply = { status: 404, type: "text/plain", body: "Такого документа нет." };

const files: Readonly<Record<string, { name: string; type: string }>> = {
  "/dev.js": { name: "client.js", type: "text/javascript" },
  "/dev.css": { name: "client.css", type: "text/css" },
};

/** A piece of an address; one that is no such piece names nothing. */
function decode(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return "";
  }
}

/** An open line on which changes are told. */
function listen(
  request: IncomingMessage,
  response: ServerResponse,
  listeners: Set<ServerResponse>,
): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(": open\n\n");
  listeners.add(response);
  request.on("close", () => {
    listeners.delete(response);
  });
}

function send(response: ServerResponse, { status, type, body }: Reply): void {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "SAMEORIGIN",
  });
  response.end(body);
}
