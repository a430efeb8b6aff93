import { describe, expect, test } from "vitest";

import type { TextRule } from "../../../src/engine/check/text-rule.ts";
import { createTextReader } from "../../../src/engine/documents/open-texts.ts";

const example = { files: "" };

/** A rule of a package: it wants a text to say of what audience it is. */
const rule: TextRule = {
  ...{ id: "some-rule", severity: "warning", title: "", why: "", source: "", mend: "" },
  ...{ good: example, bad: example },
  check({ text, audience }, report) {
    report([text.indexOf("Слово"), text.indexOf("Слово") + 5], String(audience), "Исправьте.");
  },
};

const settings = (more = "") =>
  `---\ntitle: Памятка\nlayout: sheet\naudience: public\nformats: [html]\n${more}---\n`;

function read(texts: Record<string, string>, { parts = {}, isJudged = false } = {}) {
  const sources = (all: Record<string, string>, folder: string) =>
    new Map(
      Object.entries(all).map(([name, text]) => [name, { path: `${folder}/${name}.mdx`, text }]),
    );
  const reader = createTextReader({ lists: ["groups"], textRules: [rule] }, isJudged);
  const opened = reader.readParts(sources(parts, "parts"));
  const documents = reader.readDocuments(sources(texts, "documents"), opened);
  const told = reader.problems.map((problem) =>
    [problem.file, problem.line, problem.rule, problem.message].join(" "),
  );
  return { documents, parts: opened, told };
}

describe("texts are read", () => {
  test("with their settings, by the names of their files", () => {
    const { documents, told } = read({ memo: `${settings()}Слово.\n` });
    expect(told).toEqual([]);
    const memo = documents.get("memo");
    expect(memo).toMatchObject({
      file: { path: "documents/memo.mdx" },
      settings: { title: "Памятка" },
    });
    expect(memo?.text).not.toBeNull();
  });

  test("for the members of lists that the package has", () => {
    const repeat = (list: string) => settings(`repeat: { of: ${list}, as: each }\n`);
    expect(read({ memo: repeat("groups") }).told).toEqual([]);
    const { documents, told } = read({ memo: repeat("grups") });
    expect(documents.size).toBe(0);
    expect(told).toEqual([
      "documents/memo.mdx 6 unknown-value Поле «Список» (of): значение «grups» здесь не допускается.",
    ]);
  });

  test.each([
    ["Слово.\n", "1 text-frontmatter В начале файла нет настроек документа."],
    [
      "---\ntitle: Т\n",
      "1 text-frontmatter Настройки текста не закончены: второй строки «---» нет.",
    ],
    ["---\ntitle: [\n---\n", "2 yaml-syntax Скобка «[» открыта, но не закрыта."],
    [
      settings().replace("sheet", "shet"),
      "3 unknown-value Поле «Оформление» (layout): значение «shet» здесь не допускается.",
    ],
  ])("and are none without sound settings: %j", (text, message) => {
    const { documents, told } = read({ memo: text, letter: `${settings()}Слово.\n` });
    expect([...documents.keys()]).toEqual(["letter"]);
    expect(told).toEqual([`documents/memo.mdx ${message}`]);
  });

  test("and give no document while they have mistakes, but keep their settings", () => {
    const { documents, told } = read({
      memo: `${settings()}<If test={a}>\n`,
      letter: `${settings()}<Iff />\n`,
    });
    expect([...documents].map(([kind, { text }]) => [kind, text])).toEqual([
      ["memo", null],
      ["letter", null],
    ]);
    expect(told.map((each) => each.split(" ")[2])).toEqual(["text-syntax", "text-unknown-element"]);
  });

  test("into which parts are put; one that cannot be read is told once, at itself", () => {
    const texts = { memo: `${settings()}<Include part="end" />\n` };
    const good = read(texts, { parts: { end: "Слово.\n" } });
    expect(good.told).toEqual([]);
    expect(good.documents.get("memo")?.text).not.toBeNull();
    const bad = read(texts, { parts: { end: "<If test={a}>\n" } });
    expect(bad.parts.get("end")).toBeNull();
    expect(bad.documents.get("memo")?.text).toBeNull();
    expect(bad.told).toHaveLength(1);
    expect(bad.told[0]).toMatch(/^parts\/end\.mdx 1 text-syntax /u);
  });

  test("and asked by the rules of the package where that is wanted, parts for any audience", () => {
    const texts = { memo: `${settings()}Слово.\n`, letter: "Слово.\n" };
    const { told } = read(texts, { parts: { end: "Слово.\n" }, isJudged: true });
    expect(told).toEqual([
      "parts/end.mdx 1 some-rule null",
      "documents/memo.mdx 7 some-rule public",
      "documents/letter.mdx 1 text-frontmatter В начале файла нет настроек документа.",
    ]);
  });
});
