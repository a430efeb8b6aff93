/**
 * The worker of the page: the whole generator behind messages. Each question comes with a port for
 * its answer, so answers cannot be mixed up.
 */
// First of all: others use it as they are loaded.
import "./older-browsers.ts";
import { UserError } from "../index.ts";
import { openAssets } from "./core/assets.ts";
import type { Call, Opening, Reply, Trouble } from "./core/calls.ts";
import { type Core, openCore } from "./core/open-core.ts";

let core: Promise<Core> | null = null;

addEventListener("message", ({ data, ports: [port] }: MessageEvent<Call | Opening>) => {
  if (!port) return;
  answer(data).then(
    (found) => {
      port.postMessage({ answer: found } satisfies Reply<unknown>);
    },
    (error: unknown) => {
      port.postMessage({ trouble: tellTrouble(error) } satisfies Reply<unknown>);
    },
  );
});

async function answer(call: Call | Opening): Promise<unknown> {
  if (call.name === "open") {
    const assets = openAssets(decode(call.assets));
    core = openCore(assets);
    await core;
    return { schemas: assets.schemas, starter: assets.starter };
  }
  if (core === null) throw new Error("The page has not opened the worker");
  return ask(await core, call);
}

function ask(opened: Core, call: Call): Promise<unknown> {
  switch (call.name) {
    case "ask":
      return opened.ask(call.given);
    case "answer":
      return opened.answer(call.given);
    case "readCard":
      return opened.readCard(call.given);
    case "readPreset":
      return opened.readPreset(call.given);
    case "look":
      return opened.look(call.given);
    case "probe":
      return opened.probe(call.given);
    case "events":
      return opened.events(call.given);
    case "askEvent":
      return opened.askEvent(call.given);
    case "writeEvent":
      return opened.writeEvent(call.given);
    case "paste":
      return opened.paste(call.given);
    case "pasteRows":
      return opened.pasteRows(call.given);
    case "writePaper":
      return opened.writePaper(call.given);
    case "pack":
      return opened.pack(call.given);
  }
}

function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function tellTrouble(error: unknown): Trouble {
  const message = error instanceof Error ? error.message : String(error);
  return { message, isOfUser: error instanceof UserError };
}
