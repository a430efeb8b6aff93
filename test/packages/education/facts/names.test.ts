import { expect, test } from "vitest";
import { isCarer } from "../../../../src/packages/education/facts/carers.ts";
import { nameAct } from "../../../../src/packages/education/facts/name-act.ts";
import {
  isOrder,
  isRegulation,
  nameEdition,
} from "../../../../src/packages/education/facts/name-edition.ts";
import {
  signNumber,
  titleEdition,
} from "../../../../src/packages/education/facts/title-edition.ts";
import type { Act, Edition } from "../../../../src/packages/education/generated/types.ts";

const record = (kind: string, more: Partial<Edition> = {}): Edition => ({
  ...{ id: "x", kind, date: "2024-09-02", status: "in-force" },
  ...more,
});

test("messages call a record what people call it", () => {
  expect(nameEdition(record("order", { number: "86" }))).toBe("Приказ № 86 от 02.09.2024");
  expect(nameEdition(record("order-use"))).toBe("Приказ от 02.09.2024");
  expect(nameEdition(record("access-regulation"))).toBe("Положение от 02.09.2024");
  expect(nameEdition(record("request"))).toBe("Заявка на регистрацию от 02.09.2024");
  expect(nameEdition(record("transition-report"))).toBe("Отчёт о переходе от 02.09.2024");
  expect(nameEdition(record("letter-administrator", { number: "01-21/58" }))).toBe(
    "Письмо № 01-21/58 от 02.09.2024",
  );
  expect(nameEdition(record("memo"))).toBe("Документ «x» от 02.09.2024");
});

test("an order and a regulation are told by their kind, whatever they are on", () => {
  const kinds = [
    "order",
    "order-use",
    "reorder-x",
    "regulation",
    "access-regulation",
    "regulations",
  ];
  expect(kinds.filter((kind) => isOrder(record(kind)))).toEqual(["order", "order-use"]);
  expect(kinds.filter((kind) => isRegulation(record(kind)))).toEqual([
    ...["regulation", "access-regulation"],
  ]);
});

test("a number that is not yet given leaves its place", () => {
  expect(signNumber("86")).toBe("№ 86");
  expect(titleEdition(record("order"))).toBe("№ ______");
  expect(titleEdition(record("rules", { edition: 2, number: "5" }))).toBe("редакция № 2");
});

test("an act is named with who issued it, if anybody is told", () => {
  const act: Act = {
    ...{ id: "a", date: "2022-07-15", number: "542/1", title: "О чём-то" },
    ...{ status: "in-force", checkedOn: "2024-01-01" },
    kind: { nominative: "приказ", genitive: "приказа", instrumental: "приказом" },
  };
  const issuer = { nominative: "Минцифры России", genitive: "Минцифры России" };
  expect(nameAct({ ...act, issuer })).toBe("приказ Минцифры России от 15.07.2022 № 542/1");
  expect(nameAct(act)).toBe("приказ от 15.07.2022 № 542/1");
});

test("a carer is one by the first post; a class is taught by a teacher", () => {
  expect(["Воспитатель", "старший воспитатель", "офицер-воспитатель"].map(isCarer)).toEqual([
    ...[true, true, true],
  ]);
  expect(["воспитательница", "учитель, воспитатель", "перевоспитатель", ""].map(isCarer)).toEqual([
    ...[false, false, false, false],
  ]);
  expect(isCarer("воспитатель, учитель")).toBe(true);
});
