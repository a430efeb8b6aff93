import { unchangedTexts } from "../../../src/engine/documents/amended-texts.ts";
import { describe, expect, test } from "vitest";

import { misplacedTexts, splitTexts } from "../../../src/engine/documents/frozen-texts.ts";
import { checkCondition } from "../../../src/engine/documents/issue-condition.ts";
import {
  countVariants,
  listVariants,
  sealedKinds,
  variantOf,
  type Variant,
} from "../../../src/engine/documents/list-variants.ts";
import { makeDocuments, type MadeTree } from "../../../src/engine/documents/make-documents.ts";
import type { DocumentContext } from "../../../src/engine/documents/document-context.ts";
import type { Problem } from "../../../src/engine/problem.ts";
import type { DocumentTree } from "../../../src/engine/tree/types.ts";
import type { DocumentRecord } from "../../../src/engine/documents/document-record.ts";
import type { DocumentText } from "../../../src/engine/documents/open-text.ts";
import { deriveSubject } from "../../../src/engine/package/derive-subject.ts";
import { registerOf } from "../../../src/packages/education/facts/register.ts";
import type { Edition } from "../../../src/packages/education/generated/types.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";
import type { SealedDocument } from "../../../src/engine/seal/open-seals.ts";
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

  test("of versions in force and to come: the one by the kind's name, the other by its own", () => {
    const records = [
      record("rules-1", "rules", { edition: 1 }),
      record("rules-2", "rules", { edition: 2, status: "draft" }),
    ];
    const texts = { rules: textOf("rules.mdx", { edition: "rules" }) };
    expect(variants("rules", withRecords(records, texts))).toEqual([
      ["rules", "rules.mdx", "rules-1", undefined],
      ["rules-2", "rules.mdx", "rules-2", undefined],
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
    const other = { ...seal, kind: "note" };
    const beside = { ...of, seals: new Map([["order", [other]]]) };
    expect(variants("whole", beside)).toHaveLength(1);
  });

  test("asks about records of its own kind, whatever others have", () => {
    const records = [record("memo", "memo"), record("order", "order")];
    const { subject } = withRecords(records, texts);
    const asked = {
      ...subject,
      editionOf: ({ kind }: DocumentRecord) => (kind === "order" ? { isPublic: true } : {}),
    };
    expect(checkCondition("whole", asked, of)).toEqual([]);
    expect(checkCondition("later", asked, of)).toHaveLength(1);
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
    const told = (texts: [string, typeof own][]) =>
      unchangedTexts(
        all,
        splitTexts(new Map(texts), common, all, new Map()),
        common,
        (file, path) => ({ file: `${file} ${path.join(".")}`, line: 1, column: 1 }),
      ).map(({ file, rule, hint }) => [file, rule, hint]);
    expect(told([["rules-2", own]])).toEqual([]);
    expect(told([["rules", own]])).toEqual([]);
    expect(told([["rules-1", own]])).toEqual([
      [
        "documents editions.2.approvedBy",
        "amended-text-common",
        "Скопируйте rules.mdx в папку documents организации под именем rules-2.mdx и внесите в него изменения.",
      ],
    ]);
  });
});

