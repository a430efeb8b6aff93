import type { CDPSession, Page } from "playwright-core";

/** Bytes in use after all garbage is collected. */
export interface Heap {
  page: number;
  worker: number;
}

/** Opens the way to the heaps of a page and of its worker. */
export async function openHeap(page: Page): Promise<() => Promise<Heap>> {
  const session = await page.context().newCDPSession(page);
  const worker = await openWorker(session);
  const own = (method: "HeapProfiler.collectGarbage" | "Runtime.getHeapUsage"): Promise<unknown> =>
    session.send(method);
  const usedBy = async (send: (method: HeapCall) => Promise<unknown>): Promise<number> => {
    // What finalizers let go, the second time takes.
    await send("HeapProfiler.collectGarbage");
    await send("HeapProfiler.collectGarbage");
    return sizeIn(await send("Runtime.getHeapUsage"));
  };
  return async () => ({ page: await usedBy(own), worker: await usedBy(worker) });
}

type HeapCall = "HeapProfiler.collectGarbage" | "Runtime.getHeapUsage";

function sizeIn(usage: unknown): number {
  const size: unknown = typeof usage === "object" && usage && Reflect.get(usage, "usedSize");
  if (typeof size !== "number") throw new Error("The browser does not tell its heap");
  return size;
}

/** Calls of the worker's own debugger, passed on by that of the page. */
async function openWorker(session: CDPSession): Promise<(method: HeapCall) => Promise<unknown>> {
  const attached = new Promise<string>((resolve) => {
    session.on("Target.attachedToTarget", ({ sessionId }) => {
      resolve(sessionId);
    });
  });
  await session.send("Target.setAutoAttach", {
    ...{ autoAttach: true, waitForDebuggerOnStart: false, flatten: false },
  });
  const sessionId = await attached;
  let last = 0;
  return (method) =>
    new Promise((resolve) => {
      const id = ++last;
      const listen = ({ message }: { message: string }): void => {
        const reply: unknown = JSON.parse(message);
        if (typeof reply !== "object" || !reply || Reflect.get(reply, "id") !== id) return;
        session.off("Target.receivedMessageFromTarget", listen);
        resolve(Reflect.get(reply, "result"));
      };
      session.on("Target.receivedMessageFromTarget", listen);
      const message = JSON.stringify({ id, method });
      void session.send("Target.sendMessageToTarget", { sessionId, message });
    });
}
