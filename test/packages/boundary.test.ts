import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { checkScopes } from "../../src/engine/package/check-definition.ts";
import type { Requirement } from "../../src/engine/coverage/requirement.ts";
import { siteOrganization } from "../../src/engine/site/site-organization.ts";
import type { SiteData } from "../../src/engine/site/data.ts";
import { plainText } from "../../src/engine/tree/plain-text.ts";
import {
  check,
  type Content,
  definePackage,
  education,
  type Made,
  memoryFolder,
  openContent,
  openWriters,
  report,
  write,
  writeReport,
} from "../../src/index.ts";
import { listFiles } from "../../src/node/input/list-files.ts";
import { readFonts } from "../../src/node/input/read-package.ts";
import { buildSite } from "../../src/site/build-site.ts";
import { docxText } from "../engine/writers/docx-text.ts";
import { decodeHtml, htmlText, parseHtml } from "../engine/writers/html-text.ts";
import { pdfText } from "../engine/writers/pdf-text.ts";
import { access } from "../fixtures/packages/access/package.ts";
import { requirements } from "../fixtures/packages/access/requirements.ts";
import { bare } from "../fixtures/packages/bare/package.ts";
import { type Change, openExample, readExample } from "./read-example.ts";
import { makeFolder } from "../make-folder.ts";

/** Words of a domain that these packages know nothing of; «печать» is none of them. */
const foreign = /сферум|sferum|платформ|(?<!\p{L})чат/iu;

const own = "organizations/ds-rechka";
const passes = `${own}/passes.yaml`;
const regulation = "documents/access-regulation.mdx";
const day = "2026-10-20";

/** Not of papers that nobody sealed, nor of what a site of its own would show. */
function isTold({ rule, severity }: { rule: string; severity: string }): boolean {
  return rule !== "edition-unsealed" && severity !== "info";
}

