import { beforeAll, describe, expect, test } from "vitest";

import {
  check,
  type Content,
  make,
  memoryFolder,
  openContent,
  openWriters,
  type Problem,
  sealEdition,
  type SealRequest,
  sferum,
  UserError,
  write,
  type Writers,
} from "../../../src/index.ts";
import { readFolder } from "../../../src/node/input/list-files.ts";
import { readFonts } from "../../../src/node/input/read-package.ts";
import { plainText } from "../../../src/engine/tree/plain-text.ts";
import { exampleContent, simpleContent } from "../../content-folder.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** The example of one month: nothing has happened to it yet. */
const example: Files = new Map([
  ...[...readFolder(exampleContent)].filter(([path]) => !path.startsWith("organizations/")),
  ...readFolder(simpleContent),
]);
const own = "organizations/ds1-pugachev";
const register = `${own}/documents.yaml`;

let writers: Writers;
beforeAll(async () => {
  writers = await openWriters(readFonts);
});

function change(files: Files, path: string, edit: (text: string) => string): Files {
  const before = new TextDecoder().decode(files.get(path));
  const after = edit(before);
  expect(after).not.toBe(before);
  return new Map([...files, [path, new TextEncoder().encode(after)]]);
}

const addRecord = (files: Files, yaml: string): Files =>
  change(files, register, (text) => `${text.trimEnd()}\n${yaml}`);

/** A new name for the head: it stands in what she signed. */
const renamed = (files: Files): Files =>
  change(files, `${own}/assignments.yaml`, (text) => text.replace("Макарова", "Иванова"));

const open = (files: Files): Content => openContent(memoryFolder(files));

/** The files with an edition sealed, as the command would leave them. */
async function seal(files: Files, request: Partial<SealRequest> = {}): Promise<Files> {
  const sealed = await sealEdition({
    folder: memoryFolder(files),
    ...{ package: sferum, writers, organization: "ds1-pugachev", edition: "regulation-1" },
    ...{ sealedOn: "2024-09-05", reason: null, file: null, ...request },
  });
  return new Map([...files, ...sealed.files, [sealed.register.path, sealed.register.bytes]]);
}

async function refused(work: Promise<unknown>): Promise<readonly Problem[]> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw error;
  return error.problems;
}

/** Nothing changes these maps: what is made of one is made of it once. */
const texts = new WeakMap<Files, Promise<Map<string, string>>>();

function textsOf(files: Files): Promise<Map<string, string>> {
  const known = texts.get(files) ?? makeTexts(files);
  texts.set(files, known);
  return known;
}

async function makeTexts(files: Files): Promise<Map<string, string>> {
  for await (const { documents, problems } of make(open(files), writers)) {
    expect(problems).toEqual([]);
    return new Map(documents.map(({ name, tree }) => [name, plainText(tree)]));
  }
  throw new Error("Nothing was made");
}

async function bytesOf(files: Files, document: string): Promise<Map<string, Uint8Array>> {
  const options = { writers, documents: [document] };
  for await (const { documents } of write(open(files), options))
    return new Map(documents.flatMap((made) => made.files.map(({ name, bytes }) => [name, bytes])));
  throw new Error("Nothing was written");
}

async function problemsOf(files: Files, day: string | null = null): Promise<Problem[]> {
  return (await check(open(files), { day })).problems;
}

const pdf = (bytes: Uint8Array, name = "скан.pdf"): NonNullable<SealRequest["file"]> => ({
  ...{ name, bytes, format: "pdf", isAsMade: false, title: null, audience: null },
});

/** The example with its Regulation sealed. */
let sealed: Files;
beforeAll(async () => {
  sealed = await seal(example);
});

