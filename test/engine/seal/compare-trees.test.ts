import { describe, expect, test } from "vitest";

import { compareTrees } from "../../../src/engine/seal/compare-trees.ts";
import { tellDifferences } from "../../../src/engine/seal/tell-differences.ts";
import { numberTree } from "../../../src/engine/tree/number-tree.ts";
import type { Audience, Block, DocumentTree, Inline } from "../../../src/engine/tree/types.ts";

const say = (value: string): Inline<null>[] => [{ type: "text", value }];

const clause = (text: string, label: string | null = null): Block<null> => ({
  ...{ type: "clause", label, number: null },
  children: [{ type: "paragraph", children: say(text) }],
});

function treeOf(
  clauses: Block<null>[],
  audience: Audience = "public",
  title = "Памятка",
): DocumentTree<string> {
  const section: Block<null> = {
    ...{ type: "section", label: "general", number: null },
    ...{ title: say("Общие положения"), children: clauses },
  };
  const properties = { kind: "memo", title, author: "Сад", layout: "order" } as const;
  return numberTree({
    type: "document",
    properties: { ...properties, audience, date: "2024-09-02" },
    children: [section, { type: "heading", children: say("О порядке") }],
  });
}

/** «пункт 1.2: было → стало», a dash for what is not there. */
function told(signed: Block<null>[], today: Block<null>[]): string[] {
  return compareTrees(treeOf(signed), treeOf(today)).map(
    ({ signed: was, today: would }) =>
      `${(was ?? would)?.name ?? ""}: ${was?.text ?? "—"} → ${would?.text ?? "—"}`,
  );
}

describe("a document that would be other today", () => {
  test("is told clause by clause", () => {
    expect(told([clause("А"), clause("Б")], [clause("А"), clause("В")])).toEqual([
      "пункт 1.2: Б → В",
    ]);
  });

  test("a clause that only moved is the same one", () => {
    expect(told([clause("А"), clause("Б")], [clause("Новое"), clause("А"), clause("Б")])).toEqual([
      "пункт 1.1: — → Новое",
    ]);
    expect(told([clause("А"), clause("Б")], [clause("Б")])).toEqual(["пункт 1.1: А → —"]);
  });

  test("is the same where only spaces are set otherwise", () => {
    expect(told([clause("№\u00A01 в  саду")], [clause("№ 1 в саду")])).toEqual([]);
  });

  test("a labelled clause that moved and changed is one change", () => {
    const [signed, today] = [
      [clause("А"), clause("Б", "duty")],
      [clause("Б, и больше", "duty"), clause("А")],
    ];
    expect(told(signed, today)).toContain("пункт 1.2: Б → Б, и больше");
  });

  test("a reference is words", () => {
    const refer = (label: string): Block<null> => ({
      ...{ type: "clause", label: null, number: null },
      children: [{ type: "paragraph", children: [{ type: "reference", label, number: null }] }],
    });
    const [a, b] = [clause("А", "a"), clause("Б", "b")];
    expect(told([a, b, refer("a")], [a, b, refer("b")])).toEqual(["пункт 1.3: 1.1 → 1.2"]);
  });

  test("long documents that have nothing in common are told too", () => {
    const many = (word: string): Block<null>[] =>
      Array.from({ length: 2500 }, (_, index) => clause(`${word} ${String(index)}`));
    expect(told(many("а"), many("б"))).toHaveLength(2500);
  });
});

describe("the words of a difference", () => {
  const place = { file: "documents.yaml", line: 3, column: 5 };
  const tell = (signed: string, today: string, audience: Audience = "public"): string[] =>
    tellDifferences(
      treeOf([clause(signed)], audience),
      treeOf([clause(today)], audience),
      "№ 1",
      place,
    ).map(({ message }) => message);

  test("are quoted, from a little before they part", () => {
    expect(tell("А", "Б")).toEqual([
      "Памятка (№ 1), пункт 1.1: подписано «А», а по сегодняшним данным было бы «Б».",
    ]);
    const long = "слово ".repeat(60);
    const [message = ""] = tell(`${long}Иванова ${long}`, `${long}Петрова ${long}`);
    expect(message).toMatch(/подписано «….{0,40}Иванова.*…», а .* «….{0,40}Петрова.*…»\.$/);
    expect(message.length).toBeLessThan(500);
  });

  test("name an order once, whose number was corrected or not", () => {
    const title = "Приказ от 27.11.2026 №\u00A087 об использовании";
    const [before, after] = [treeOf([clause("А")], "public", title), treeOf([clause("Б")])];
    for (const label of ["№ 87", "№ 86"]) {
      const [found] = tellDifferences(before, after, label, place);
      expect(found?.message).toMatch(new RegExp(`^${title}, пункт 1\\.1: подписано`));
    }
  });

  test("of an internal document are never quoted: they may be private", () => {
    const [message] = tell("+7 (900) 111-22-33", "+7 (900) 444-55-66", "internal");
    expect(message).toBe("Памятка (№ 1), пункт 1.1: по сегодняшним данным слова были бы другими.");
    const both = treeOf([clause("А")], "internal");
    const [found] = tellDifferences(both, treeOf([clause("Б")], "internal"), "№ 1", place);
    expect(found?.hint).toContain("Откройте закреплённый файл");
  });

  test("are one note a paper: some quoted, more by name, no more of a paper that is another", () => {
    const words = (word: string, count: number) =>
      treeOf(Array.from({ length: count }, (_, index) => clause(`${word}${String(index)}`)));
    const [found, ...others] = tellDifferences(words("а", 3), words("б", 3), "№ 1", place);
    expect(others).toEqual([]);
    expect(found?.message).toMatch(
      /^Памятка \(№ 1\): .* в 3 местах — пункт 1\.1: подписано «а0», .*; пункт 1\.3: .*«б2»\.$/u,
    );
    const [many] = tellDifferences(words("а", 99), words("б", 99), "№ 1", place);
    expect(many?.message).toMatch(/в 99 местах — .*; ещё пункт 1\.6, .*пункт 1\.17, и другие\.$/u);
    expect(many?.message.length).toBeLessThan(900);
  });

  test("ask for nothing", () => {
    const [found] = tellDifferences(treeOf([clause("А")]), treeOf([]), "№ 1", place);
    expect(found).toMatchObject({ rule: "sealed-differs", severity: "info", ...place });
  });
});
