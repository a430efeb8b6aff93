import { expect, test } from "vitest";

import { typography } from "../../src/model/russian/typography.ts";
import { createTypesetter } from "../../src/text/create-typesetter.ts";

test("a typesetter sets every text as typography does, however many it has seen", () => {
  const setType = createTypesetter();
  for (let round = 0; round < 2; round++)
    for (let number = 0; number < 6000; number++) {
      const text = `протокол № ${number} - от 30 августа 2024 г.`;
      expect(setType(text)).toBe(typography(text));
    }
});
