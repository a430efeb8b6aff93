import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";

import { type Problem, UserError } from "../../engine/problem.ts";
import type { Editing } from "./edit.ts";
import { refuseHost } from "./guard.ts";
import type { Concerned } from "./find-concerned.ts";
import type { Names } from "./open-names.ts";
import { listPage, organizationPage } from "./pages.ts";
import type { PaperMaker } from "./papers.ts";
import { json, missing, page, paperPage, type Reply, send } from "./reply.ts";

/** What is shown, and how problems are told. */
export interface Shown {
  papers: PaperMaker;
  listOrganizations: () => readonly string[];
  names: Pick<Names, "of" | "listed">;
  tell: (problems: readonly Problem[]) => Promise<string>;
  /** Null where nothing may be changed. */
  editing: Editing | null;
}

export interface DevServer {
  /** `http://127.0.0.1:4646/`. */
  url: string;
  /** Tells the pages that are open what has changed. */
  announce: (concerned: Concerned) => void;
  close: () => Promise<void>;
}

const loopback = "127.0.0.1";

/**
 * Serves papers to this machine alone: it listens on the loopback address, answers no other host
 * name (else a page from elsewhere could read them by a name of its own), and takes in nothing but
 * what the editor sends.
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
    announce: (concerned) => {
      const whose = concerned === null ? "" : ` ${JSON.stringify([...concerned])}`;
      for (const each of listeners) each.write(`data: changed${whose}\n\n`);
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
  const refusal = refuseHost(request);
  const [pathname = "/"] = (request.url ?? "/").split("?");
  if (refusal) send(response, refusal);
  else if (pathname === "/events" && request.method === "GET") listen(request, response, listeners);
  else send(response, await reply(request, pathname, shown));
}

async function reply(request: IncomingMessage, pathname: string, shown: Shown): Promise<Reply> {
  const [, organization = "", part = ""] = pathname.split("/").map(decode);
  const edited = await shown.editing?.answer(request, organization, part);
  if (edited) return edited;
  return request.method === "GET"
    ? find(pathname, shown)
    : { status: 405, type: "text/plain", body: "Здесь только читают." };
}

async function find(pathname: string, shown: Shown): Promise<Reply> {
  const { ids, problems: amiss } = list(shown);
  if (pathname === "/") {
    const told = amiss.length > 0 ? await shown.tell(amiss) : "";
    const { editing, names } = shown;
    return page(listPage(ids ?? [], { told, nameOf: names.listed, isEdited: editing !== null }));
  }
  const file = files[pathname];
  if (file) {
    const body = readFileSync(new URL(file.name, import.meta.url));
    return { status: 200, type: file.type, body };
  }
  const [, organization = "", part = "", name = ""] = pathname.split("/").map(decode);
  // Of a folder that cannot be read now, what was there before is told.
  if (ids?.includes(organization) === false) return missing;
  if (part === "") {
    const name = shown.names.of(organization);
    return page(organizationPage(organization, name, shown.editing !== null));
  }
  const { papers, problems, isCurrent } = await shown.papers.of(organization);
  if (part === "state") {
    const told = problems.length > 0 ? await shown.tell(problems) : "";
    const list = papers.map((each) => ({ ...each, html: undefined }));
    return json(200, { papers: list, told, isCurrent });
  }
  const paper = part === "paper" ? papers.find((each) => each.name === name) : undefined;
  return paper ? paperPage(paper.html) : missing;
}

/** Null for a folder in which no organizations can be found now: problems say why. */
function list({ listOrganizations }: Shown): {
  ids: readonly string[] | null;
  problems: readonly Problem[];
} {
  try {
    return { ids: listOrganizations(), problems: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ids: null, problems: error.problems };
  }
}

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
