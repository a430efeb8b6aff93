import { expect, test } from "vitest";

import { openKeeper, type Saving } from "../../../src/workshop/state/keeper.ts";
import { openMemory, type Saved, type Storage } from "../../../src/workshop/state/storage.ts";

const first: Saved = {
  ...{ id: "sad", name: "Сад", organization: "sad", savedAt: 1 },
  files: { "organizations/sad/organization.yaml": "name: 1\n" },
};

function edited(text: string): Saved {
  return { ...first, files: { "organizations/sad/organization.yaml": text } };
}

/** A tab whose turn is given and taken by hand. */
function openTab(storage: Storage, opened: Saved) {
  let turn: (isOurs: boolean) => void = () => undefined;
  const states: Saving[] = [];
  const newer: Saved[] = [];
  const keeper = openKeeper({
    ...{ storage, opened },
    hold: (_, told) => {
      turn = told;
      return { steal: () => undefined, release: () => undefined };
    },
    tell: (state) => states.push(state),
    onNewer: (kept) => newer.push(kept),
  });
  const give = async (isOurs: boolean): Promise<void> => {
    turn(isOurs);
    for (let ticks = 0; ticks < 20; ticks++) await Promise.resolve();
  };
  return { keeper, give, states, newer };
}

async function textsIn(storage: Storage): Promise<unknown[]> {
  return (await storage.list()).flatMap(({ files }) => Object.values(files));
}

test("what is opened and not changed is not written over what another tab has made of it", async () => {
  const storage = openMemory();
  await storage.save({ ...edited("name: 2\n"), savedAt: 2 });
  const tab = openTab(storage, first);
  await tab.give(true);
  expect(await textsIn(storage)).toEqual(["name: 2\n"]);
  expect(tab.newer.map(({ savedAt }) => savedAt)).toEqual([2]);
});

test("edits of a tab whose turn it is not wait, and then stay beside those of the other", async () => {
  const storage = openMemory();
  await storage.save(first);
  const tab = openTab(storage, first);
  await tab.give(true);
  await tab.give(false);
  await storage.save({ ...edited("name: other\n"), savedAt: 2 });
  await tab.keeper.keep(edited("name: mine\n"));
  expect(await textsIn(storage)).toEqual(["name: other\n"]);
  expect(tab.states.at(-1)).toBe("other");
  await tab.give(true);
  expect(await textsIn(storage)).toEqual(["name: other\n", "name: mine\n"]);
  expect(tab.newer).toHaveLength(1);
});

test("edits that waited are kept where the other tab has changed nothing", async () => {
  const storage = openMemory();
  await storage.save(first);
  const tab = openTab(storage, first);
  await tab.keeper.keep(edited("name: mine\n"));
  await tab.give(true);
  expect(await textsIn(storage)).toEqual(["name: mine\n"]);
});

test("what was removed from the computer does not come back by itself", async () => {
  const storage = openMemory();
  await storage.save(first);
  const tab = openTab(storage, first);
  await tab.give(true);
  await storage.wipe();
  await tab.keeper.keep(edited("name: mine\n"));
  expect(await storage.list()).toEqual([]);
  expect(tab.states.at(-1)).toBe("gone");
});

test("a refused state is told, and the next one is tried again", async () => {
  const storage = openMemory();
  let isFull = false;
  const full: Storage = {
    ...storage,
    save: (each) => (isFull ? Promise.reject(new Error("Quota")) : storage.save(each)),
  };
  const tab = openTab(full, first);
  await tab.give(true);
  isFull = true;
  await tab.keeper.keep(edited("name: mine\n"));
  expect(tab.states.at(-1)).toBe("failed");
  isFull = false;
  await tab.keeper.keep(edited("name: mine too\n"));
  expect(await textsIn(storage)).toEqual(["name: mine too\n"]);
});

test("an organization that is new is kept at once, an interview with its first answer", async () => {
  const storage = openMemory();
  await openTab(storage, { ...first, answers: {} }).give(true);
  expect(await storage.list()).toEqual([]);
  await openTab(storage, first).give(true);
  expect(await textsIn(storage)).toEqual(["name: 1\n"]);
});

test("what there was no room for goes on as it is, and is tried again", async () => {
  const storage = openMemory();
  const full: Storage = { ...storage, save: () => Promise.reject(new Error("Quota")) };
  await storage.save({ ...first, answers: {} });
  const interview = openTab(full, { ...first, answers: {} });
  await interview.give(true);
  const made = await interview.keeper.keep(edited("name: made\n"));
  const desk = openTab(full, made);
  await desk.give(true);
  expect([desk.newer, desk.states.at(-1)]).toEqual([[], "failed"]);
  const later = openTab(storage, made);
  await later.give(true);
  expect(await textsIn(storage)).toEqual(["name: made\n"]);
});
