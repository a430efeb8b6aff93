import { describe, expect, test } from "vitest";

import * as api from "../src/index.ts";
import {
  check,
  type Content,
  education,
  type Format,
  type Made,
  make,
  memoryFolder,
  openContent,
  openWriters,
  report,
  type RunOptions,
  UserError,
  write,
  writeReport,
} from "../src/index.ts";
import { readFolder } from "../src/node/input/list-files.ts";
import { readFonts } from "../src/node/input/read-package.ts";
import { exampleContent } from "./content-folder.ts";

/** Texts as texts, to be changed; sealed files as they are, byte for byte. */
const example: ReadonlyMap<string, string | Uint8Array> = new Map(
  Array.from(readFolder(exampleContent), ([path, bytes]) => [
    path,
    path.includes("/sealed/") ? bytes : new TextDecoder().decode(bytes),
  ]),
);

/** One of its files that are texts; nothing where it is not there. */
function textOf(path: string): string {
  const file = example.get(path) ?? "";
  if (typeof file !== "string") throw new TypeError(`${path} is no text`);
  return file;
}

const id = "ds1-pugachev";
const own = `organizations/${id}/`;

/** The example with some files changed. */
function exampleWith(changes: Readonly<Record<string, (text: string) => string>> = {}): Content {
  const files = new Map(example);
  for (const [path, change] of Object.entries(changes)) {
    const text = change(textOf(path));
    expect(text).not.toBe(files.get(path));
    files.set(path, text);
  }
  return openContent(memoryFolder(files));
}

const content = exampleWith();

async function collect(all: AsyncIterable<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for await (const each of all) made.push(each);
  return made;
}

/** Every way into content that may be refused. */
const ways = {
  check,
  make: (from: Content, options?: RunOptions) => collect(make(from, options)),
  write: async (from: Content, options?: RunOptions) =>
    collect(write(from, { ...options, writers: await openWriters(readFonts) })),
  report: (from: Content, options?: RunOptions) => report(from, { ...options, day: "2024-10-01" }),
} as const;

const eachWay = test.each(Object.entries(ways));

test("exports what is documented, and nothing else", () => {
  expect(Object.keys(api).toSorted()).toEqual([
    "Internal",
    "UserError",
    "answerEducation",
    "answerWith",
    "audienceOf",
    "check",
    "checksums",
    "closestPath",
    "complianceRules",
    "countNouns",
    "dateForms",
    "dayOf",
    "defaultPackage",
    "definePackage",
    "education",
    "educationData",
    "educationQuestions",
    "educationReference",
    "educationScopes",
    "educationThemes",
    "exportBooks",
    "exportTemplate",
    "findFields",
    "findImpact",
    "findPage",
    "folderQuestion",
    "formats",
    "fullName",
    "headOn",
    "holdsOn",
    "impactFormats",
    "importTables",
    "indexStaff",
    "isAnswered",
    "isEmployed",
    "listDifferences",
    "make",
    "memberOn",
    "memoryFolder",
    "mergeCoverage",
    "migrateContent",
    "normalizePhone",
    "numericDate",
    "openContent",
    "openDesk",
    "openFields",
    "openInterview",
    "openWriters",
    "organizationOn",
    "pathsOf",
    "readPasted",
    "readTables",
    "recognizeTable",
    "report",
    "rowAnswer",
    "rowsAnswer",
    "schemaFormats",
    "sealEdition",
    "sferum",
    "showOrganization",
    "tellPlace",
    "tellVerdicts",
    "textAnswer",
    "valueOn",
    "write",
    "writeBook",
    "writeCalendar",
    "writeReport",
    "yesAnswer",
  ]);
});

