import { describe, expect, test } from "vitest";
import { memoryFolder } from "../../../src/engine/content/content-folder.ts";
import { type Content, openContent } from "../../../src/engine/content/open-content.ts";
import { type Problem, UserError } from "../../../src/engine/problem.ts";

type Files = Readonly<Record<string, string>>;

function folderOf(files: Files, name = "content") {
  return memoryFolder(new Map(Object.entries(files)), name);
}

const own: Files = {
  "reglament.yaml": "rules: []\n",
  "reference/calendar.yaml": "own calendar",
  "documents/memo.mdx": "own memo",
  "documents/rules.mdx": "own rules",
  "organizations/zarya/groups.yaml": "groups of zarya",
  "organizations/ds1/organization.yaml": "organization",
  "organizations/ds1/groups.yaml": "groups",
  "organizations/ds1/groups.yml": "not a data file",
  "organizations/ds1/readme.txt": "not a data file",
  "organizations/ds1/documents/regulation.mdx": "own regulation",
  "organizations/ds1/signatures/b.sig": "b",
  "organizations/ds1/signatures/a.sig": "a",
  "organizations/ds1/signatures/old/c.sig": "c",
  "organizations/.git/config": "hidden",
  "organizations/readme.md": "not a folder",
};

const starter: Files = {
  "reglament.yaml": "starter settings",
  "reference/acts.yaml": "starter acts",
  "reference/calendar.yaml": "starter calendar",
  "documents/memo.mdx": "starter memo",
  "documents/regulation.mdx": "starter regulation",
  "parts/help.mdx": "starter help",
  "organizations/example/groups.yaml": "groups of the example",
};

const content = openContent(folderOf(own), folderOf(starter, "starter"));

