import { expect, test } from "vitest";

import { Internal } from "../../../src/engine/base/internal.ts";
import { createFinder } from "../../../src/engine/privacy/create-finder.ts";
import { internalValues } from "../../../src/engine/privacy/internal-values.ts";
import { collectInternal, internalFields } from "../../../src/engine/schema/collect-internal.ts";

test("values of former people are as private, at any depth, and all parts of a private whole", () => {
  const data = {
    administrators: {
      main: [
        { from: "2024-09-02", until: "2026-11-08", personalMobile: new Internal("+7 900 1") },
        { from: "2026-11-09", contacts: [{ mail: new Internal("a@b.example") }] },
      ],
      notes: new Internal({ numbers: ["+7 900 2", 89003], spare: { none: null } }),
    },
  };
  expect(internalValues(data)).toEqual([
    { path: "administrators.main.0.personalMobile", value: "+7 900 1" },
    { path: "administrators.main.1.contacts.0.mail", value: "a@b.example" },
    { path: "administrators.notes.numbers.0", value: "+7 900 2" },
    { path: "administrators.notes.numbers.1", value: "89003" },
  ]);
});

const schema = {
  type: "object",
  properties: {
    former: {
      type: "array",
      items: {
        properties: { mobile: { "x-audience": "internal" }, name: {} },
      },
    },
    notes: { "x-audience": "internal", items: {} },
  },
};

test("what a schema marks is known also of files that do not hold", () => {
  const data = {
    former: [{ mobile: "нет", name: "Анна" }, { mobile: 8900 }],
    notes: ["а", { b: "в" }],
  };
  expect(collectInternal("people", schema, data)).toEqual([
    { file: "people", path: ["former", 0, "mobile"], value: "нет" },
    { file: "people", path: ["former", 1, "mobile"], value: "8900" },
    { file: "people", path: ["notes", 0], value: "а" },
    { file: "people", path: ["notes", 1, "b"], value: "в" },
  ]);
  expect(internalFields(schema)).toEqual(["mobile", "notes"]);
});

test("an address on a Russian domain is looked for in both spellings", () => {
  const values = internalValues({ main: { personalEmail: new Internal("anna@школа14.рф") } });
  const find = createFinder(values);
  for (const text of ["mailto:anna@xn--14-6kc3bfr2e.xn--p1ai", "пишите на anna@школа14.рф"])
    expect(find(text).map(({ path }) => path)).toEqual(["main.personalEmail"]);
  expect(find("anna@xn--p1ai")).toEqual([]);
});
