import { afterEach, expect, test, vi } from "vitest";

import { holdOrganization } from "../../../src/workshop/state/hold-organization.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

async function settle(): Promise<void> {
  for (let ticks = 0; ticks < 20; ticks++) await Promise.resolve();
}

test("where the browser has no locks, or gives none to a page of a disk, everyone writes", async () => {
  const refusing = {
    locks: { request: () => Promise.reject(new DOMException("opaque", "SecurityError")) },
  };
  for (const navigator of [{}, refusing]) {
    vi.stubGlobal("navigator", navigator);
    const told: boolean[] = [];
    const held = holdOrganization("sad", (isOurs) => told.push(isOurs));
    await settle();
    expect(told).toEqual([true]);
    held.release();
  }
});

test("who was robbed of the turn waits for it to come back", async () => {
  const asked: { rob: () => void; take: () => void; isSteal: boolean }[] = [];
  const request = (_: string, { steal = false }: LockOptions, taken: () => Promise<void>) =>
    new Promise<void>((_resolve, reject) => {
      const rob = (): void => {
        reject(new DOMException("stolen", "AbortError"));
      };
      asked.push({ rob, take: () => void taken(), isSteal: steal });
    });
  vi.stubGlobal("navigator", { locks: { request } });
  const told: boolean[] = [];
  const held = holdOrganization("sad", (isOurs) => told.push(isOurs));
  asked[0]?.take();
  await settle();
  asked[0]?.rob();
  await settle();
  expect(told).toEqual([true, false]);
  asked[1]?.take();
  await settle();
  expect(told).toEqual([true, false, true]);
  held.steal();
  expect(asked.map(({ isSteal }) => isSteal)).toEqual([false, false, true]);
  held.release();
});