async function find(...changes: Change[]) {
  const { problems } = await check(openExample("access", ...changes), { package: access, day });
  return problems
    .filter(isTold)
    .map(({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`);
}

async function makeOnly(content: Content, used: typeof access | typeof bare) {
  const writers = await openWriters(readFonts);
  const results: Made[] = [];
  for await (const result of write(content, { package: used, writers })) results.push(result);
  const [only] = results;
  if (!only?.subject || results.length > 1) throw new Error("One organization was expected");
  expect(only.problems).toEqual([]);
  return { ...only, subject: only.subject };
}

/** The text of each file of each document, by the name of the file. */
async function readFiles({ documents }: Pick<Made, "documents">) {
  const texts = new Map<string, string>();
  for (const { name, bytes, format } of documents.flatMap(({ files }) => files)) {
    if (format === "docx") texts.set(name, docxText(bytes));
    else if (format === "pdf") texts.set(name, await pdfText(bytes));
    else texts.set(name, htmlText(new TextDecoder().decode(bytes)));
  }
  return texts;
}

function squeeze(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, "");
}

describe("a package on top of education is checked", () => {
  test("and nothing is wrong with its example", async () => {
    expect(await find()).toEqual([]);
  });

  test("its own rule tells what it is for, at its place", async () => {
    const change = ["validUntil: 2026-10-16", "validUntil: 2027-08-31"] as const;
    expect(await find([passes, ...change])).toEqual([
      `pass-after-dismissal content/${passes}:8 Озеров Глеб Юрьевич здесь не работает, а пропуск № 2 действует по 31.08.2027.`,
    ]);
  });

  test("the rules of education and of the engine stay", async () => {
    const late = [`${own}/documents.yaml`, "edOn: 2026-09-03", "edOn: 2026-10-09"] as const;
    const unknown = [passes, "staff: ozerov", "staff: ozerow"] as const;
    const found = await find(late, unknown);
    expect(found).toEqual([
      expect.stringContaining(`late-publication content/${own}/documents.yaml`),
      expect.stringContaining(`unknown-reference content/${passes}:8`),
    ]);
  });

  test("mistakes of its own file are told in Russian, by its titles", async () => {
    expect(await find([passes, "2026-10-16", "16.10.2026"])).toEqual([
      expect.stringMatching(
        /^\S+ content\/organizations\/ds-rechka\/passes\.yaml:8 .*Действует по/u,
      ),
    ]);
    const [missing] = await find([passes, 'number: "1", ', ""]);
    expect(missing).toContain("Номер пропуска");
  });

  test("its own file may be absent", async () => {
    expect(await find([passes])).toEqual([]);
    const { documents } = await makeOnly(openExample("access", [passes]), access);
    expect(documents.map(({ name }) => name)).toEqual(["access-regulation", "pass-register"]);
    const [first] = documents;
    expect(first && plainText(first.tree)).not.toContain("Телефон поста");
  });

  test("each rule that is run has a page", () => {
    const titles = access.families.map(({ title }) => title);
    expect(titles.slice(0, 2)).toEqual(["Пропуска", "Документы и даты"]);
    expect(access.rulePages.map(({ id }) => id)).toContain("pass-after-dismissal");
    expect(bare.families[0]?.title).toBe("Другие правила");
    expect(bare.rulePages.map(({ id }) => id)).toContain("wrong-quotes");
  });
});

describe("a package on top of education is made", () => {
  let made: Awaited<ReturnType<typeof makeOnly>>;
  let texts: Map<string, string>;

  beforeAll(async () => {
    made = await makeOnly(openExample("access"), access);
    texts = await readFiles(made);
  });

  test("in every format that its texts ask for", () => {
    expect([...texts.keys()]).toEqual([
      "access-regulation.html",
      "access-regulation.docx",
      "access-regulation.pdf",
      "pass-register.docx",
    ]);
  });

  test("with the same words and numbers in each", () => {
    for (const { name, tree, files } of made.documents)
      for (const file of files)
        expect(squeeze(texts.get(file.name) ?? ""), name).toBe(squeeze(plainText(tree)));
    const text = texts.get("access-regulation.docx") ?? "";
    for (const part of [
      "о пропускном режиме в МБДОУ «Детский сад „Речка“»",
      "1.1. Работники МБДОУ",
      "на них пункт 1.1 не распространяется",
      "2.1. Положение размещается",
      "Редакция № 1",
    ])
      expect(text.replaceAll("\u00A0", " ")).toContain(part);
  });

  test("what is internal stands in internal documents only", () => {
    const register = texts.get("pass-register.docx") ?? "";
    expect(register.replaceAll("\u00A0", " ")).toContain("+7 (000) 000-31-03");
    expect(register).toContain("Ручьёв Пётр Игоревич\t31.05.2027");
    expect(texts.get("access-regulation.pdf")).not.toContain("31-03");
  });

  test("and no word is of another domain", () => {
    for (const [name, text] of texts) expect(text, name).not.toMatch(foreign);
  });
});

describe("the privacy gate holds for a package's own field", () => {
  const publicWith = (text: string): Change => [regulation, "<Link to={guard.phone} />", text];

  test("in a public text it is an error", async () => {
    expect(await find(publicWith("{guard.personalMobile}"))).toEqual([
      expect.stringMatching(/^text-internal-value \S+access-regulation\.mdx:\d+ /u),
    ]);
  });

  test("typed into a public text it is a leak", async () => {
    expect(await find(publicWith("8 000 0003103"))).toContainEqual(
      expect.stringMatching(/^public-leak .*passes\.guard\.personalMobile/u),
    );
  });
});

describe("the report on a package's own requirements", () => {
  async function judge(...changes: Change[]) {
    const coverage = await report(openExample("access", ...changes), { package: access, day });
    const [only] = coverage.organizations;
    const requirements = only?.requirements.map((each) => [
      ...[each.id, each.partTitle, each.verdict, each.clauses.join(), each.evidence],
      each.reasons.join(),
    ]);
    return { coverage, requirements };
  }

  test("confirmed by the data, or stated in the document", async () => {
    const { coverage, requirements } = await judge();
    expect(requirements).toEqual([
      ["E1", "Вход в здание", "confirmed", "1.1", "2 пропуска", ""],
      ["E2", "Заключительные положения", "stated", "2.1", null, ""],
    ]);
    const [html] = await writeReport(coverage, "html");
    expect(html?.bytes).toContain("2 пропуска");
    expect(html?.bytes).not.toMatch(foreign);
  });

  test("not where the data tell nothing, the clause is gone, the rule finds an error", async () => {
    const noPasses = await judge([passes]);
    expect(noPasses.requirements?.[0]).toEqual([
      ...["E1", "Вход в здание", "unproven", "1.1", null],
      "К этому дню в данных об этом ничего нет.",
    ]);
    const noClause = await judge([regulation, '<Label id="publication" />', ""]);
    expect(noClause.requirements?.[1]?.at(-1)).toContain("нет пункта об этом");
    const stillValid = await judge([passes, "2026-10-16", "2027-08-31"]);
    expect(stillValid.requirements?.[0]?.at(-1)).toContain("Озеров Глеб Юрьевич");
  });
});

describe("the site of a package on top of education", () => {
  const folder = makeFolder();
  let pages: Map<string, string>;

  beforeAll(async () => {
    const { subject, documents } = await makeOnly(openExample("access"), access);
    const organizations = [siteOrganization(subject, documents)];
    const data: SiteData = { organizations, security: null };
    await buildSite(data, { outDir: join(folder, "site") });
    const paths = listFiles(join(folder, "site")).filter((path) => path.endsWith(".html"));
    pages = new Map(paths.map((path) => [path, readFileSync(join(folder, "site", path), "utf8")]));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function shown(path: string): string {
    const html = pages.get(path);
    if (html === undefined) throw new Error(`No page ${path} among ${[...pages.keys()].join()}`);
    const text = parseHtml(html).querySelector("body")?.textContent ?? "";
    return decodeHtml(text).replaceAll(/\s+/gu, " ");
  }

  test("has a page of the document, with its state", () => {
    const text = shown("access-regulation/index.html");
    expect(text).toContain("Работники МБДОУ «Детский сад „Речка“» и постоянные гости входят");
    expect(text).toContain("Действует с 01.09.2026");
    expect(pages.has("pass-register/index.html")).toBe(false);
  });

  test("has the help and the official sections that the package answers", () => {
    expect(shown("contacts/index.html")).toContain("Помощь при входе в здание");
    expect(shown("sveden/common/index.html")).toContain("Детский сад „Речка“");
    expect(shown("sveden/document/index.html")).toContain("Положение о пропускном режиме");
    expect(shown("sveden/managers/index.html")).toContain("Белова Нина Олеговна");
    expect(shown("sveden/struct/index.html")).toContain("Педагогический совет");
  });

  test("explains the package's rules and no others, but not to visitors of the site", () => {
    const rules = access.families.flatMap((family) => family.pages.map(({ id }) => id));
    expect(rules).toContain("pass-after-dismissal");
    expect(rules).not.toContain("unused-invitation");
    for (const [path, html] of pages) expect(html, path).not.toContain("pass-after-dismissal");
  });

  test("no page speaks of another domain, nor tells what is internal", () => {
    for (const [path, html] of pages) {
      expect(foreign.exec(html)?.[0], path).toBeUndefined();
      expect(html, path).not.toContain("31-03");
    }
  });
});

describe("a package without education", () => {
  test("is checked and made", async () => {
    const content = openExample("bare");
    expect(await check(content, { package: bare, day })).toEqual({ problems: [], waived: [] });
    const texts = await readFiles(await makeOnly(content, bare));
    expect([...texts.keys()]).toEqual(["rules.html"]);
    const text = texts.get("rules.html")?.replaceAll("\u00A0", " ");
    expect(text).toContain("1.2. Пункт 1.1 действует с 1 сентября 2026 г");
  });

  test("tells mistakes of its file", async () => {
    const file = "organizations/club/organization.yaml";
    const content = openExample("bare", [file, "email: club@club.example", "email: club"]);
    const { problems } = await check(content, { package: bare });
    expect(problems).toMatchObject([{ file: `content/${file}`, line: 3 }]);
    expect(problems[0]?.message).toContain("Электронная почта");
  });
});

describe("a definition that types cannot refuse", () => {
  const { definition } = education;

  test("has an id without a name for messages", () => {
    const scopes = { ...definition.scopes, group: { name: "группа", file: "classes.yaml" } };
    expect(() => definePackage({ ...definition, scopes })).toThrow("scope group");
  });

  test("names ids that no file declares", () => {
    const { passes } = access.definition.data;
    const data = { passes };
    const scopes = { pass: { name: "пропуск", file: "passes.yaml" } };
    const parts = { data, scopes, reference: {} };
    expect(() => {
      checkScopes({ id: "lonely", ...parts });
    }).toThrow("no file declares ids of staff");
  });

  test("has the page of a rule that is not run", () => {
    const rules = { ...definition.rules, compliance: [] };
    expect(() => definePackage({ ...definition, rules })).toThrow("is not run");
  });

  test("has two rules of one name", () => {
    const [first] = definition.rules.data;
    if (!first) throw new Error("No rules");
    const twin = { ...first, check: () => undefined };
    const rules = { ...definition.rules, data: [...definition.rules.data, twin] };
    expect(() => definePackage({ ...definition, rules })).toThrow(
      `two rules are called ${twin.id}`,
    );
  });
});

describe("requirements that name what nothing has", () => {
  const { definition } = access;
  const { coverage } = definition;
  if (!coverage) throw new Error("No coverage");
  const [first, second] = requirements;
  if (!first || !second) throw new Error("Two requirements were expected");

  /** Defines the package with its first requirement, and what is said of all, changed. */
  const define = (changes: Partial<Requirement>, others: Partial<typeof coverage> = {}) => {
    const demanded: Requirement[] = [{ ...first, ...changes }, second];
    const changed = { ...coverage, requirements: demanded, ...others };
    return () => definePackage({ ...definition, coverage: changed });
  };

  const inherited = ["constructor", "toString", "__proto__"];

  test("are refused when the package is loaded, with what is wrong", () => {
    expect(define({})).not.toThrow();
    for (const rule of ["pass-after-dismisal", ...inherited])
      expect(define({ rules: [rule] })).toThrow(
        `Package access: the requirement E1 names the rule ${rule}, which is not run`,
      );
    for (const part of ["entri", ...inherited])
      expect(define({ part })).toThrow(`E1 stands in the part ${part}, which has no title`);
    expect(define({ rules: [] })).toThrow("E1 is to be checked and names no rules");
    expect(define({ clauses: [], outputs: [], rules: [] })).toThrow("it is always met");
    expect(define({ id: "E2", outputs: ["site"] })).toThrow("two requirements are called E2");
  });

  test("so is evidence for what is not demanded, and data without evidence", () => {
    const told = () => "сказано";
    const evidence = { ...coverage.evidence, E9: told };
    expect(define({}, { evidence })).toThrow("there is evidence for E9, which is not demanded");
    for (const id of ["E9", ...inherited])
      expect(define({ id }, { evidence: {} })).toThrow(`${id} is to show in the data and has no`);
  });

  test("a rule of the package below, and a check of the engine, may be named", () => {
    expect(define({ rules: ["late-publication", "missing-field"] })).not.toThrow();
  });

  test("made by the package out of nothing, they are a mistake of its own all the same", async () => {
    const made = define({}, { requirements: () => [{ ...first, rules: ["nope"] }] });
    await expect(check(openExample("access"), { package: made() })).rejects.toThrow(
      "Package access: the requirement E1 names the rule nope",
    );
  });

  const tell = async (used: ReturnType<ReturnType<typeof define>>, ...changes: Change[]) => {
    const { problems } = await check(openExample("access", ...changes), { package: used, day });
    return problems.filter(isTold).map(({ rule, file, message }) => `${rule} ${file} ${message}`);
  };

  test("documents without a text are told with the content", async () => {
    expect(await tell(define({ outputs: ["acces-regulation", "site"] })())).toEqual([
      "unknown-reference content/documents Требование «E1»: вида документа «acces-regulation» нет.",
    ]);
    for (const kind of inherited) expect(await tell(define({ outputs: [kind] })())).toHaveLength(1);
  });

  test("an organization's own text is a text", async () => {
    const files = readExample("access");
    const text = files.get("documents/pass-register.mdx");
    if (text === undefined) throw new Error("No text");
    files.delete("documents/pass-register.mdx");
    const used = define({ outputs: ["pass-register"] })();
    const problemsOf = async () =>
      (await check(openContent(memoryFolder(files)), { package: used, day })).problems.filter(
        isTold,
      );
    expect(await problemsOf()).toHaveLength(1);
    files.set(`${own}/documents/pass-register.mdx`, text);
    expect(await problemsOf()).toEqual([]);
  });

  test("the main document has a text, or every clause would be taken for met", async () => {
    const used = define({ outputs: ["check"] }, { document: "access-regulatoin" })();
    expect(await tell(used)).toEqual([
      "unknown-reference content/documents Текста «access-regulatoin.mdx» нет, а в его пунктах должны стоять требования.",
    ]);
    const { organizations } = await report(openExample("access"), { package: used, day });
    expect(organizations[0]?.requirements[0]).toMatchObject({
      verdict: "unmet",
      reasons: ["Документа нет: access-regulatoin."],
    });
  });

  test("where documents alone are made, requirements are not asked", async () => {
    const used = define({ outputs: ["acces-regulation", "site"] })();
    expect((await check(openExample("access"), { package: used })).problems).toEqual([]);
  });
});

describe("what is loaded", () => {
  /** Loads modules in a Node of their own; answers with all files of ours that this has loaded. */
  function loadedBy(...modules: string[]): string[] {
    const code = `
      import { registerHooks } from "node:module";
      const seen = [];
      registerHooks({ load: (url, context, next) => (seen.push(url), next(url, context)) });
      for (const each of ${JSON.stringify(modules)}) await import(new URL(each, "${root.href}"));
      console.log(JSON.stringify(seen));`;
    const words = ["--input-type=module", "--eval", code];
    const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    expect(stderr).toBe("");
    const seen: unknown = JSON.parse(stdout);
    if (!Array.isArray(seen)) throw new Error("No list of modules");
    return seen
      .map(String)
      .filter((url) => url.startsWith(root.href) && !url.includes("/node_modules/"))
      .map((url) => url.slice(root.href.length));
  }

  const root = new URL("../../", import.meta.url);
  /** The engine with all that it loads when needed. */
  const engine = listFiles(fileURLToPath(new URL("src/engine", root)))
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
    .map((path) => `src/engine/${path}`);

  test("by the package of passes: education and the engine, nothing of «Сферум»", () => {
    const loaded = loadedBy("test/fixtures/packages/access/package.ts", ...engine);
    expect(loaded).toContain("src/packages/education/package.ts");
    expect(loaded).toContain("src/engine/writers/pdf/write-pdf.ts");
    expect(loaded.filter((path) => path.includes("sferum"))).toEqual([]);
  });

  test("by the bare package: the engine alone", () => {
    const loaded = loadedBy("test/fixtures/packages/bare/package.ts", ...engine);
    expect(loaded.filter((path) => path.includes("src/packages/"))).toEqual([]);
  });
});