describe("content", () => {
  test("is read once a run, each file of it", async () => {
    const reads: string[] = [];
    const folder = memoryFolder(example);
    const counted = openContent({
      ...folder,
      read: (path) => {
        reads.push(path);
        return folder.read(path);
      },
    });
    for await (const { problems } of make(counted)) expect(problems).toEqual([]);
    expect(reads.length).toBeGreaterThan(20);
    expect(reads.toSorted()).toEqual([...new Set(reads)].toSorted());
    reads.length = 0;
    await report(counted, { day: "2024-10-01" });
    expect(reads.toSorted()).toEqual([...new Set(reads)].toSorted());
  });

  test("lacks what a starter has, and has it from there", async () => {
    const mine = new Map([...example].filter(([path]) => path.startsWith(own)));
    const { problems } = await check(openContent(memoryFolder(mine), memoryFolder(example)));
    expect(problems).toEqual([]);
  });

  test("has a name, by which problems call its files", async () => {
    const files = new Map([...example, [`${own}groups.yaml`, "["]]);
    const { problems } = await check(openContent(memoryFolder(files, "сад")));
    expect(problems.map(({ file }) => file)).toEqual([`сад/${own}groups.yaml`]);
  });

  eachWay("%s refuses an empty folder", async (_, go) => {
    const empty = openContent(memoryFolder(new Map()), memoryFolder(example));
    const error = await go(empty).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ problems: [{ rule: "content-folder" }] });
    expect(error).toHaveProperty("message", "Папки «content/organizations» нет.");
  });

  eachWay("%s refuses organizations that are not there", async (_, go) => {
    const error = await go(content, { organizations: [id, "ds1-pugachov"] }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ problems: [{ rule: "unknown-organization" }] });
    expect(error).toHaveProperty("problems.0.hint", expect.stringContaining(id));
  });
});

describe("check", () => {
  test("finds nothing in the example", async () => {
    expect(await check(content)).toEqual({ problems: [], waived: [] });
  });

  test("judges compliance on a day alone", async () => {
    const { problems } = await check(content, { day: "2029-10-01" });
    expect(problems.map(({ rule }) => rule)).toContain("review-overdue");
    for (const { severity, file, line, message } of problems) {
      expect(["error", "warning"]).toContain(severity);
      expect(textOf(file.replace("content/", "")).split("\n")[line - 1]).toBeDefined();
      expect(message).toMatch(/[а-я]/u);
    }
  });

  test.each([
    ["rules: [missing-regulation]", "rules: [missing-regulaton]", "«missing-regulation»"],
    ["outputs: [regulation, check]", "outputs: [regulaton, check]", "«regulation»"],
    ["- id: A1\n", "- id: A19\n", "обозначение"],
    ["outputs: [regulation, check]\n    rules: [missing-regulation]", "outputs: [check]", "rules"],
    ["outputs: [regulation, check]", "outputs: [constructor, check]", "constructor.mdx"],
  ])("finds in the requirements what nothing has: %s → %s", async (from, to, hint) => {
    const changed = exampleWith({
      "reference/requirements.yaml": (text) => text.replace(from, to),
    });
    const verdict = await check(changed, { day: "2024-10-01" });
    const problems = verdict.problems.filter(({ rule }) => rule === "unknown-reference");
    expect(problems).toMatchObject([
      {
        file: "content/reference/requirements.yaml",
      },
    ]);
    expect(problems[0]?.hint).toContain(hint);
    expect((await check(changed)).problems).toEqual([]);
  });

  test("tells of problems with leave to wait apart", async () => {
    const ignore = `- { rule: review-overdue, file: ${own}documents.yaml, reason: Ждём устав., until: 2029-12-31 }`;
    const waiting = exampleWith({
      "reglament.yaml": (text) => text.replace("ignores: []", `ignores:\n  ${ignore}`),
    });
    const { problems, waived } = await check(waiting, { day: "2029-10-01" });
    expect(problems.map(({ rule }) => rule)).not.toContain("review-overdue");
    expect(waived.map(({ problem }) => problem.rule)).toEqual(["review-overdue"]);
  });

  test.each([
    ["YAML", `${own}groups.yaml`, "groups: ["],
    ["text", "documents/regulation.mdx", "<Oops"],
  ])("finds the place of broken %s", async (_, path, broken) => {
    const { problems } = await check(exampleWith({ [path]: (text) => `${text}\n${broken}\n` }));
    expect(problems[0]).toMatchObject({ file: `content/${path}`, severity: "error" });
    expect(problems[0]?.line).toBeGreaterThan(1);
  });

  test.each(["01.10.2024", "2024-02-30", ""])("has no day «%s»", async (day) => {
    await expect(check(content, { day })).rejects.toThrow(RangeError);
    await expect(report(content, { day })).rejects.toThrow(RangeError);
  });
});

