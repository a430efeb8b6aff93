import { expect, test } from "vitest";
import { checkReference } from "../../../src/engine/check/check-reference.ts";
import { sortProblems } from "../../../src/engine/problem.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";
import { change, problemsOf, referenceFolder, show, validReference } from "./support.ts";

const { definition } = sferum;

function problemsWith(changes: Record<string, string | null>): string {
  return show(sortProblems(checkReference(definition, referenceFolder(changes), null).problems));
}

test("valid files give data and the ids that organizations may name", () => {
  expect(validReference.problems).toEqual([]);
  expect(validReference.data?.acts.acts[0]?.number).toBe("1241");
  expect([...validReference.known]).toEqual([
    ["act", ["pp-1241"]],
    ["platform", ["sferum"]],
    ["organization-type", ["kindergarten"]],
    ["requirement", ["G1"]],
  ]);
});

test("a missing file has its file's name", () => {
  expect(problemsWith({ "organization-types": null })).toMatchInlineSnapshot(`
    "reference/organization-types.yaml:1:1 error file-missing
    Нет файла organization-types.yaml.
    Возьмите за образец такой же файл из примера: он нужен, даже если списки в нём пусты."
  `);
});

test("an act that no one defined, and one named twice", () => {
  const platforms = change("platforms", "[pp-1241]", "[pp-1241, pp-1242, pp-1241]");
  expect(problemsWith({ platforms })).toMatchInlineSnapshot(`
    "reference/platforms.yaml:16:27–16:34 error unknown-reference
    В файле acts.yaml нет записи «pp-1242» (акт).
    Возможно, вы имели в виду «pp-1241». Есть: «pp-1241».
    reference/platforms.yaml:16:36–16:43 error repeated-value
    Поле «Акт» (legalBasis, № 3): значение «pp-1241» уже есть в этом списке.
    Удалите повтор."
  `);
});

test("a broken file hides no ids: what names them is not called unknown", () => {
  const acts = change("acts", "number:", "nomer:");
  const { known, data } = checkReference(definition, referenceFolder({ acts }), null);
  expect(data).toBeNull();
  expect(known.has("act")).toBe(false);
  expect(problemsWith({ acts })).toMatchInlineSnapshot(`
    "reference/acts.yaml:5:5–5:10 error unknown-field
    Неизвестное поле «nomer».
    Возможно, вы имели в виду «number» («Номер акта»)."
  `);
});

test("an organization that names a platform no one defined", () => {
  const organization = change("organization", "platform: sferum", "platform: sphere");
  expect(problemsOf({ organization })).toMatchInlineSnapshot(`
    "o/organization.yaml:6:11–6:17 error unknown-reference
    В файле platforms.yaml нет записи «sphere» (платформа).
    Есть: «sferum»."
  `);
});

test("asked as of a day, what rules and language say of the reference data is told too", () => {
  const acts = change("acts", "О системе", "O системе").replace("2026-11-24", "2024-11-24");
  const judgement = { day: "2026-11-28", daysOf: ({ days = 0 }) => days };
  const told = (day: typeof judgement | null) => {
    const { problems, data } = checkReference(definition, referenceFolder({ acts }), day);
    expect(data).not.toBeNull();
    return problems.map(({ rule, line }) => `${line} ${rule}`).sort();
  };
  expect(told(judgement)).toEqual(["6 latin-letters", "8 act-unchecked"]);
  expect(told(null)).toEqual([]);
});
