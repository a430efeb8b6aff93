import { describe, expect, test } from "vitest";
import { readFolder, writeFolder } from "../../../src/workshop/state/folder.ts";
import { openFolder } from "../../../src/workshop/state/open-file.ts";
import { diskFolder, type FakeDisk, fakeDisk } from "./fake-disk.ts";

const data = {
  "organizations/sad-1/organization.yaml": "type: kindergarten\n",
  "organizations/sad-1/groups.yaml": "groups: [] # мои\n",
  "organizations/sad-2/organization.yaml": "type: kindergarten\n",
  "reglament.yaml": "site: {}\n",
  "out/a.pdf": "no",
  ".git/x.yaml": "no",
  "node_modules/y/z.yaml": "no",
};

async function open(disk: FakeDisk) {
  const handle = diskFolder(disk);
  const opened = openFolder(handle.name, (await readFolder(handle)) ?? new Map());
  if (!("organizations" in opened)) throw new Error(JSON.stringify(opened));
  return opened.organizations.map(({ id, files, place }) => ({
    id,
    files,
    folder: { place, base: files },
    handle,
  }));
}

test("a content folder: its organizations, each with what they share; nothing else is read", async () => {
  const [first, second] = await open(fakeDisk("sad", data));
  expect([first?.id, second?.id]).toEqual(["sad-1", "sad-2"]);
  expect(Object.keys(first?.files ?? {}).sort()).toEqual([
    "organizations/sad-1/groups.yaml",
    "organizations/sad-1/organization.yaml",
    "reglament.yaml",
  ]);
});

test("of a whole project the data on top are opened, not those of its tests", async () => {
  const [only] = await open(
    fakeDisk("project", {
      "test/cases/one/organizations/b/organization.yaml": "b: 1\n",
      "sad/organizations/a/organization.yaml": "a: 1\n",
    }),
  );
  expect(only?.id).toBe("a");
});

test("a folder without data is refused in words", async () => {
  const handle = diskFolder(fakeDisk("Загрузки", { "a.yaml": "b: 1\n" }));
  const opened = openFolder(handle.name, (await readFolder(handle)) ?? new Map());
  expect("refusal" in opened && opened.refusal).toMatch(/^В папке «Загрузки» нет данных/u);
});

describe("saving", () => {
  const path = "organizations/sad-1/groups.yaml";

  test.each([
    ["a content folder", "sad", data, path],
    ["the folder of one organization", "sad-1", { "organization.yaml": "a: 1\n" }, "groups.yaml"],
    [
      "data inside of a folder",
      "Флешка",
      { "Данные/organizations/sad-1/organization.yaml": "a: 1\n" },
      `Данные/${path}`,
    ],
  ])("%s: what has changed is written where it came from", async (_, name, texts, place) => {
    const disk = fakeDisk(name, texts);
    const [opened] = await open(disk);
    if (!opened) throw new Error("Nothing opened");
    const files = { ...opened.files, [path]: "groups: [1] # мои\n" };
    const written = await writeFolder(opened.folder, opened.handle, files);
    expect(written).toEqual({ count: 1, base: files });
    expect(disk.texts()).toEqual({ ...texts, [place]: "groups: [1] # мои\n" });
    expect(
      await writeFolder({ ...opened.folder, base: files }, opened.handle, files),
    ).toMatchObject({ count: 0 });
  });

  test("what somebody else has changed is not written over: nothing is", async () => {
    const disk = fakeDisk("sad", data);
    const [opened] = await open(disk);
    if (!opened) throw new Error("Nothing opened");
    disk.put(path, "groups: [2]\n");
    const before = disk.texts();
    const files = { ...opened.files, [path]: "groups: [1]\n", "reglament.yaml": "site: 1\n" };
    const written = await writeFolder(opened.folder, opened.handle, files);
    expect("refusal" in written && written.refusal).toContain(`(${path})`);
    expect(disk.texts()).toEqual(before);
  });

  test("a new folder is filled; one with another organization of the name is left alone", async () => {
    const files = { [path]: "groups: []\n" };
    const empty = fakeDisk("Новая", {});
    const place = { prefix: "/", instead: "" };
    await writeFolder({ place, base: {} }, diskFolder(empty), files);
    expect(empty.texts()).toEqual(files);
    const taken = fakeDisk("Новая", { [path]: "groups: [3]\n" });
    const written = await writeFolder({ place, base: {} }, diskFolder(taken), files);
    expect("refusal" in written).toBe(true);
    expect(taken.texts()).toEqual({ [path]: "groups: [3]\n" });
  });

  test("another place than before, where nothing of it lies, gets everything", async () => {
    const [opened] = await open(fakeDisk("sad", data));
    if (!opened) throw new Error("Nothing opened");
    const empty = fakeDisk("Флешка", {});
    await writeFolder(opened.folder, diskFolder(empty), opened.files);
    expect(empty.texts()).toEqual(opened.files);
  });

  test("what is gone from the data goes from the disk", async () => {
    const disk = fakeDisk("sad", data);
    const [opened] = await open(disk);
    if (!opened) throw new Error("Nothing opened");
    const { [path]: _, ...files } = opened.files;
    await writeFolder(opened.folder, opened.handle, files);
    expect(Object.keys(disk.texts())).not.toContain(path);
  });
});