describe("a sealed edition", () => {
  test("keeps the words and the files, and the register tells their sums", () => {
    const kept = [...sealed.keys()].filter((path) => path.includes("/sealed/"));
    expect(kept.map((path) => path.slice(`${own}/sealed/regulation-1/`.length))).toEqual([
      ...["regulation.json", "regulation.html", "regulation.docx", "regulation.pdf"],
    ]);
    const before = new TextDecoder().decode(example.get(register)).split("\n");
    const after = new TextDecoder().decode(sealed.get(register)).split("\n");
    expect(after.filter((line) => !before.includes(line)).slice(0, 3)).toEqual([
      ...["    sealed:", "      sealedOn: 2024-09-05", "      files:"],
    ]);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
  });

  test("is what it was when the data are others, to the byte, and all else follows them", async () => {
    const changed = renamed(sealed);
    expect(await bytesOf(changed, "regulation")).toEqual(await bytesOf(sealed, "regulation"));
    const texts = await textsOf(changed);
    expect(texts.get("regulation")).toContain("Макарова");
    expect(texts.get("regulation")).not.toContain("Иванова");
    expect(texts.get("order-use")).toContain("Иванова");
  });

  test("is quoted as it was when its text is another one", async () => {
    const changed = change(sealed, "documents/regulation.mdx", (text) =>
      text.replace(/^1\. /gm, "1. Сначала: "),
    );
    const [before, after] = [await textsOf(sealed), await textsOf(changed)];
    expect(after).toEqual(before);
    expect(await problemsOf(changed)).toEqual([]);
  });

  test("does not mind when its text has mistakes of its own or is gone", async () => {
    const texts = await textsOf(sealed);
    const gone = new Map([...sealed].filter(([path]) => path !== "documents/regulation.mdx"));
    expect((await textsOf(gone)).get("regulation")).toBe(texts.get("regulation"));
  });

  test("tells clause by clause what today would give, for information only", async () => {
    expect((await problemsOf(sealed, "2024-10-01")).map(({ rule }) => rule)).toEqual([]);
    const found = (await problemsOf(renamed(sealed), "2024-10-01")).filter(
      ({ rule }) => rule !== "head-name-differs",
    );
    expect(found.map(({ rule, severity, owner }) => [rule, severity, owner?.record])).toEqual([
      ["sealed-differs", "info", "editions.regulation-1.sealed.sealedOn"],
    ]);
    expect(found[0]?.message).toMatch(/подпись: подписано «.*Макарова.*», а .* «.*Иванова.*»\.$/);
    expect(await problemsOf(renamed(sealed))).toEqual([]);
  });

  test.each(["regulation.pdf", "regulation.json"])("is an error where %s is gone", async (name) => {
    const path = `${own}/sealed/regulation-1/${name}`;
    const [problem, ...others] = await problemsOf(
      new Map([...sealed].filter(([each]) => each !== path)),
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: "sealed-file-missing", severity: "error" });
    expect(problem?.file).toBe("content/organizations/ds1-pugachev/documents.yaml");
    expect(problem?.hint).toContain("npx reglament seal ds1-pugachev/regulation-1 --replace");
  });

  test.each(["regulation.pdf", "regulation.json"])(
    "is an error where %s is not it",
    async (name) => {
      const path = `${own}/sealed/regulation-1/${name}`;
      const bytes = Uint8Array.from([...(sealed.get(path) ?? []), 0x20]);
      const altered = new Map([...sealed, [path, bytes] as const]);
      const [problem, ...others] = await problemsOf(altered);
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ rule: "sealed-file-altered", severity: "error" });
      for await (const { documents } of write(open(altered), { writers, formats: ["pdf"] }))
        expect(documents.flatMap(({ files }) => files)).toEqual([]);
    },
  );

  test("has a paper beside it that no record tells of: it is named, what systems leave is not", async () => {
    const put = (path: string) => [`${own}/sealed/${path}`, Uint8Array.of(1)] as const;
    const strays = ["regulation-1/скан.pdf", "приказ.docx", "regulation-1/~$x.docx", ".DS_Store"];
    const found = await problemsOf(new Map([...sealed, ...strays.map(put)]));
    expect(found.map(({ rule, severity, owner }) => [rule, severity, owner?.file])).toEqual([
      ["stray-file", "warning", "sealed/regulation-1/скан.pdf"],
      ["stray-file", "warning", "sealed/приказ.docx"],
    ]);
    expect(found[0]?.hint).toContain("npx reglament seal ds1-pugachev/regulation-1 --file ФАЙЛ");
  });

  test("whose id Windows makes no folder of is refused", async () => {
    const record =
      '  - { id: nul, kind: order-use, number: "301", date: 2024-09-03, status: in-force }\n';
    const found = await refused(seal(addRecord(example, record), { edition: "nul" }));
    expect(found[0]?.message).toContain("Windows не создаст");
  });

  test("is sealed again only for a reason, which is kept", async () => {
    expect((await refused(seal(sealed)))[0]?.message).toBe(
      "Документ «regulation-1» уже закреплён.",
    );
    const reason = "Сумма в дате: опечатка.";
    const again = await seal(renamed(sealed), { reason });
    expect((await textsOf(again)).get("regulation")).toContain("Иванова");
    expect(new TextDecoder().decode(again.get(register))).toContain(`reason: "${reason}"`);
  });

  test("with missing bytes is mended by sealing it again", async () => {
    const gone = new Map([...sealed].filter(([path]) => !path.endsWith("regulation.json")));
    const again = await seal(gone, { reason: "Диск пропал." });
    expect(await problemsOf(again)).toEqual([]);
  });

  test("passes the privacy gate again: a value may have become private since", async () => {
    const words = (await textsOf(sealed)).get("regulation") ?? "";
    const [address = ""] = /[\w.-]+@[\w.-]+\w/.exec(words) ?? [];
    expect(address).not.toBe("");
    const leaking = change(sealed, `${own}/administrators.yaml`, (text) =>
      text.replace(/personalEmail: .*/, `personalEmail: ${address}`),
    );
    const found = (await problemsOf(leaking)).filter(({ rule }) => rule === "public-leak");
    const records = found.map(({ owner }) => owner?.record);
    expect(records).toContain("editions.regulation-1.sealed");
    for (const { message } of found) expect(message).not.toContain(address);
  });
});

