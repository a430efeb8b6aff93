import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { numberTree } from "../../../src/engine/tree/number-tree.ts";
import { plainText } from "../../../src/engine/tree/plain-text.ts";
import type {
  Block,
  Clause,
  DocumentTree,
  Inline,
  Section,
} from "../../../src/engine/tree/types.ts";

const properties = {
  kind: "regulation",
  title: "Положение",
  author: "МДОУ",
  layout: "regulation",
  audience: "public",
  date: "2024-08-30",
} as const;

function draft(...children: Block<null>[]): DocumentTree<null> {
  return { type: "document", properties, children };
}

function section(label: string | null, ...children: Block<null>[]): Section<null> {
  return { type: "section", label, number: null, title: [text("Раздел")], children };
}

function clause(label: string | null, ...children: Block<null>[]): Clause<null> {
  return { type: "clause", label, number: null, children: [paragraph("Текст"), ...children] };
}

function paragraph(value: string): Block<null> {
  return { type: "paragraph", children: [text(value)] };
}

function text(value: string): { type: "text"; value: string } {
  return { type: "text", value };
}

describe("numberTree", () => {
  test("numbers sections, clauses and their parts, across what interrupts them", () => {
    const tree = draft(
      section(null, clause(null), paragraph("Между пунктами"), clause(null, clause(null))),
      section(null, clause(null)),
    );
    expect(plainText(numberTree(tree)).split("\n")).toEqual([
      "1. Раздел",
      "1.1. Текст",
      "Между пунктами",
      "1.2. Текст",
      "1.2.1. Текст",
      "2. Раздел",
      "2.1. Текст",
    ]);
  });

  test("numbers clauses from 1 where there are no sections", () => {
    const tree = numberTree(draft(clause(null, clause(null)), clause(null)));
    expect(plainText(tree)).toBe("1. Текст\n1.1. Текст\n2. Текст");
  });

  test("fills references backward and forward, in every place that holds text", () => {
    const reference = { type: "reference", label: "far", number: null } as const;
    const tree = draft(
      { type: "heading", children: [reference] },
      {
        type: "table",
        shares: null,
        header: [[reference]],
        rows: [[[{ type: "strong", children: [reference] }]]],
      },
      section(null, clause(null), clause("far")),
      { type: "paragraph", children: [text("см. "), reference] },
    );
    expect(plainText(numberTree(tree)).split("\n")).toEqual([
      "1.2",
      "1.2",
      "1.2",
      "1. Раздел",
      "1.1. Текст",
      "1.2. Текст",
      "см. 1.2",
    ]);
  });

  test("keeps a given label and makes one from the number otherwise", () => {
    const tree = numberTree(draft(section("general", clause(null), clause("local-act"))));
    const [first] = tree.children;
    expect(first).toMatchObject({
      label: "general",
      children: [{ label: "p-1-1" }, { label: "local-act" }],
    });
  });

  test("numbers annexes apart from what they hold, and the clauses of each anew", () => {
    const mark = (label: string | null): Block<null> => ({
      type: "annexMark",
      label,
      number: null,
      lines: [],
    });
    const reference = { type: "reference", label: "second", number: null } as const;
    const tree = numberTree(
      draft(
        section(null, clause(null)),
        { type: "paragraph", children: [reference] },
        mark(null),
        clause(null, clause(null)),
        clause(null),
        mark("second"),
        section(null, clause(null)),
      ),
    );
    expect(identities(tree.children)).toEqual([
      "1 p-1",
      "1.1 p-1-1",
      "1 annex-1",
      "1 annex-1-1",
      "1.1 annex-1-1-1",
      "2 annex-1-2",
      "2 second",
      "1 annex-2-1",
      "1.1 annex-2-1-1",
    ]);
    expect(plainText(tree)).toContain("\n2\n");
  });

  test("gives a single annex no number, and references to it neither number nor sign", () => {
    const to: Inline<null> = { type: "reference", label: "only", number: null };
    const cited: Inline<null> = { type: "citation", kind: "order", label: "only", number: "" };
    const said = (...children: Inline<null>[]): Block<null> => ({ type: "paragraph", children });
    const tree = numberTree(
      draft(
        said(text("Утвердить перечень (приложение №\u00a0"), to, text(").")),
        said({ type: "strong", children: [text("в приложении № "), cited] }),
        said(to),
        { type: "annexMark", label: "only", number: null, lines: [] },
        clause(null),
      ),
    );
    expect(plainText(tree)).toBe(
      "Утвердить перечень (приложение).\nв приложении\n\nПриложение\n1. Текст",
    );
    expect(identities(tree.children)).toEqual([" only", "1 annex-1-1"]);
  });

  test("refuses a reference without a target and a label given twice", () => {
    const lost = draft({
      type: "paragraph",
      children: [{ type: "reference", label: "lost", number: null }],
    });
    expect(() => numberTree(lost)).toThrow("No such label: lost");
    expect(() => numberTree(draft(clause("same"), clause("same")))).toThrow("Label given twice");
  });

  test("gives siblings 1, 2, 3 … under the parent's number, whatever the shape", () => {
    const leaf = fc.constant(null).map(() => clause(null));
    const clauses = fc.letrec<{ node: Clause<null> }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("node"), { maxLength: 3 }).map((children) => clause(null, ...children)),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(clauses, { maxLength: 5 }), (children) => {
        checkNumbers(numberTree(draft(section(null, ...children))).children, "");
      }),
    );
  });
});

function checkNumbers(blocks: readonly Block<string>[], prefix: string): void {
  const numbered = blocks.filter((block) => block.type === "section" || block.type === "clause");
  numbered.forEach((block, index) => {
    expect(block.number).toBe(`${prefix}${String(index + 1)}`);
    checkNumbers(block.children, `${block.number}.`);
  });
}

/** «1.1 p-1-1» for each node with a number, in order. */
function identities(blocks: readonly Block<string>[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === "annexMark") return [`${block.number} ${block.label}`];
    if (block.type !== "section" && block.type !== "clause") return [];
    return [`${block.number} ${block.label}`, ...identities(block.children)];
  });
}
