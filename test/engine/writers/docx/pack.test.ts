import { expect, test } from "vitest";

import { openPackageMaker } from "../../../../src/engine/writers/docx/pack.ts";
import { writeDocx } from "../../../../src/engine/writers/docx/write-docx.ts";
import { clausesTree, letterTree, orderTree, sampleTree } from "../sample-tree.ts";

test("what a maker remembers of other documents leaves no trace in one", async () => {
  const trees = [sampleTree, clausesTree, orderTree, letterTree];
  const layouts = ["regulation", "order", "sheet"] as const;
  const all = layouts.flatMap((layout) =>
    trees.map((tree) => ({ ...tree, properties: { ...tree.properties, layout } })),
  );
  const maker = openPackageMaker();
  for (const tree of [...all, ...all.toReversed()])
    expect(await writeDocx(tree, maker)).toEqual(await writeDocx(tree));
});
