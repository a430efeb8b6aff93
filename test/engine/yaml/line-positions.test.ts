import fc from "fast-check";
import { expect, test } from "vitest";
import { findPositionsIn } from "../../../src/engine/yaml/line-positions.ts";

test("agrees with counting line breaks, at every offset of any text", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r\n", "ж") });
  fc.assert(
    fc.property(text, (input) => {
      const positionOf = findPositionsIn(input);
      for (let offset = 0; offset <= input.length; offset++) {
        const lines = input.slice(0, offset).split("\n");
        const column = (lines.at(-1) ?? "").length + 1;
        expect(positionOf(offset)).toEqual({ line: lines.length, column });
      }
    }),
  );
});
