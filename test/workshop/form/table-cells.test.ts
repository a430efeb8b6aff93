import { expect, test } from "vitest";

import {
  cellChanges,
  cellFields,
  readCell,
  type TableColumn,
} from "../../../src/workshop/form/table-cells.ts";
import type { Field } from "../../../src/workshop/schema/field.ts";

const name: TableColumn = { label: "ФИО", fields: ["surname", "firstName", "patronymic"] };
const since: TableColumn = { label: "С какого дня", fields: ["employedFrom"] };
const day: Field = {
  ...{ kind: "date", title: "", description: "", example: null },
  ...{ pattern: null, idOf: null, isInternal: false },
};

test("a name of parts is one line, a day is written as people write it", () => {
  const record = { surname: "Жук", firstName: "Марина", employedFrom: "2021-09-01" };
  expect(readCell(record, name)).toBe("Жук Марина");
  expect(readCell(record, since)).toBe("01.09.2021");
  expect(readCell({}, since)).toBe("");
});

test("a name that is written whole stays whole", () => {
  const record = { name: "Жук Марина Павловна" };
  expect(readCell(record, name)).toBe("Жук Марина Павловна");
  expect(cellFields("Жук Мария Павловна", name, null, record)).toEqual({
    name: "Жук Мария Павловна",
  });
});

test("what has a history is not typed over in a table", () => {
  expect(readCell({ surname: [{ value: "Жук" }], firstName: "Марина" }, name)).toBeNull();
  expect(readCell({ name: [{ value: "Жук Марина Павловна" }] }, name)).toBeNull();
});

test("what is typed becomes fields; of an empty cell nothing is left", () => {
  expect(cellFields(" Жук  Марина Павловна ", name, null)).toEqual({
    ...{ surname: "Жук", firstName: "Марина", patronymic: "Павловна" },
  });
  expect(cellFields("Жук", name, null)).toEqual({
    ...{ surname: "Жук", firstName: undefined, patronymic: undefined },
  });
  expect(cellFields("1.9.2021", since, day)).toEqual({ employedFrom: "2021-09-01" });
  expect(cellFields("  ", since, day)).toEqual({ employedFrom: undefined });
});

test("only what differs is written", () => {
  const record = { surname: "Жук", firstName: "Марина" };
  const fields = cellFields("Жук Мария", name, null);
  expect(cellChanges(["staff", 3], record, fields)).toEqual([
    { path: ["staff", 3, "firstName"], value: "Мария" },
  ]);
});
