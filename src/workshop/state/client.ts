import type { CallName, Opening, Reply, Trouble } from "../core/calls.ts";
import type { Files } from "../core/files.ts";
import type { Core } from "../core/open-core.ts";

/** What the worker tells when it is ready. */
export interface Opened {
  schemas: Readonly<Record<string, string>>;
  /** The product's own content with the invented example. */
  starter: Files;
}

/** The generator as the page sees it: the core of the worker, every answer a promise. */
export interface Client extends Core {
  opened: Opened;
}

/** The core could not answer. */
export class CoreTrouble extends Error {
  /** Whether the words are about the user's data. */
  readonly isOfUser: boolean;

  constructor({ message, isOfUser }: Trouble) {
    super(message);
    this.name = "CoreTrouble";
    this.isOfUser = isOfUser;
  }
}

/** Starts the worker out of the texts that the page holds. */
export async function openClient(script: string, assets: string): Promise<Client> {
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(url);
  const opening: Opening = { name: "open", assets };
  const opened = await send<Opened>(worker, opening);
  URL.revokeObjectURL(url);
  const ask =
    <Name extends CallName>(name: Name) =>
    (given: Parameters<Core[Name]>[0]) =>
      send<Awaited<ReturnType<Core[Name]>>>(worker, { name, given });
  return {
    opened,
    ...{ ask: ask("ask"), answer: ask("answer"), readPreset: ask("readPreset") },
    readCard: ask("readCard"),
    ...{ look: ask("look"), probe: ask("probe"), paste: ask("paste") },
    pasteRows: ask("pasteRows"),
    ...{ events: ask("events"), askEvent: ask("askEvent"), writeEvent: ask("writeEvent") },
    ...{ writePaper: ask("writePaper"), pack: ask("pack") },
  };
}

/** One question and its answer, on a port of their own. */
function send<Answer>(worker: Worker, message: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Reply<Answer>>) => {
      port1.close();
      if ("trouble" in data) reject(new CoreTrouble(data.trouble));
      else resolve(data.answer);
    };
    worker.onerror = ({ message: words }) => {
      reject(new CoreTrouble({ message: words, isOfUser: false }));
    };
    worker.postMessage(message, [port2]);
  });
}