describe("a record that is sealed", () => {
  /** A kept document; of extracts only the audience matters here. */
  function seal(
    kind: string,
    item: string | null = null,
    audience?: "public" | "internal",
  ): SealedDocument {
    const properties = {
      kind,
      title: "т",
      author: "а",
      layout: "regulation",
      date: "2024-09-02",
    } as const;
    const tree = audience && {
      type: "document" as const,
      properties: { ...properties, audience },
      children: [],
    };
    const kept = tree ? { tree, sheets: 1, sheetsOf: {}, isMade: true, hasText: true } : null;
    return { kind, item, kept, files: [] };
  }

  const sealedWith = (
    editions: Edition[],
    seals: Record<string, SealedDocument[]>,
    ...texts: [Record<string, DocumentText>?, Record<string, DocumentText>?]
  ) => {
    const [common = {}, frozen = {}] = texts;
    return { ...withRecords(editions, common, frozen), seals: new Map(Object.entries(seals)) };
  };
  const order = textOf("order.mdx", { edition: "order" });
  const repealed = { status: "repealed" } as const;

  test("gives what was kept of its kind, for each member it was made for, with or without a text", () => {
    const editions = [record("order-5", "order"), record("order-6", "order")];
    const seals = { "order-5": [seal("order"), seal("order", "g1"), seal("extract")] };
    const of = sealedWith(editions, seals, { order });
    expect(variants("order", of)).toEqual([
      ["order-5", "order.mdx", "order-5", undefined],
      ["order-5-g1", "order.mdx", "order-5", "g1"],
      ["order-6", "order.mdx", "order-6", undefined],
    ]);
    expect(listVariants("order", of.subject, of).map((each) => each.seal !== null)).toEqual([
      ...[true, true, false],
    ]);
    expect(variants("extract", of)).toEqual([
      ["extract-5", "sealed/order-5", "order-5", undefined],
    ]);
    expect(variants("order", sealedWith(editions, seals))).toEqual([
      ["order-5", "sealed/order-5", "order-5", undefined],
      ["order-5-g1", "sealed/order-5", "order-5", "g1"],
    ]);
  });

  test("and repealed leaves what was published, and nothing else of it", () => {
    const editions = [record("order-5", "order", repealed), record("order-6", "order", repealed)];
    const of = sealedWith(editions, {
      "order-5": [seal("order", null, "internal"), seal("extract", null, "public")],
      "order-6": [seal("order"), seal("extract")],
    });
    expect(variants("extract", of)).toEqual([
      ["extract-5", "sealed/order-5", "order-5", undefined],
    ]);
    expect(variants("order", of)).toEqual([]);
  });

  test("but of a former edition no more than itself; of others than it nothing is made", () => {
    const editions = [record("rules-1", "rules", { edition: 1, ...repealed })];
    const seals = { "rules-1": [seal("rules"), seal("extract", null, "public")] };
    const of = sealedWith(editions, seals, { memo: textOf("memo.mdx") });
    expect(variants("extract", of)).toEqual([]);
    expect(variants("memo", of)).toEqual([["memo", "memo.mdx", undefined, undefined]]);
  });

  test("once, if the package still makes papers of it", () => {
    const editions = [record("order-5", "order", repealed)];
    const of = sealedWith(editions, { "order-5": [seal("extract", null, "public")] });
    const subject = { ...of.subject, currentRecords: () => of.subject.records };
    expect(listVariants("extract", subject, of)).toHaveLength(1);
    const others = { ...of.subject, currentRecords: () => register([record("a", "order")]) };
    expect(listVariants("extract", others, of).map(({ name }) => name)).toEqual(["extract-5"]);
  });

  test("and is a former edition is asked for by its id, in its own words if it has some", () => {
    const rules = textOf("rules.mdx", { edition: "rules" });
    const editions = [
      record("rules-1", "rules", { edition: 1, ...repealed }),
      record("rules-2", "rules", { edition: 2 }),
    ];
    const seals = {
      "rules-1": [seal("extract"), seal("rules", "g1"), seal("rules")],
      "rules-2": [seal("rules")],
    };
    const of = sealedWith(editions, seals, { rules });
    expect(variants("rules-1", of)).toEqual([["rules-1", "sealed/rules-1", "rules-1", undefined]]);
    expect(variants("rules-2", of)).toEqual([]);
    expect(variants("rules", of)).toEqual([["rules", "rules.mdx", "rules-2", undefined]]);
    const own = sealedWith(editions, seals, { rules }, { "rules-1": textOf("rules-1.mdx") });
    expect(variants("rules-1", own)).toEqual([["rules-1", "rules-1.mdx", "rules-1", undefined]]);
    const unsealed = sealedWith(editions, { "rules-1": [seal("extract")] }, { rules });
    expect(variants("rules-1", unsealed)).toEqual([]);
  });

  test("has names that no text has", () => {
    const editions = [
      record("rules-1", "rules", { edition: 1, ...repealed }),
      record("rules-2", "rules", { edition: 2, ...repealed }),
      record("rules-3", "rules", { edition: 3 }),
      record("order-5", "order", repealed),
    ];
    const seals = {
      "rules-1": [seal("rules")],
      "rules-2": [seal("rules")],
      "rules-3": [seal("rules"), seal("extract")],
      "order-5": [seal("order")],
    };
    const of = sealedWith(editions, seals, { order }, { "rules-2": textOf("rules-2.mdx") });
    expect(sealedKinds(of, of.subject.records)).toEqual(["rules-1", "rules", "extract"]);
    expect(sealedKinds(withRecords(editions, {}), of.subject.records)).toEqual([]);
  });

  test("is one document, whether it is still made or not", () => {
    const rules = textOf("rules.mdx", { edition: "rules" });
    const editions = [record("rules-1", "rules", { edition: 1 })];
    const found = (of: ReturnType<typeof sealedWith>, kind = "rules") => {
      const [first] = of.subject.records;
      const variant = first ? variantOf(kind, first, of) : null;
      return variant && [variant.name, variant.text.file.path, variant.item, variant.seal?.kind];
    };
    const own = { "rules-1": textOf("rules-1.mdx") };
    const seals = { "rules-1": [seal("extract"), seal("rules", "g1"), seal("rules")] };
    expect(found(sealedWith(editions, {}, { rules }))).toEqual([
      ...["rules-1", "rules.mdx", null, undefined],
    ]);
    expect(found(sealedWith(editions, {}, { rules }, own))).toEqual([
      ...["rules-1", "rules-1.mdx", null, undefined],
    ]);
    expect(found(sealedWith(editions, {}, {}, own))).toEqual([
      ...["rules-1", "rules-1.mdx", null, undefined],
    ]);
    expect(found(sealedWith(editions, seals))).toEqual([
      ...["rules-1", "sealed/rules-1", null, "rules"],
    ]);
    expect(found(sealedWith(editions, {}))).toBeNull();
    expect(found(sealedWith(editions, { "rules-1": [seal("rules", "g1")] }))).toBeNull();
  });
});

