import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Field } from "../../../src/workshop/schema/field.ts";
import { plainWords } from "../../../src/workshop/schema/plain-words.ts";
import { openSchemas } from "../../../src/workshop/schema/read-field.ts";

const texts = Object.fromEntries(
  readdirSync("schemas").map((name) => [name, readFileSync(`schemas/${name}`, "utf8")]),
);
const read = openSchemas(texts);
const files = ["organization", "groups", "assignments", "administrators", "documents"];

function all(field: Field): Field[] {
  const inner =
    field.kind === "record"
      ? field.fields.map((each) => each.field)
      : field.kind === "list"
        ? [field.item]
        : field.kind === "history"
          ? [field.one, field.item]
          : [];
  return [field, ...inner.flatMap(all)];
}

function fieldAt(file: string, ...path: string[]): Field {
  return path.reduce<Field>((field, name) => {
    const record = field.kind === "list" || field.kind === "history" ? field.item : field;
    const found =
      record.kind === "record" ? record.fields.find((each) => each.name === name) : undefined;
    if (!found) throw new Error(`No ${name}`);
    return found.field;
  }, read(file));
}

test.each(files)("every field of %s has a name, and every choice Russian words", (file) => {
  for (const field of all(read(file))) {
    expect(field.title).not.toBe("");
    if (field.kind === "choice")
      for (const { value, label } of field.choices)
        // Names of formats, and those that the Methodical recommendations give.
        if (!/^(?:docx|html|pdf|eml|tree|[a-z]+[A-Z]\w*)$/u.test(value))
          expect(label, `${field.title}: ${value}`).toMatch(/[а-яё]/iu);
  }
});

test.each(files)("no hint in %s speaks of YAML", (file) => {
  for (const { title, description } of all(read(file)))
    expect(plainWords(description), title).not.toMatch(/\.yaml|\[\]|\bfrom\b|\buntil\b|строку/u);
});

test("kinds follow the schema, references too", () => {
  expect(fieldAt("organization", "inn").kind).toBe("line");
  expect(fieldAt("organization", "head")).toMatchObject({ kind: "history" });
  expect(fieldAt("assignments", "educators", "staff")).toMatchObject({ scope: "staff" });
  expect(fieldAt("assignments", "staff", "employedFrom").kind).toBe("date");
  expect(fieldAt("assignments", "staff", "workEmail").kind).toBe("email");
  expect(fieldAt("administrators", "main", "personalMobile")).toMatchObject({
    ...{ kind: "phone", isInternal: true },
  });
});
