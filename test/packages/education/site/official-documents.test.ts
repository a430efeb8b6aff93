import { expect, test } from "vitest";
import { tellStatus } from "../../../../src/packages/education/site/official-documents.ts";

const fact = (term: string, description: string) => ({ term, description });

test("the state of an edition reads as a sentence, and «действует» stands in it once", () => {
  const status = [
    fact("Редакция", "№ 2"),
    fact("Статус", "действует"),
    fact("Утверждена", "приказ от 15.12.2025 № 131"),
    fact("Действует с", "15.12.2025"),
  ];
  expect(tellStatus("Положение", status)).toBe(
    "Редакция № 2; утверждена: приказ от 15.12.2025 № 131; действует с 15.12.2025",
  );
});

test("the date and number that a title has are not said again, other days are", () => {
  const status = [
    fact("Дата и номер", "от 02.09.2024 № 88"),
    fact("Статус", "утратил силу"),
    fact("Действовал с", "02.09.2024"),
  ];
  const told = "утратил силу; действовал с 02.09.2024";
  expect(tellStatus("Приказ от 02.09.2024 № 88 о назначении", status)).toBe(`У${told.slice(1)}`);
  expect(tellStatus("Приказ о назначении", status)).toBe(
    `Дата и номер: от 02.09.2024 № 88; ${told}`,
  );
});

test("papers without a state have none", () => {
  expect(tellStatus("Памятка", [])).toBe("");
});
