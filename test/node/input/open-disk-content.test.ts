import { mkdirSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { readText } from "../../../src/node/input/disk-folder.ts";
import { openDiskContent } from "../../../src/node/input/open-disk-content.ts";
import { refusal, useTemporaryFolder } from "../output/temporary-folder.ts";

const folder = useTemporaryFolder();
const content = (): string => folder.path("content");
const open = () => openDiskContent(content());

function addOrganizations(...ids: string[]): void {
  for (const id of ids)
    folder.write(`content/organizations/${id}/organization.yaml`, `id: ${id}\n`);
}

describe("the organizations of a content folder", () => {
  test("are its folders, sorted; files and hidden folders are none", () => {
    addOrganizations("school", "ds2", "ds1", ".git");
    folder.write("content/organizations/readme.md", "");
    expect(open().listOrganizations([])).toEqual(["ds1", "ds2", "school"]);
  });

  test("are those only that are named, still sorted", () => {
    addOrganizations("a", "b", "c");
    expect(open().listOrganizations(["c", "a"])).toEqual(["a", "c"]);
  });

  test("names that it does not have are refused, each", () => {
    addOrganizations("ds1-pugachev", "b");
    const parent = folder.path("content/organizations");
    const problems = refusal(() => open().listOrganizations(["ds1-pugachov", "b", "x"]));
    expect(problems).toMatchObject([
      {
        rule: "unknown-organization",
        severity: "error",
        message: `Организации «ds1-pugachov» нет в папке «${parent}».`,
        file: parent,
        ...{ line: 1, column: 1 },
      },
      { message: `Организации «x» нет в папке «${parent}».` },
    ]);
    expect(problems[0]?.hint).toContain("ds1-pugachev");
  });

  test("a folder that is not there, one without organizations, an empty one are refused", () => {
    const told = () => refusal(() => open().listOrganizations([])).map((each) => each.message);
    expect(told()).toEqual([`Папки «${content()}» нет.`]);
    mkdirSync(content());
    expect(told()).toEqual([`Папки «${folder.path("content/organizations")}» нет.`]);
    mkdirSync(folder.path("content/organizations"));
    expect(told()).toEqual([
      `В папке «${folder.path("content/organizations")}» нет ни одной организации.`,
    ]);
  });

  test("a file in the place of a folder is refused, with what is wanted", () => {
    folder.write("content", "");
    const problems = refusal(() => open().listOrganizations([]));
    expect(problems).toMatchObject([
      {
        rule: "content-folder",
        severity: "error",
        message: `«${content()}» — это файл, а нужна папка.`,
        file: content(),
        ...{ line: 1, column: 1 },
      },
    ]);
    expect(problems[0]?.hint).toContain("organizations");
  });

  test("a file in the place of their folder is refused", () => {
    folder.write("content/organizations", "");
    expect(refusal(() => open().listOrganizations([]))).toMatchObject([
      { message: `«${folder.path("content/organizations")}» — это файл, а нужна папка.` },
    ]);
  });
});

describe("the files of an organization", () => {
  test("are its data, its own texts and its signatures, by name", () => {
    addOrganizations("a");
    folder.write("content/organizations/a/groups.yaml", "groups: []\n");
    folder.write("content/organizations/a/note.txt", "");
    folder.write("content/organizations/a/documents/memo.mdx", "Памятка");
    folder.write("content/organizations/a/documents/memo.md", "");
    folder.write("content/organizations/a/signatures/regulation.pdf.sig", "AB");
    mkdirSync(folder.path("content/organizations/a/signatures/old"));
    const read = open().readOrganization("a");
    const path = folder.path("content/organizations/a");
    expect(read).toMatchObject({ id: "a", folder: path });
    const ownerOf = (file: string) => ({ organization: "a", file });
    expect([...read.data]).toEqual([
      [
        "groups",
        { path: `${path}/groups.yaml`, text: "groups: []\n", owner: ownerOf("groups.yaml") },
      ],
      [
        "organization",
        { path: `${path}/organization.yaml`, text: "id: a\n", owner: ownerOf("organization.yaml") },
      ],
    ]);
    expect([...read.texts]).toEqual([
      [
        "memo",
        {
          path: `${path}/documents/memo.mdx`,
          text: "Памятка",
          owner: { ...ownerOf("documents/memo.mdx"), document: "memo" },
        },
      ],
    ]);
    expect([...read.signatures].map(([name, bytes]) => [name, [...bytes]])).toEqual([
      ["regulation.pdf.sig", [65, 66]],
    ]);
  });

  test("may lack own texts and signatures", () => {
    addOrganizations("a");
    const { texts, signatures } = open().readOrganization("a");
    expect([texts.size, signatures.size]).toEqual([0, 0]);
  });

  test("are followed over links, and links that lead nowhere are refused", () => {
    addOrganizations("a");
    folder.write("content/common.yaml", "groups: []\n");
    symlinkSync("../../common.yaml", folder.path("content/organizations/a/groups.yaml"));
    expect(open().readOrganization("a").data.get("groups")?.text).toBe("groups: []\n");
    symlinkSync("nowhere.yaml", folder.path("content/organizations/a/documents.yaml"));
    expect(refusal(() => open().readOrganization("a"))[0]?.message).toContain(
      "documents.yaml» не прочитать: ссылка ведёт в никуда.",
    );
  });

  test("are refused if a link leads out of the content folder, file or folder", () => {
    addOrganizations("a");
    folder.write("secret.yaml", "groups: []\n");
    folder.write("texts/memo.mdx", "x");
    const leadsOut = "ссылка ведёт за пределы папки с данными.";
    symlinkSync("../../../secret.yaml", folder.path("content/organizations/a/groups.yaml"));
    expect(refusal(() => open().readOrganization("a"))[0]?.message).toContain(leadsOut);
    unlinkSync(folder.path("content/organizations/a/groups.yaml"));
    symlinkSync("../../../texts", folder.path("content/organizations/a/documents"));
    expect(refusal(() => open().readOrganization("a"))[0]?.message).toContain(leadsOut);
    unlinkSync(folder.path("content/organizations/a/documents"));
    symlinkSync("../../texts", folder.path("content/organizations/b"));
    expect(refusal(() => open().readOrganization("b"))[0]?.message).toContain(leadsOut);
  });

  test("may be an organization that is a link to another one's folder", () => {
    addOrganizations("a");
    symlinkSync("a", folder.path("content/organizations/b"));
    expect(open().listOrganizations()).toEqual(["a", "b"]);
  });

  test("may lie behind a link themselves", () => {
    addOrganizations("a");
    symlinkSync("content", folder.path("link"));
    const opened = openDiskContent(folder.path("link"));
    expect(opened.listOrganizations()).toEqual(["a"]);
    expect(opened.readOrganization("a").id).toBe("a");
  });

  test("are refused if one of them is a folder", () => {
    mkdirSync(folder.path("content/organizations/a/groups.yaml"), { recursive: true });
    expect(refusal(() => open().readOrganization("a"))[0]?.message).toContain(
      "groups.yaml» не прочитать: это папка, а нужен файл.",
    );
  });

  test("that are not UTF-8 have U+FFFD for what cannot be read", () => {
    addOrganizations("a");
    writeFileSync(
      folder.path("content/organizations/a/groups.yaml"),
      new Uint8Array([0x61, 0xcf, 0xf0]),
    );
    expect(open().readOrganization("a").data.get("groups")?.text).toMatch(/^a\uFFFD+$/);
  });
});

describe("what organizations share", () => {
  test("comes with the program, and the user's files go before", () => {
    folder.write("content/reference/acts.yaml", "acts: []\n");
    folder.write("content/documents/memo.mdx", "Памятка");
    folder.write("content/documents/regulation.mdx", "Своё положение");
    folder.write("content/parts/own.mdx", "Часть");
    folder.write("content/reglament.yaml", "rules: []\n");
    const common = open().readCommon();
    expect(common.folder).toBe(content());
    expect(common.reference.folder).toBe(folder.path("content/reference"));
    expect(common.reference.data.get("acts")?.text).toBe("acts: []\n");
    expect(common.reference.data.get("platforms")?.path).toBe("content/reference/platforms.yaml");
    expect(common.documents.get("memo")?.text).toBe("Памятка");
    expect(common.documents.get("regulation")?.path).toBe(
      folder.path("content/documents/regulation.mdx"),
    );
    expect(common.documents.get("order-use")?.path).toBe("content/documents/order-use.mdx");
    expect(common.parts.get("own")?.text).toBe("Часть");
    expect(common.parts.size).toBeGreaterThan(1);
    expect(common.settings).toEqual({
      path: folder.path("content/reglament.yaml"),
      text: "rules: []\n",
    });
  });

  test("is read with the organizations", () => {
    addOrganizations("a", "b");
    const read = open();
    const idsOf = (only?: string[]) =>
      read.listOrganizations(only).map((id) => read.readOrganization(id).id);
    expect(idsOf()).toEqual(["a", "b"]);
    expect(idsOf(["b"])).toEqual(["b"]);
    expect(read.readCommon().settings).toBeNull();
  });
});

test("the text of a file for showing lines; of what is none there is none", () => {
  folder.write("a.yaml", "а: 1\n");
  expect(readText(folder.path("a.yaml"))).toBe("а: 1\n");
  expect(readText(folder.path("b.yaml"))).toBeNull();
  expect(readText(folder.path(""))).toBeNull();
});
