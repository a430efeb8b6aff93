import { expect, test } from "vitest";

import { nestSections } from "../../../../src/engine/text/render/nest-sections.ts";
import type { Block } from "../../../../src/engine/tree/types.ts";

const section: Block<null> = {
  type: "section",
  label: null,
  number: null,
  title: [],
  children: [],
};
const paragraph: Block<null> = { type: "paragraph", children: [] };

test("what follows a heading goes into its section; what comes before any stays outside", () => {
  const filled = { ...section, children: [paragraph, paragraph] };
  expect(nestSections([paragraph, section, paragraph, paragraph, section])).toEqual([
    ...[paragraph, filled, section],
  ]);
  expect(section.children).toEqual([]);
});

test("what a section holds already stays, before what follows", () => {
  const clause: Block<null> = { type: "clause", label: null, number: null, children: [] };
  const [nested] = nestSections([{ ...section, children: [clause] }, paragraph]);
  expect(nested).toEqual({ ...section, children: [clause, paragraph] });
});

test.each<Block<null>>([
  { type: "signatureLine", position: [], name: [], electronicMark: null },
  { type: "executor", lines: [] },
  { type: "annexMark", label: null, number: null, lines: [] },
])("$type ends a section, and what follows is outside too", (requisite) => {
  expect(nestSections([section, paragraph, requisite, paragraph])).toEqual([
    { ...section, children: [paragraph] },
    requisite,
    paragraph,
  ]);
});
