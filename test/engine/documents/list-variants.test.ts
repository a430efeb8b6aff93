import { unchangedTexts } from "../../../src/engine/documents/amended-texts.ts";
import { describe, expect, test } from "vitest";

import { misplacedTexts, splitTexts } from "../../../src/engine/documents/frozen-texts.ts";
import { checkCondition } from "../../../src/engine/documents/issue-condition.ts";
import { listVariants } from "../../../src/engine/documents/list-variants.ts";
import type { DocumentRecord } from "../../../src/engine/documents/document-record.ts";
import type { DocumentText } from "../../../src/engine/documents/open-text.ts";
import { deriveSubject } from "../../../src/engine/package/derive-subject.ts";
import { registerOf } from "../../../src/packages/education/facts/register.ts";
import type { Edition } from "../../../src/packages/education/generated/types.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";
import { readSferumExample } from "../../packages/sferum/example.ts";

const { data: example, reference } = readSferumExample();

function textOf(path: string, settings: Partial<DocumentText["settings"]> = {}): DocumentText {
  const usual = { title: "т", layout: "regulation", audience: "public" } as const;
  return { file: { path }, text: null, settings: { formats: ["pdf"], ...usual, ...settings } };
}

function record(id: string, kind: string, rest: Partial<Edition> = {}): Edition {
  return { id, kind, date: "2024-09-02", status: "in-force", ...rest };
}

function register(editions: Edition[]): DocumentRecord[] {
  return registerOf({ ...example, documents: { editions } });
}

function withRecords(
  editions: Edition[],
  texts: Record<string, DocumentText>,
  frozen: Record<string, DocumentText> = {},
) {
  const data = { ...example, documents: { editions } };
  const source = { id: "ds1", data, reference, records: registerOf(data), asOf: null };
  return {
    subject: deriveSubject(sferum.definition, source),
    kinds: new Map(Object.entries(texts)),
    frozen: new Map(Object.entries(frozen)),
    seals: new Map(),
  };
}

function variants(kind: string, of: ReturnType<typeof withRecords>): (string | undefined)[][] {
  return listVariants(kind, of.subject, of).map(({ name, text, record: edition, item }) => [
    ...[name, text.file.path, edition?.id, item?.id],
  ]);
}

describe("the documents of a kind", () => {
  const order = textOf("order.mdx", { edition: "order" });

  test("without a record: one", () => {
    expect(variants("memo", withRecords([], { memo: textOf("memo.mdx") }))).toEqual([
      ["memo", "memo.mdx", undefined, undefined],
    ]);
  });

  test("without a text: none", () => {
    expect(variants("memo", withRecords([record("memo", "memo")], {}))).toEqual([]);
  });

  test("of a record that is not there: none", () => {
    expect(variants("order", withRecords([], { order }))).toEqual([]);
  });

  test("of several orders are told apart by their ids, which may begin with the kind", () => {
    const records = [
      record("order", "order"),
      record("order-2", "order"),
      record("third", "order"),
    ];
    expect(variants("order", withRecords(records, { order }))).toEqual([
      ["order", "order.mdx", "order", undefined],
      ["order-2", "order.mdx", "order-2", undefined],
      ["order-third", "order.mdx", "third", undefined],
    ]);
  });

  test("of the versions of one document: the latest, by the kind's name", () => {
    const records = [
      record("rules-1", "rules", { edition: 1 }),
      record("rules-2", "rules", { edition: 2 }),
    ];
    const texts = { rules: textOf("rules.mdx", { edition: "rules" }) };
    expect(variants("rules", withRecords(records, texts))).toEqual([
      ["rules", "rules.mdx", "rules-2", undefined],
    ]);
  });

  test("for each member of a list, and for all of them", () => {
    const sheet = textOf("sheet.mdx", { repeat: { of: "groups", as: "group" } });
    const [first, ...others] = variants("sheet", withRecords([], { sheet }));
    expect(first).toEqual(["sheet", "sheet.mdx", undefined, undefined]);
    const groups = example.groups.groups.filter(
      ({ kind, closedOn }) => kind !== "staff" && closedOn === undefined,
    );
    expect(others).toEqual(groups.map(({ id }) => [`sheet-${id}`, "sheet.mdx", undefined, id]));
  });
});

