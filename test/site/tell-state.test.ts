import { expect, test } from "vitest";

import { tellState } from "../../src/site/tell-state.ts";

const facts = (...pairs: [string, string][]) =>
  pairs.map(([term, description]) => ({ term, description }));

test.each([
  [
    facts(
      ["Редакция", "№ 2"],
      ["Статус", "действует"],
      ["Утверждена", "приказ"],
      ["Действует с", "15.12.2025"],
    ),
    ["Редакция № 2", "действует с\u00A015.12.2025"],
  ],
  [
    facts(
      ["Дата и номер", "от 02.09.2024 № 87"],
      ["Статус", "утратил силу"],
      ["Действовал с", "02.09.2024"],
    ),
    ["от 02.09.2024 № 87", "утратил силу", "действовал с\u00A002.09.2024"],
  ],
  [facts(["Редакция", "№ 1"], ["Статус", "проект"]), ["Редакция № 1", "проект"]],
  [[], []],
])("a state is told once, the day stays with its word (%#)", (status, expected) => {
  expect(tellState(status)).toEqual(expected);
});