describe("make", () => {
  test("makes numbered trees, and no files", async () => {
    const [made, ...others] = await collect(make(content));
    expect(others).toEqual([]);
    expect(made).toMatchObject({ id, problems: [], name: "МДОУ «Детский сад № 1 г. Пугачева»" });
    expect(made?.documents.length).toBeGreaterThan(10);
    for (const { name, tree, files } of made?.documents ?? [])
      expect([name, tree.children.length > 0, files]).toEqual([name, true, []]);
  });

  test("makes of an organization with mistakes what it can, and tells of them", async () => {
    const path = `${own}documents/regulation.mdx`;
    const spoilt = exampleWith({
      [path]: () => `${textOf("documents/regulation.mdx")}\n{organization.nobody}\n`,
    });
    const [made] = await collect(make(spoilt));
    expect(made?.problems.map(({ file }) => file)).toContain(`content/${path}`);
    const kinds = made?.documents.map(({ tree }) => tree.properties.kind);
    expect(kinds).not.toContain("regulation");
    expect(kinds).toContain("register-chats");
  });

  test("refuses mistakes in what all share, as write does", async () => {
    const spoilt = exampleWith({ "documents/regulation.mdx": (text) => `${text}\n<Oops\n` });
    await expect(ways.make(spoilt)).rejects.toThrow(UserError);
    await expect(ways.write(spoilt)).rejects.toThrow(UserError);
  });
});

describe("write", () => {
  async function namesOf(formats?: readonly Format[]): Promise<string[]> {
    const writers = await openWriters(readFonts);
    const documents = ["regulation", "statistics-report"];
    const run = write(content, { writers, documents, ...(formats && { formats }) });
    return (await collect(run)).flatMap((made) =>
      made.documents.flatMap(({ files }) => files.map(({ name }) => name)),
    );
  }

  test("writes the formats that texts ask for, of those that are wanted", async () => {
    expect(await namesOf(["html"])).toEqual(["regulation.html"]);
    const all = await namesOf();
    expect(all).toEqual(expect.arrayContaining(["regulation.html", "regulation.docx"]));
    expect(all).toContain("regulation.pdf");
  });

  test("reads fonts only for what is set in pages", async () => {
    const writers = await openWriters(() => {
      throw new Error("Nobody asked");
    });
    const wanted = { writers, documents: ["regulation"] };
    const [made] = await collect(write(content, { ...wanted, formats: ["html"] }));
    expect(made?.documents[0]?.files).toHaveLength(1);
    for (const formats of [["docx"], ["pdf"]] as const)
      await expect(collect(write(content, { ...wanted, formats }))).rejects.toThrow("Nobody asked");
  });

  test("writes nothing of an organization with mistakes", async () => {
    const spoilt = exampleWith({ [`${own}groups.yaml`]: (text) => `${text}\n[` });
    const [made] = await ways.write(spoilt);
    expect(made).toMatchObject({ id, subject: null, documents: [] });
    expect(made?.problems.length).toBeGreaterThan(0);
  });
});

describe("report", () => {
  test("tells of every organization, and is written in every format", async () => {
    const coverage = await report(content, { day: "2024-10-01" });
    expect(coverage).toMatchObject({ date: "2024-10-01", organizations: [{ id, errors: 0 }] });
    const [html, ...others] = await writeReport(coverage, "html");
    expect([html?.name, others]).toEqual(["coverage.html", []]);
    expect((await writeReport(coverage, "csv")).length).toBeGreaterThan(1);
    const [pdf] = await writeReport(coverage, "pdf", () => openWriters(readFonts));
    expect(pdf?.bytes.slice(0, 5)).toEqual(new TextEncoder().encode("%PDF-"));
    await expect(writeReport(coverage, "pdf")).rejects.toThrow("needs writers");
  });

  test("needs reference data that hold", async () => {
    const spoilt = exampleWith({ "reference/requirements.yaml": (text) => `${text}\n[` });
    await expect(report(spoilt, { day: "2024-10-01" })).rejects.toThrow(UserError);
  });
});

test("another package checks the same files by its own rules", async () => {
  const { problems } = await check(content, { package: education, day: "2024-10-01" });
  const [unknown, wrong] = ["unknown-field", "wrong-setting"].map((rule) =>
    problems.filter((problem) => problem.rule === rule),
  );
  // What `sferum` adds to the data of a school is all that `education` does not know.
  expect([...(unknown ?? []), ...(wrong ?? [])]).toHaveLength(problems.length);
  expect(unknown?.map(({ message }) => message)).toContain("Неизвестное поле «joinedOn».");
});