describe("an order", () => {
  test("is sealed with its extract, and the message that encloses it has the kept bytes", async () => {
    const sealed = await seal(example, { edition: "order-appointment" });
    const names = [...sealed.keys()].flatMap((path) => /sealed\/(.*)/.exec(path)?.[1] ?? []);
    expect(names).toContain("order-appointment/order-appointment-extract.pdf");
    const changed = renamed(sealed);
    const kept = sealed.get(`${own}/sealed/order-appointment/order-appointment.pdf`);
    expect((await bytesOf(changed, "order-appointment")).get("order-appointment.pdf")).toEqual(
      kept,
    );
    const message = (await bytesOf(changed, "zayavka")).get("zayavka.eml") ?? new Uint8Array();
    const encoded = btoa(String.fromCharCode(...(kept ?? []).slice(0, 300)));
    expect(new TextDecoder().decode(message).replaceAll(/\s/g, "")).toContain(encoded);
  });

  test("may quote what is sealed and would quote it today: there is no circle", async () => {
    const circle = change(
      change(sealed, "parts/order-use.mdx", (text) =>
        text.replace(
          "1. Утвердить",
          '1. <Label id="approve" />Пункт <Ref to="local-act" in="regulation" />: утвердить',
        ),
      ),
      "documents/regulation.mdx",
      (text) =>
        text.replace("Настоящее", 'По пункту <Ref to="approve" in="order-use" /> настоящее'),
    );
    expect((await textsOf(circle)).get("order-use")).toContain("Пункт\u00A01.1: утвердить");
    expect((await problemsOf(circle, "2024-10-01")).map(({ rule }) => rule)).toEqual([
      "sealed-differs",
    ]);
  });
});

