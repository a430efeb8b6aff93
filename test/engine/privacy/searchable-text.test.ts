import { expect, test } from "vitest";

import { createFinder } from "../../../src/engine/privacy/create-finder.ts";
import { searchable } from "../../../src/engine/privacy/searchable-text.ts";

const text =
  "Телефон 8 (900) 000-00-01, почта ann собака mail точка example; код 900, номер 000-00-02. Иван Петров.";

test("a text that was searched before is searched for whatever is sought now", () => {
  const sought = [["+79000000001"], ["+79000000002", "Петров"], ["ann@mail.example"], []];
  const finders = sought.map((values) => createFinder(values.map((value) => ({ value }))));
  for (let round = 0; round < 4; round++)
    expect(finders.map((find) => find(text).map(({ value }) => value))).toEqual(sought);
  const without = createFinder([{ value: "+79000000003" }, { value: "joann@mail.example" }]);
  expect(without(text)).toEqual([]);
});

test("one sign makes another text", () => {
  const find = createFinder([{ value: "+79000000001" }]);
  const other = text.replace("00-01", "00-11");
  for (let round = 0; round < 3; round++)
    expect([find(text).length, find(other).length]).toEqual([1, 0]);
});

test("what was made of a text by a search serves the next one, of a longer one nothing is kept", () => {
  const again = (some: string) => [1, 2, 3].map(() => searchable(some))[1] === searchable(some);
  expect([again(text), again(text.repeat(1500))]).toEqual([true, false]);
});
