import { expect, test } from "vitest";
import { joinNeighbours } from "../../../../src/engine/text/render/join-neighbours.ts";
import type { Block } from "../../../../src/engine/tree/types.ts";

function mark(title: string): Block<null> {
  return { type: "approvalMarks", marks: [{ title: [{ type: "text", value: title }], lines: [] }] };
}

function titlesOf(...blocks: Block<null>[]): string[][] {
  return joinNeighbours(blocks).map((block) =>
    block.type === "approvalMarks"
      ? block.marks.flatMap(({ title }) => title.map((part) => ("value" in part ? part.value : "")))
      : [block.type],
  );
}

test("approval marks in a row are one block, that of утверждение at its end", () => {
  expect(titlesOf(mark("Принят"), mark("УЧТЕНО"), mark("Утверждён"))).toEqual([
    ["Принят", "УЧТЕНО", "Утверждён"],
  ]);
  expect(titlesOf(mark("Утверждён"), mark("Не утверждён"))).toEqual([
    ["Не утверждён", "Утверждён"],
  ]);
  expect(titlesOf(mark("УТВЕРЖДАЮ"), mark("СОГЛАСОВАНО"), mark("Принят"))).toEqual([
    ["СОГЛАСОВАНО", "Принят", "УТВЕРЖДАЮ"],
  ]);
});

test("something between them parts them", () => {
  expect(titlesOf(mark("А"), { type: "paragraph", children: [] }, mark("Б"))).toEqual([
    ["А"],
    ["paragraph"],
    ["Б"],
  ]);
});

test("lists in a row are one list; a numbered clause between them parts them", () => {
  const list = (...items: Block<null>[][]): Block<null> => ({ type: "bulletList", items });
  const clause: Block<null> = { type: "clause", label: null, number: null, children: [] };
  const [one, two, three] = [[clause], [], [clause, clause]];
  expect(joinNeighbours([list(one), list(two, three), clause, list(one)])).toEqual([
    ...[list(one, two, three), clause, list(one)],
  ]);
  expect(joinNeighbours([])).toEqual([]);
});