/** The problems with which a folder refuses to list organizations. */
function refusal(opened: Content, only?: readonly string[]): readonly Problem[] {
  try {
    opened.listOrganizations(only);
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  throw new Error("Nothing was refused");
}

describe("organizations", () => {
  test("are folders, sorted; neither hidden ones nor files, nor those of the starter", () => {
    expect(content.listOrganizations()).toEqual(["ds1", "zarya"]);
    expect(content.listOrganizations([])).toEqual(["ds1", "zarya"]);
  });

  test("only those that are named, in their own order, each once", () => {
    expect(content.listOrganizations(["zarya", "ds1", "zarya"])).toEqual(["ds1", "zarya"]);
    expect(content.listOrganizations(["zarya"])).toEqual(["zarya"]);
  });

  test("every unknown id is refused, with what may be meant", () => {
    expect(refusal(content, ["ds1", "zary", "???"])).toEqual([
      {
        rule: "unknown-organization",
        severity: "error",
        ...{ file: "content/organizations", line: 1, column: 1 },
        message: "Организации «zary» нет в папке «content/organizations».",
        hint: "Возможно, вы имели в виду «zarya».",
      },
      expect.objectContaining({ hint: "Допустимо: «ds1», «zarya»." }),
    ]);
  });

  test.each<[string, Files, string, string]>([
    ["nothing at all", {}, "content/organizations", "Папки «content/organizations» нет."],
    [
      "no organizations",
      { "documents/memo.mdx": "memo" },
      "content/organizations",
      "Папки «content/organizations» нет.",
    ],
    [
      "a file in place of a folder",
      { organizations: "text" },
      "content/organizations",
      "«content/organizations» — это файл, а нужна папка.",
    ],
    [
      "a folder without organizations",
      { "organizations/readme.md": "text" },
      "content/organizations",
      "В папке «content/organizations» нет ни одной организации.",
    ],
  ])("a folder is refused: %s", (_name, files, file, message) => {
    expect(refusal(openContent(folderOf(files)))).toMatchObject([
      { rule: "content-folder", severity: "error", file, message },
    ]);
  });

  test.each([
    [
      "organization.yaml",
      "Это папка одной организации, а нужна та, в которой лежит organizations.",
    ],
    ["sad/organization.yaml", "Это сама папка organizations, а нужна та, в которой она лежит."],
    ["sad/readme.md", "Укажите папку с данными: --content ПАПКА."],
  ])("a folder with %s is told for what it is", (file, hint) => {
    const [problem] = refusal(openContent(folderOf({ [file]: "" })));
    expect(problem?.hint?.startsWith(hint)).toBe(true);
  });
});

describe("what organizations share", () => {
  test("comes from the folder and, file by file, from the starter", () => {
    const { reference, documents, parts } = content.readCommon();
    const textsOf = (sources: ReadonlyMap<string, { path: string; text: string }>) =>
      [...sources].map(([name, { path, text }]) => [name, path, text]);
    expect(textsOf(reference.data)).toEqual([
      ["acts", "starter/reference/acts.yaml", "starter acts"],
      ["calendar", "content/reference/calendar.yaml", "own calendar"],
    ]);
    expect(textsOf(documents)).toEqual([
      ["memo", "content/documents/memo.mdx", "own memo"],
      ["regulation", "starter/documents/regulation.mdx", "starter regulation"],
      ["rules", "content/documents/rules.mdx", "own rules"],
    ]);
    expect(textsOf(parts)).toEqual([["help", "starter/parts/help.mdx", "starter help"]]);
  });

  test("belongs to no organization; a text is of its kind", () => {
    const { folder, reference, documents, parts } = content.readCommon();
    expect({ folder, reference: reference.folder }).toEqual({
      ...{ folder: "content", reference: "content/reference" },
    });
    expect(reference.owner).toBeUndefined();
    expect(reference.data.get("acts")?.owner).toBeUndefined();
    expect(parts.get("help")?.owner).toBeUndefined();
    expect(documents.get("memo")?.owner).toEqual({ document: "memo" });
    expect(documents.get("regulation")?.owner).toEqual({ document: "regulation" });
  });

  test("settings are the user's own: those of the starter are not his", () => {
    expect(content.readCommon().settings).toEqual({
      ...{ path: "content/reglament.yaml", text: "rules: []\n" },
    });
    const bare = openContent(folderOf({}), folderOf(starter, "starter"));
    expect(bare.readCommon().settings).toBeNull();
  });

  test("may be absent: who checks it will tell", () => {
    const { reference, documents, parts } = openContent(folderOf({})).readCommon();
    expect([reference.data.size, documents.size, parts.size]).toEqual([0, 0, 0]);
  });
});

describe("an organization", () => {
  const organization = content.readOrganization("ds1");

  test("has its data files in the order of their names, each with its owner", () => {
    expect(organization).toMatchObject({
      ...{ id: "ds1", folder: "content/organizations/ds1", owner: { organization: "ds1" } },
    });
    expect([...organization.data]).toEqual([
      [
        "groups",
        {
          ...{ path: "content/organizations/ds1/groups.yaml", text: "groups" },
          owner: { organization: "ds1", file: "groups.yaml" },
        },
      ],
      [
        "organization",
        {
          ...{ path: "content/organizations/ds1/organization.yaml", text: "organization" },
          owner: { organization: "ds1", file: "organization.yaml" },
        },
      ],
    ]);
  });

  test("has texts of its own, which are of a kind too", () => {
    expect([...organization.texts]).toEqual([
      [
        "regulation",
        {
          path: "content/organizations/ds1/documents/regulation.mdx",
          text: "own regulation",
          owner: { organization: "ds1", file: "documents/regulation.mdx", document: "regulation" },
        },
      ],
    ]);
  });

  test("has the files of its signatures, as they are; not of folders among them", () => {
    const texts = [...organization.signatures].map(([name, bytes]) => [
      ...[name, new TextDecoder().decode(bytes)],
    ]);
    expect(texts.toSorted()).toEqual([
      ["a.sig", "a"],
      ["b.sig", "b"],
    ]);
  });

  test("takes nothing from the starter", () => {
    const { data, texts, signatures } = content.readOrganization("example");
    expect([data.size, texts.size, signatures.size]).toEqual([0, 0, 0]);
  });
});

test("files are read when they are asked for, not before, and anew each time", () => {
  const files = new Map([["organizations/a/groups.yaml", "one"]]);
  const opened = openContent(memoryFolder(files));
  files.set("organizations/a/groups.yaml", "two");
  expect(opened.readOrganization("a").data.get("groups")?.text).toBe("two");
  files.set("organizations/a/groups.yaml", "three");
  expect(opened.readOrganization("a").data.get("groups")?.text).toBe("three");
});

test("bytes that are no UTF-8 come out as U+FFFD", () => {
  const files = new Map([["organizations/a/groups.yaml", new Uint8Array([0xd0])]]);
  const { data } = openContent(memoryFolder(files)).readOrganization("a");
  expect(data.get("groups")?.text).toBe("\uFFFD");
});
