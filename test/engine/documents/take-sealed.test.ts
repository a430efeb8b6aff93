import { describe, expect, test } from "vitest";

import { unfinished } from "../../../src/engine/documents/create-interpreter.ts";
import type { DocumentContext } from "../../../src/engine/documents/document-context.ts";
import type { DocumentRecord } from "../../../src/engine/documents/document-record.ts";
import type { Variant } from "../../../src/engine/documents/list-variants.ts";
import { type DocumentText, openDocument } from "../../../src/engine/documents/open-text.ts";
import { openSealed } from "../../../src/engine/documents/take-sealed.ts";
import type { Subject } from "../../../src/engine/package/subject.ts";
import type { PrivacyGate } from "../../../src/engine/privacy/privacy-gate.ts";
import type { SealedDocument } from "../../../src/engine/seal/open-seals.ts";
import type { SealedTree } from "../../../src/engine/seal/sealed-tree.ts";
import { plainText } from "../../../src/engine/tree/plain-text.ts";
import type { DocumentTree } from "../../../src/engine/tree/types.ts";

const record: DocumentRecord = {
  ...{ id: "rules-1", kind: "rules", edition: 1, label: "редакция № 1", date: "2024-09-02" },
  ...{ inForceFrom: null, inForceUntil: null, publishedOn: null, isDraft: false },
  ...{ isRepealed: false, signedFiles: [], place: { file: "documents", path: ["editions", 0] } },
  sealed: { files: [], path: ["editions", 0, "sealed"] },
};

const notAsked = (): never => {
  throw new Error("Not asked for");
};

const subject: Subject = {
  ...{ id: "ds1", name: "МДОУ", email: "a@ds1.example", asOf: "2025-01-01", site: null },
  ...{ records: [record], internal: [], officialNames: [] },
  ...{
    evidenceOn: notAsked,
    figuresOn: notAsked,
    termOn: notAsked,
    planOn: notAsked,
    itemsOf: notAsked,
  },
  ...{ namesInTitles: notAsked, concerns: notAsked, currentRecords: () => [record] },
  modelOn: (day) => ({ day: { short: day } }),
  editionOf: ({ label }) => ({ label }),
  recordOn: () => record,
};

/** The rules as their text reads today. */
function textOf(body: string): DocumentText {
  const settings = "title: Правила\nlayout: regulation\naudience: public\nformats: [pdf]";
  const source = { path: "documents/rules.mdx", text: `---\n${settings}\n---\n\n${body}\n` };
  const used = { lists: [], textRules: [] };
  const [text] = openDocument(source, {
    used,
    isJudged: false,
    known: undefined,
    parts: new Map(),
  }).value;
  if (!text) throw new Error("No text");
  return text;
}

const today = textOf("Детей {edition.label} приводят в {day.short}.");

function treeOf(words: string): DocumentTree<string> {
  return {
    ...{ type: "document", children: [] },
    properties: {
      ...{ kind: "rules", title: "Правила", author: "МДОУ", layout: "regulation" },
      ...{ audience: "public", date: "2024-09-02" },
    },
    ...{ children: [{ type: "paragraph", children: [{ type: "text", value: words }] }] },
  };
}

function sealOf(words: string, more: Partial<SealedTree> = {}): SealedDocument {
  const kept = { tree: treeOf(words), sheets: 7, sheetsOf: {}, isMade: true, hasText: true };
  return { kind: "rules", item: null, kept: { ...kept, ...more }, files: [] };
}

const variantOf = (seal: SealedDocument | null, more: Partial<Variant> = {}): Variant => ({
  ...{ kind: "rules", name: "rules", text: today, record, item: null, seal },
  ...more,
});