describe("a document with a condition", () => {
  const texts = {
    whole: textOf("whole.mdx", { edition: "order", when: "edition.isPublic" }),
    extract: textOf("extract.mdx", { edition: "order", when: "edition.isExtracted" }),
    later: textOf("later.mdx", { edition: "order", when: "edition.repeals" }),
    typo: textOf("typo.mdx", { edition: "order", when: "edition.isPublik" }),
    alone: textOf("alone.mdx", { when: "edition.isPublic" }),
  };
  const of = withRecords([record("order", "order")], texts);

  test("is made of the records for which it holds; an empty list does not", () => {
    expect(variants("whole", of)).toHaveLength(1);
    expect(variants("extract", of)).toEqual([]);
    expect(variants("later", of)).toEqual([]);
  });

  test("is not made beside its counterpart that is sealed", () => {
    const seal = { kind: "extract", item: null, kept: null, files: [] };
    const sealed = { ...of, seals: new Map([["order", [seal]]]) };
    expect(variants("extract", sealed)).toHaveLength(1);
    expect(variants("whole", sealed)).toEqual([]);
  });

  test("that asks for what no record has is a mistake, told with what there is", () => {
    expect(checkCondition("whole", of.subject, of)).toEqual([]);
    const [problem] = checkCondition("typo", of.subject, of);
    expect(problem).toMatchObject({ rule: "unknown-value", file: "typo.mdx" });
    expect(problem?.hint).toContain("isPublic");
    expect(checkCondition("alone", of.subject, of)).toMatchObject([{ rule: "text-frontmatter" }]);
  });
});

describe("an edition whose own words are kept", () => {
  const texts = {
    rules: textOf("rules.mdx", { edition: "rules" }),
    extract: textOf("extract.mdx", { edition: "rules" }),
  };
  const records = [
    record("rules-1", "rules", { edition: 1, status: "repealed" }),
    record("rules-2", "rules", { edition: 2 }),
  ];

  test("is printed in them while it is the latest, but extracts are not", () => {
    const of = withRecords(records, texts, { "rules-2": textOf("rules-2.mdx") });
    expect(variants("rules", of)).toEqual([["rules", "rules-2.mdx", "rules-2", undefined]]);
    expect(variants("extract", of)[0]?.[1]).toBe("extract.mdx");
  });

  test("is made by its id once it is repealed, not before", () => {
    const frozen = { "rules-1": textOf("rules-1.mdx"), "rules-2": textOf("rules-2.mdx") };
    const of = withRecords(records, texts, frozen);
    expect(variants("rules-1", of)).toEqual([["rules-1", "rules-1.mdx", "rules-1", undefined]]);
    expect(variants("rules-2", of)).toEqual([]);
  });

  test("bears the edition's id, which is not a kind's name", () => {
    const own = new Map(
      ["rules-1", "rules", "memo", "order-1"].map((name) => [name, textOf(`${name}.mdx`)]),
    );
    const editions = [
      record("rules-1", "rules", { edition: 1 }),
      record("rules", "rules", { edition: 2 }),
      record("order-1", "order"),
    ];
    const { kinds, frozen } = splitTexts(own, new Map(), register(editions), new Map());
    expect([...frozen.keys()]).toEqual(["rules-1"]);
    expect([...kinds.keys()]).toEqual(["rules", "memo", "order-1"]);
  });

  test("must say of which kind it is", () => {
    const right = textOf("rules-1.mdx", { edition: "rules" });
    expect(
      misplacedTexts(new Map(Object.entries({ "rules-1": right })), register(records)),
    ).toEqual([]);
    const wrong = textOf("rules-2.mdx", { edition: "order" });
    expect(
      misplacedTexts(
        new Map(Object.entries({ "rules-1": right, "rules-2": wrong })),
        register(records),
      ),
    ).toEqual([
      {
        ...{ file: "rules-2.mdx", line: 1, column: 1, severity: "error" },
        rule: "frozen-text-kind",
        message: "Файл назван по редакции «rules-2», а в его настройках нет строки edition: rules.",
        hint: "Добавьте между --- строку edition: rules или назовите файл иначе.",
      },
    ]);
  });

  test("are what an edition made by changes is printed in, never the common ones", () => {
    const rules = textOf("rules.mdx", { edition: "rules" });
    const own = textOf("rules-2.mdx", { edition: "rules" });
    const change = { action: "exclude", clause: "4.5" } as const;
    const all = register([
      record("rules-1", "rules", { edition: 1 }),
      record("order-12", "order", { changes: [change] }),
      record("rules-2", "rules", { edition: 2, approvedBy: "order-12" }),
    ]);
    const common = new Map([["rules", rules]]);
    const place = { file: "documents.yaml", line: 1, column: 1 };
    const told = (texts: [string, typeof own][]) =>
      unchangedTexts(
        all,
        splitTexts(new Map(texts), common, all, new Map()),
        common,
        () => place,
      ).map(({ rule, hint }) => [rule, hint]);
    expect(told([["rules-2", own]])).toEqual([]);
    expect(told([["rules", own]])).toEqual([]);
    expect(told([["rules-1", own]])).toEqual([
      [
        "amended-text-common",
        "Скопируйте rules.mdx в папку documents организации под именем rules-2.mdx и внесите в него изменения.",
      ],
    ]);
  });
});
