import { expect, test } from "vitest";
import { addItem, readYaml, setValue, valueAt } from "../../../src/workshop/core/edit-yaml.ts";

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
  expect(setValue(text, ["inn"], "6499000010")).toBe(text.replace("6499000002", "6499000010"));
  expect(setValue(text, ["staff", 0, "name"], "Орлова Галина")).toBe(
    text.replace(" Ивановна }", " }"),
  );
  expect(setValue(text, ["phones", 0], "+7 (84574) 0-00-02")).toBe(
    text.replace("0-00-01", "0-00-02"),
  );
});

test.each(["да: нет", "12", "true", "a #b", "«Ёлка»", '"', "- x", "2026-09-01", "[1]", "конец:"])(
  "%s stays a text",
  (value) => {
    const changed = setValue(text, ["name", "short"], value) ?? "";
    expect(valueAt(readYaml(changed), ["name", "short"])).toBe(value);
    expect(changed).toContain("# как в уставе");
  },
);

test("a new field and a field taken away leave comments where they were", () => {
  const added = setValue(text, ["staff", 1, "sex"], "female") ?? "";
  expect(added).toContain("    sex: female\n");
  expect(added.replace("    sex: female\n", "")).toBe(text);
  const removed = setValue(text, ["inn"], undefined) ?? "";
  expect(removed).toBe(text.replace('inn: "6499000002"\n', ""));
});

test("a new item, and one taken away", () => {
  const added = addItem(text, ["staff"], { id: "new" }) ?? "";
  expect(valueAt(readYaml(added), ["staff", 2, "id"])).toBe("new");
  expect(added).toContain("# Заведующая");
  expect(added).toContain("{ id: orlova, name: Орлова Галина Ивановна }");
  const removed = setValue(added, ["staff", 0], undefined) ?? "";
  expect(valueAt(readYaml(removed), ["staff", 0, "id"])).toBe("belova");
});

test("an empty file becomes one with the field, and lists are made where there are none", () => {
  expect(readYaml(setValue("", ["name", "short"], "Сад") ?? "")).toEqual({
    name: { short: "Сад" },
  });
  expect(readYaml(addItem("", ["groups"], { id: "a" }) ?? "")).toEqual({ groups: [{ id: "a" }] });
  expect(readYaml(addItem("groups: []\n", ["groups"], { id: "a" }) ?? "")).toEqual({
    groups: [{ id: "a" }],
  });
});

test("broken YAML is not touched", () => {
  expect(setValue("a: [", ["a"], "b")).toBeNull();
  expect(readYaml("a: [")).toBeNull();
});