function open(
  { isJudged = true, other = null }: { isJudged?: boolean; other?: string | null } = {},
  findLeaks: PrivacyGate = () => [],
) {
  const context: DocumentContext = {
    subject,
    texts: {
      kinds: new Map([
        ["rules", today],
        ["memo", textOf("Памятка.")],
      ]),
      ...{ frozen: new Map(), seals: new Map() },
    },
    treeOf: (kind) =>
      other === null
        ? null
        : { ...treeOf(other), properties: { ...treeOf(other).properties, kind } },
  };
  return openSealed(
    context,
    findLeaks,
    { ...unfinished, countPages: () => 3 },
    {
      isJudged,
      findLocation: (file, path) => ({ file: `${file} ${path.join(".")}`, line: 1, column: 1 }),
    },
  );
}

const unchanged = "Детей редакция № 1 приводят в 2024-09-02.";

describe("a signed document", () => {
  test("is what was kept, under the name that it is asked for by, with the sheets that it had", () => {
    const { take, countPages } = open();
    const made = take(variantOf(sealOf("Подписано."), { kind: "rules-1" }));
    expect(made?.tree?.properties).toMatchObject({ kind: "rules-1", title: "Правила" });
    expect(made?.tree && plainText(made.tree)).toBe("Подписано.");
    expect(made).toMatchObject({ forms: [], problems: [] });
    expect(made?.tree && countPages(made.tree)).toBe(7);
    expect(countPages(treeOf("Другое."))).toBe(3);
  });

  test("is made of its text while nothing was kept; of altered bytes nothing is made", () => {
    const { take } = open();
    expect(take(variantOf(null))).toBeNull();
    expect(take(variantOf(sealOf("Подписано."), { record: null }))).toBeNull();
    const altered = take(variantOf({ ...sealOf("Подписано."), kept: null }));
    expect(altered).toEqual({ tree: null, forms: [], problems: [] });
  });

  test("is looked through for what has become private since", () => {
    const leak = { rule: "public-leak", severity: "error", message: "М.", hint: "П." } as const;
    const { take } = open({}, (tree, { path }) => [
      { ...leak, file: `${path} ${plainText(tree)}`, line: 1, column: 1 },
    ]);
    expect(take(variantOf(sealOf("Подписано.")))?.problems).toMatchObject([
      { rule: "public-leak", file: "documents editions.0.sealed" },
    ]);
  });
});

describe("what today would say otherwise", () => {
  const told = (seal: SealedDocument, more: Partial<Variant> = {}, other: string | null = null) =>
    open({ other })
      .take(variantOf(seal, more))
      ?.findLater?.()
      .map(({ file, message }) => `${file}: ${message}`);

  test("is told at the day of the seal, clause by clause; nothing where it says the same", () => {
    expect(told(sealOf("Детей приводят к восьми."))).toEqual([
      "documents editions.0.sealed.sealedOn: Правила (редакция № 1), абзац: подписано «Детей приводят к восьми.», а по сегодняшним данным было бы «Детей редакция № 1 приводят в 2024-09-02.».",
    ]);
    expect(told(sealOf(unchanged))).toEqual([]);
  });

  test("is not asked where compliance is not judged, of a file from outside, without a sound text", () => {
    const seal = sealOf("Другое.");
    expect(open({ isJudged: false }).take(variantOf(seal))).not.toHaveProperty("findLater");
    expect(told(sealOf("Другое.", { isMade: false }))).toBeUndefined();
    expect(told(seal, { text: { ...today, text: null } })).toBeUndefined();
  });

  test("is nobody's fault where today's text does not fit the data", () => {
    expect(told(sealOf("Другое."), { text: textOf("{day.short.more}") })).toEqual([]);
    expect(told(sealOf("Другое."), { text: textOf('см. <Ref to="a" in="none" />') })).toEqual([]);
  });

  test("is not that other documents take more sheets now", () => {
    const text = textOf("На {pages.memo} л.");
    expect(told(sealOf("На 5 л.", { sheetsOf: { memo: 5 } }), { text }, "Памятка.")).toEqual([]);
    expect(told(sealOf("На 1 л."), { text }, "Памятка.")).toEqual([]);
  });
});
