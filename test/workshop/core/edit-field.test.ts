import { expect, test } from "vitest";
import { readFields, valueAt } from "../../../src/engine/yaml/value-at.ts";
import { addItem, editField } from "../../../src/workshop/core/edit-field.ts";

const text = `# Мой сад
name:
  short: МДОУ «Сад» # как в уставе
inn: "6499000002"
phones:
  - +7 (84574) 0-00-01 # приёмная
staff:
  # Заведующая
  - { id: orlova, name: Орлова Галина Ивановна }
  - id: belova
    name: Белова Ольга Николаевна
`;

test("a value takes the place of another, and every other character stays", () => {
  expect(editField(text, ["inn"], "6499000010")).toBe(text.replace("6499000002", "6499000010"));
  expect(editField(text, ["staff", 0, "name"], "Орлова Галина")).toBe(
    text.replace(" Ивановна }", " }"),
  );
  expect(editField(text, ["phones", 0], "+7 (84574) 0-00-02")).toBe(
    text.replace("0-00-01", "0-00-02"),
  );
});

test.each(["да: нет", "12", "true", "a #b", "«Ёлка»", '"', "- x", "2026-09-01", "[1]", "конец:"])(
  "%s stays a text",
  (value) => {
    const changed = editField(text, ["name", "short"], value) ?? "";
    expect(valueAt(readFields(changed), ["name", "short"])).toBe(value);
    expect(changed).toContain("# как в уставе");
  },
);

test("a new field and a field taken away leave comments where they were", () => {
  const added = editField(text, ["staff", 1, "sex"], "female") ?? "";
  expect(added).toContain("    sex: female\n");
  expect(added.replace("    sex: female\n", "")).toBe(text);
  const removed = editField(text, ["inn"], undefined) ?? "";
  expect(removed).toBe(text.replace('inn: "6499000002"\n', ""));
});

test("a new item, and one taken away", () => {
  const added = addItem(text, ["staff"], { id: "new" }) ?? "";
  expect(valueAt(readFields(added), ["staff", 2, "id"])).toBe("new");
  expect(added).toContain("# Заведующая");
  expect(added).toContain("{ id: orlova, name: Орлова Галина Ивановна }");
  const removed = editField(added, ["staff", 0], undefined) ?? "";
  expect(valueAt(readFields(removed), ["staff", 0, "id"])).toBe("belova");
});

test("an empty file becomes one with the field, and lists are made where there are none", () => {
  expect(readFields(editField("", ["name", "short"], "Сад") ?? "")).toEqual({
    name: { short: "Сад" },
  });
  expect(readFields(addItem("", ["groups"], { id: "a" }) ?? "")).toEqual({ groups: [{ id: "a" }] });
  expect(readFields(addItem("groups: []\n", ["groups"], { id: "a" }) ?? "")).toEqual({
    groups: [{ id: "a" }],
  });
});

test("a record goes with the last thing that it says, an item of a list does not", () => {
  const address = "address:\n  # Корпус\n  flat:\n    number: 1\nstaff:\n  - id: a\n";
  expect(editField(address, ["address", "flat", "number"], undefined)).toBe("staff:\n  - id: a\n");
  const emptied = editField(address, ["staff", 0, "id"], undefined) ?? "";
  expect(readFields(emptied)?.staff).toEqual([{}]);
});

test("broken YAML is not touched", () => {
  expect(editField("a: [", ["a"], "b")).toBeNull();
  expect(readFields("a: [")).toBeNull();
});
