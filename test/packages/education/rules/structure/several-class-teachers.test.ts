import { expect, test } from "vitest";
import { severalClassTeachers } from "../../../../../src/packages/education/rules/structure/several-class-teachers.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = severalClassTeachers;

test("two on one day", () => {
  expect(findings(id, bad)).toEqual([
    `assignments.yaml educators.0.staff warning
У 5 «А» класса сразу несколько классных руководителей: Каримова Лейла, Жук Марина Павловна.
Завершите прежнюю запись: добавьте в неё until.`,
  ]);
});

test("one after the other, or the second to come", () => {
  expect(findings(id, good)).toEqual([]);
  expect(findings(id, { ...bad, day: "2024-09-30" })).toEqual([]);
});

test("one of them is dismissed, or it is one person twice, or a group and no class", () => {
  const dismissed = bad.files.replace("karimova, ", "karimova, employedUntil: 2024-09-30, ");
  expect(findings(id, { files: dismissed })).toEqual([]);
  expect(findings(id, { files: bad.files.replace("staff: zhuk", "staff: karimova") })).toEqual([]);
  expect(findings(id, { files: bad.files.replace("kind: class", "kind: age-group") })).toEqual([]);
});

test("a boarding school has educators beside the class teacher", () => {
  const boarding = (position: string) =>
    findings(id, {
      files: bad.files.replace("zhuk, position: учитель", `zhuk, position: ${position}`),
    });
  expect(boarding("воспитатель")).toEqual([]);
  expect(boarding("Воспитатель интерната")).toEqual([]);
  expect(boarding("старший воспитатель")).toHaveLength(1);
});

test("who is away for long is replaced, and no longer one of two", () => {
  const away = "karimova, absences: [{ kind: childcare, from: 2024-09-16, until: 2024-10-01 }], ";
  const files = bad.files.replace("karimova, ", away);
  expect(findings(id, { files })).toEqual([]);
  expect(findings(id, { files, day: "2024-10-02" })).toHaveLength(1);
});