test("as many documents are counted as there may be at most", () => {
  const order = textOf("order.mdx", { edition: "order" });
  const sheet = textOf("sheet.mdx", { repeat: { of: "groups", as: "group" } });
  const editions = [record("order-1", "order"), record("order-2", "order")];
  const of = withRecords(editions, { order, sheet });
  const count = (kind: string) => countVariants(kind, of.subject, of);
  expect(["order", "sheet", "memo"].map(count)).toEqual([
    ...[2, listVariants("sheet", of.subject, of).length, 0],
  ]);
});

function treeOf(title: string): DocumentTree<string> {
  const properties = {
    kind: "memo",
    title,
    author: "а",
    layout: "sheet",
    date: "2024-09-02",
  } as const;
  return { type: "document", properties: { ...properties, audience: "public" }, children: [] };
}

describe("the documents of an organization are made", () => {
  type Say = (context: DocumentContext, variant: Variant) => Partial<MadeTree> | undefined;

  /** Makes documents of which each is its name; a text may `say` something else. */
  function make(
    of: ReturnType<typeof withRecords>,
    say: Say = () => undefined,
    wanted: string[] = [],
  ) {
    const order: string[] = [];
    const made = makeDocuments(of.subject, of, wanted, (context) => (variant) => {
      const said = say(context, variant);
      order.push(variant.record ? `${variant.name} (${variant.record.id})` : variant.name);
      return { tree: treeOf(variant.name), forms: [], problems: [], ...said };
    });
    return { ...made, order, names: made.documents.map(({ name }) => name) };
  }

  const problem = (rule: string): Problem => ({
    ...{ rule, severity: "error", message: "М.", file: "a.mdx", line: 1, column: 1 },
  });
  const three = { a: textOf("a.mdx"), b: textOf("b.mdx"), c: textOf("c.mdx") };
  const title = (found: DocumentTree<string> | "broken" | null) =>
    typeof found === "object" ? (found?.properties.title ?? null) : found;

  test("each once, of the wanted kinds, with what they are made for", () => {
    const sheet = textOf("sheet.mdx", { repeat: { of: "groups", as: "group" } });
    const { documents, names } = make(withRecords([], { ...three, sheet }));
    expect(names.slice(0, 4)).toEqual(["a", "b", "c", "sheet"]);
    const [first, member] = documents.filter(({ name }) => name.startsWith("sheet"));
    expect(first).toMatchObject({ isRepeated: false, item: null, kept: null, record: null });
    expect(member).toMatchObject({ isRepeated: true, name: `sheet-${member?.item ?? "?"}` });
    expect(make(withRecords([], three), undefined, ["c", "a"]).names).toEqual(["a", "c"]);
  });

  test("one that is spoken of first, one that would need itself not at all", () => {
    const seen: unknown[] = [];
    const { order, names } = make(withRecords([], three), ({ treeOf: find }, { name }) => {
      const other = { a: "c", b: "x", c: "a" }[name] ?? "";
      seen.push([name, other, title(find(other, "2024-09-02"))]);
      return undefined;
    });
    expect(order).toEqual(["c", "a", "b"]);
    expect(names).toEqual(["a", "b", "c"]);
    expect(seen).toEqual([
      ["c", "a", null],
      ["a", "c", "c"],
      ["b", "x", null],
    ]);
  });

  test("one with a mistake is left out, and is broken to who speaks of it", () => {
    const seen: unknown[] = [];
    const { names, problems } = make(withRecords([], three), ({ treeOf: find }, { name }) => {
      if (name === "a") return { tree: null, problems: [problem("first")] };
      seen.push(title(find("a", "2024-09-02")));
      return { problems: [problem("second")] };
    });
    expect(names).toEqual(["b", "c"]);
    expect(seen).toEqual(["broken", "broken"]);
    expect(problems.map(({ rule }) => rule)).toEqual(["first", "second", "second"]);
  });

  test("what can be told only later is told last, also of what is made for that", () => {
    const { problems, order } = make(
      withRecords([], three),
      ({ treeOf: find }, { name }) => ({
        problems: [problem(`${name} now`)],
        findLater: () => {
          if (name === "a") find("b", "2024-09-02");
          return [problem(`${name} later`)];
        },
      }),
      ["a"],
    );
    expect(order).toEqual(["a", "b"]);
    expect(problems.map(({ rule }) => rule)).toEqual(["a now", "b now", "a later", "b later"]);
  });

  test("for a paper of a day by the record of that day, be it of an edition that has ended", () => {
    const rules = textOf("rules.mdx", { edition: "rules" });
    const editions = [
      record("rules-1", "rules", {
        edition: 1,
        date: "2023-01-09",
        status: "repealed",
      }),
      record("rules-2", "rules", { edition: 2 }),
    ];
    const seen: unknown[] = [];
    const memo = textOf("memo.mdx");
    const { order, names } = make(
      withRecords(editions, { rules, memo }),
      ({ treeOf: find }, { name }) => {
        if (name === "memo")
          for (const day of ["2023-02-01", "2024-09-02", "2023-02-02"])
            seen.push(title(find("rules", day)));
        return undefined;
      },
    );
    expect(seen).toEqual(["rules-1", "rules", "rules-1"]);
    expect(order).toEqual(["rules (rules-2)", "rules-1 (rules-1)", "memo"]);
    expect(names).toEqual(["rules", "memo"]);
  });

  test("of an edition that has ended and is broken, or needs itself, that is told", () => {
    const rules = textOf("rules.mdx", { edition: "rules" });
    const editions = [
      record("rules-1", "rules", { edition: 1, date: "2023-01-09", status: "repealed" }),
      record("rules-2", "rules", { edition: 2 }),
    ];
    const of = withRecords(editions, { rules, memo: textOf("memo.mdx") });
    const seen: unknown[] = [];
    make(of, ({ treeOf: find }, { name }) => {
      if (name === "rules") return undefined;
      seen.push([name, title(find("rules", "2023-02-01"))]);
      return name === "memo" ? undefined : { tree: null };
    });
    expect(seen).toEqual([
      ["rules-1", null],
      ["memo", "broken"],
    ]);
  });

  test("what is not made of a record that is in force, is there for nobody", () => {
    const order = textOf("order.mdx", { edition: "order", when: "edition.isExtracted" });
    const editions = [
      record("order-1", "order"),
      record("order-2", "order", { date: "2024-10-01" }),
    ];
    const of = withRecords(editions, { order, memo: textOf("memo.mdx") });
    const seen: unknown[] = [];
    const { order: done } = make(of, ({ treeOf: find }, { name }) => {
      seen.push([name, title(find("order", "2024-09-02"))]);
      return undefined;
    });
    expect(seen).toEqual([["memo", null]]);
    expect(done).toEqual(["memo"]);
  });

  test("a message encloses the first of what it names, and no draft", () => {
    const letter = textOf("letter.mdx", { attach: ["order", "memo", "none", "draft"] });
    const texts = {
      ...{ letter, memo: textOf("memo.mdx"), order: textOf("order.mdx", { edition: "order" }) },
      draft: textOf("draft.mdx", { edition: "draft" }),
    };
    const editions = [record("order-1", "order"), record("draft-1", "draft", { status: "draft" })];
    const { documents } = make(withRecords(editions, texts));
    const [made] = documents;
    expect(documents.find(({ name }) => name.startsWith("draft"))?.record?.isDraft).toBe(true);
    expect(made?.enclosures.map(({ name }) => name)).toEqual(["order-1", "memo"]);
    expect(documents.slice(1).flatMap(({ enclosures }) => enclosures)).toEqual([]);
  });
});