describe("a signed file", () => {
  const former = `  - id: regulation-0
    kind: regulation
    edition: 1
    date: 2020-09-01
    status: repealed
    inForceFrom: 2020-09-01
    inForceUntil: 2024-09-01
`;
  const withFormer = (): Files =>
    change(addRecord(example, former), register, (text) =>
      text.replace("edition: 1\n    date: 2024", "edition: 2\n    date: 2024"),
    );
  let paper: Uint8Array;
  beforeAll(async () => {
    paper = (await bytesOf(example, "order-use")).get("order-use.pdf") ?? new Uint8Array();
  });

  test("is all there is of a former edition: its own document, with the words of the file", async () => {
    const sealed = await seal(withFormer(), { edition: "regulation-0", file: pdf(paper) });
    const texts = await textsOf(sealed);
    expect(texts.get("regulation-0")).toMatch(/^Положение об использовании.*\n(.*\n)*.*ПРИКАЗ/);
    expect(await bytesOf(sealed, "regulation-0")).toEqual(new Map([["regulation-0.pdf", paper]]));
    expect(texts.get("regulation")).toBe((await textsOf(withFormer())).get("regulation"));
    expect(await problemsOf(sealed, "2024-10-01")).toEqual([]);
  });

  test("takes the place of the made one; words, references and other formats stay", async () => {
    const reason = "Вернулся подписанный экземпляр.";
    const again = await seal(renamed(sealed), { file: pdf(paper), reason });
    expect((await textsOf(again)).get("regulation")).toBe(
      (await textsOf(sealed)).get("regulation"),
    );
    const [before, after] = [
      await bytesOf(sealed, "regulation"),
      await bytesOf(again, "regulation"),
    ];
    expect(after.get("regulation.pdf")).toEqual(paper);
    expect(after.get("regulation.docx")).toEqual(before.get("regulation.docx"));
  });

  test("of today's words brings them along, if somebody says that they are the same", async () => {
    const sealed = await seal(example, { file: { ...pdf(paper), isAsMade: true } });
    expect(await textsOf(sealed)).toEqual(await textsOf(example));
    expect((await bytesOf(sealed, "regulation")).get("regulation.pdf")).toEqual(paper);
  });

  test("without the clauses that others quote is refused, with the places", async () => {
    const found = await refused(seal(example, { file: pdf(paper) }));
    const [first, ...places] = found;
    expect(first).toMatchObject({ rule: "seal-refused" });
    expect(first?.hint).toContain("--with-text");
    expect(new Set(places.map(({ rule }) => rule))).toEqual(new Set(["text-unknown-label"]));
  });

  test("that tells something private to all is refused", async () => {
    const order = await bytesOf(example, "order-appointment");
    const file = pdf(order.get("order-appointment.pdf") ?? new Uint8Array());
    const found = await refused(seal(withFormer(), { edition: "regulation-0", file }));
    expect(found.map(({ rule }) => rule)).toContain("public-leak");
  });

  test("of a kind without a text needs a name, and to be told who may read it", async () => {
    const record = former.replaceAll("regulation", "charter");
    const inForce = record.replace("repealed", "in-force").replace(/ +inForceUntil.*\n/, "");
    const files = addRecord(example, inForce);
    const edition = "charter-0";
    const say = async (words: object): Promise<string | undefined> =>
      (await refused(seal(files, { edition, file: { ...pdf(paper), ...words } })))[0]?.hint;
    expect(await say({})).toMatch(/^Назовите его: --title/);
    expect(await say({ title: "Устав" })).toMatch(/^Скажите: --audience/);
    const told = { title: "Устав", audience: "internal" as const };
    const sealed = await seal(files, { edition, file: { ...pdf(paper), ...told } });
    expect((await textsOf(sealed)).get("charter")).toMatch(/^Устав\n/);
  });

  test("without words is a page that says so, and nothing is taken for its words", async () => {
    const scan = new TextEncoder().encode(emptyPdf);
    const sealed = await seal(withFormer(), { edition: "regulation-0", file: pdf(scan) });
    expect((await textsOf(sealed)).get("regulation-0")).toMatch(
      /^Положение об использовании.*\nТекста на странице нет: /,
    );
    expect(await problemsOf(sealed, "2024-10-01")).toEqual([]);
  });

  test("may be a DOCX", async () => {
    const bytes = (await bytesOf(example, "order-use")).get("order-use.docx") ?? new Uint8Array();
    const file = { ...pdf(bytes, "приказ.docx"), format: "docx" as const };
    const sealed = await seal(withFormer(), { edition: "regulation-0", file });
    expect((await textsOf(sealed)).get("regulation-0")).toContain("ПРИКАЗ\n");
    expect([...(await bytesOf(sealed, "regulation-0")).keys()]).toEqual(["regulation-0.docx"]);
  });

  test.each([
    ["скан.pdf", new TextEncoder().encode("<html>"), "это не PDF"],
    ["скан.pdf", new TextEncoder().encode("%PDF-1.7\nмусор"), "он повреждён или закрыт паролем"],
  ])("%s that is none is refused", async (name, bytes, reason) => {
    const files = withFormer();
    const [found] = await refused(seal(files, { edition: "regulation-0", file: pdf(bytes, name) }));
    expect(found?.message).toBe(`Файл «${name}» не прочитать: ${reason}.`);
  });
});

/** One page, and nothing on it: to a program a scan is no more. */
const emptyPdf = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
trailer <</Root 1 0 R/Size 4>>
%%EOF
`;

describe("what cannot be sealed", () => {
  test("is an edition that is not there", async () => {
    const [found] = await refused(seal(example, { edition: "regulation-2" }));
    expect(found?.message).toBe("Документа «regulation-2» у организации «ds1-pugachev» нет.");
    expect(found?.hint).toContain("«regulation-1»");
  });

  test("is a draft", async () => {
    const draft = change(example, register, (text) =>
      text.replace(/(id: order-use[^]*?status: )in-force/, "$1draft"),
    );
    const [found] = await refused(seal(draft, { edition: "order-use" }));
    expect(found?.message).toBe(
      "Документ «order-use» по данным ещё не утверждён, а закрепляют подписанное.",
    );
  });

  test("is a former edition whose words nobody kept", async () => {
    const repealed = change(example, register, (text) =>
      text.replace(/(id: order-appointment-additional[^]*?status: )in-force/, "$1repealed"),
    );
    const [found] = await refused(seal(repealed, { edition: "order-appointment-additional" }));
    expect(found?.hint).toContain("npx reglament seal order-appointment-additional --file");
  });

  test("are data with mistakes: what is wrong is told", async () => {
    const broken = change(example, `${own}/organization.yaml`, (text) =>
      text.replace("inn:", "in:"),
    );
    const found = await refused(seal(broken));
    expect(found.map(({ file }) => file)).toContain(`content/${own}/organization.yaml`);
  });
});
