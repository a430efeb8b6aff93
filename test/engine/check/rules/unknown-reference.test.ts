import { expect, test } from "vitest";
import { unknownReference } from "../../../../src/engine/check/rules/unknown-reference.ts";
import { contextOf, identifier, reportsOf } from "../../../packages/rules/support.ts";

const referenced = [identifier("staff", "makarov", 0)];

test("suggests what is near and lists what exists", () => {
  const known = new Map([["staff", ["sokolova", "makarova"]]]);
  expect(reportsOf(unknownReference, contextOf({ referenced, known }))).toEqual([
    [
      "assignments/staff/0/id",
      "В файле assignments.yaml нет записи «makarov» (работник).",
      "Возможно, вы имели в виду «makarova». Есть: «sokolova», «makarova».",
    ],
  ]);
});

test("a record with a Russian letter in its id is the one to mend", () => {
  const known = new Map([["staff", ["mаkarov"]]]);
  expect(reportsOf(unknownReference, contextOf({ referenced, known }))[0]?.[2]).toBe(
    "Ошибка не здесь: в том файле id этой записи — «mаkarov». Знак «а» — буква русская, а нужна латинская «a».",
  );
});

test("says so where there is nothing to name", () => {
  const known = new Map([["staff", []]]);
  expect(reportsOf(unknownReference, contextOf({ referenced, known }))).toEqual([
    [
      "assignments/staff/0/id",
      "В файле assignments.yaml нет записи «makarov» (работник).",
      "В том файле пока нет ни одной такой записи: добавьте её.",
    ],
  ]);
});

test("says nothing of a scope that is not wholly known", () => {
  expect(reportsOf(unknownReference, contextOf({ referenced }))).toEqual([]);
});

test("a known id is fine", () => {
  const known = new Map([["staff", ["makarov"]]]);
  expect(reportsOf(unknownReference, contextOf({ referenced, known }))).toEqual([]);
});

const oksana = { surname: "Гавриленко", firstName: "Оксана", patronymic: "Ивановна" };
const declared = [
  { ...identifier("staff", "gavrilenko", 0), record: { id: "gavrilenko", ...oksana } },
  { ...identifier("staff", "sokolova", 1), record: { surname: "Соколова", firstName: "Олёна" } },
  { ...identifier("staff", "sokolova-2", 2), record: { surname: "Соколова", firstName: "Ия" } },
];

test.each([
  ["Гавриленко Оксана Ивановна", "«gavrilenko» (Гавриленко Оксана Ивановна)"],
  ["Оксана Ивановна Гавриленко", "«gavrilenko» (Гавриленко Оксана Ивановна)"],
  ["Гавриленко О. И.", "«gavrilenko» (Гавриленко Оксана Ивановна)"],
  ["ГАВРИЛЕНКО", "«gavrilenko» (Гавриленко Оксана Ивановна)"],
  ["Соколова Олена", "«sokolova» (Соколова Олёна)"],
  ["Соколова", "«sokolova» (Соколова Олёна) или «sokolova-2» (Соколова Ия)"],
])("offers the id of who is named: %s", (id, ids) => {
  const known = new Map([["staff", declared.map((each) => each.id)]]);
  const reference = { ...identifier("staff", id, 9), path: ["head"] };
  const context = contextOf({ declared, referenced: [reference], known });
  expect(reportsOf(unknownReference, context)[0]?.[2]).toBe(
    `Здесь пишут не имя, а id записи: ${ids}.`,
  );
});

test("a Russian letter in an id is named", () => {
  const known = new Map([["staff", ["gavrilenko"]]]);
  const context = contextOf({ referenced: [identifier("staff", "gаvrilenko", 9)], known });
  expect(reportsOf(unknownReference, context)[0]?.[1]).toContain(
    "Знак «а» — буква русская, а нужна латинская «a».",
  );
});

test("offers the id of a record that another file declares, by its name", () => {
  const asked = { ...identifier("staff", "детский сад", 0), scope: "organization-type" };
  const kindergarten = { id: "kindergarten", name: "детский сад" };
  const named = [
    { ...identifier("staff", "kindergarten", 0), scope: "organization-type", record: kindergarten },
  ];
  const known = new Map([["organization-type", ["kindergarten", "school"]]]);
  const context = { ...contextOf({ referenced: [asked], known }), named };
  expect(reportsOf(unknownReference, context)[0]?.[2]).toBe(
    "Здесь пишут не имя, а id записи: «kindergarten» (детский сад).",
  );
});

test("a letter of another Cyrillic alphabet is not called Russian", () => {
  const known = new Map([["staff", ["ivanova"]]]);
  const asked = [identifier("staff", "іvanova", 0)];
  expect(reportsOf(unknownReference, contextOf({ referenced: asked, known }))[0]?.[1]).toMatch(
    "Знак «і» — буква кириллицы, а нужна латинская «i».",
  );
});

/** What is mended by one click: the id that is put there, and whether a person is to look first. */
function mendedTo(id: string, records: typeof declared, ids = records.map((each) => each.id)) {
  const found: unknown[] = [];
  const context = contextOf({
    ...{ declared: records, known: new Map([["staff", ids]]) },
    referenced: [identifier("staff", id, 9)],
  });
  unknownReference.check(context, (_file, _path, _message, _hint, _due, repair) => {
    found.push(repair ? [repair.edits[0]?.value, repair.needsLook ?? false] : null);
  });
  return found;
}

test("a name is mended to its id, nearly the same letters after a look, of two names none", () => {
  expect(mendedTo("Гавриленко", declared)).toEqual([["gavrilenko", false]]);
  expect(mendedTo("gavrilenka", declared)).toEqual([["gavrilenko", true]]);
  expect(mendedTo("Соколова", declared)).toEqual([null]);
  expect(mendedTo("никто", declared)).toEqual([null]);
});

test("what stands in another list is not offered", () => {
  const group = { ...identifier("group", "romashka", 5), record: { name: "Соколова" } };
  const context = contextOf({
    ...{ declared: [group, ...declared], referenced: [identifier("staff", "Гавриленко", 9)] },
    known: new Map([["staff", ["gavrilenko"]]]),
  });
  expect(reportsOf(unknownReference, context)[0]?.[2]).toContain("«gavrilenko»");
  const asked = contextOf({ ...context, referenced: [identifier("staff", "Соколова", 9)] });
  expect(reportsOf(unknownReference, asked)[0]?.[2]).not.toContain("romashka");
});

test("a record without a name is shown by its id alone; where nothing is near, what there is", () => {
  const guard = { ...identifier("staff", "guard", 0), record: { position: "сторож" } };
  const known = new Map([["staff", ["guard"]]]);
  const hint = (id: string) =>
    reportsOf(
      unknownReference,
      contextOf({ declared: [guard], referenced: [identifier("staff", id, 9)], known }),
    )[0]?.[2];
  expect(hint("сторож")).toBe("Здесь пишут не имя, а id записи: «guard».");
  expect(hint("petrov")).toBe("Есть: «guard».");
});

test("after two hundred mistakes it is rather the file that is wrong", () => {
  const all = Array.from({ length: 201 }, (_, index) => identifier("staff", `x${index}`, index));
  const told = reportsOf(
    unknownReference,
    contextOf({ referenced: all, known: new Map([["staff", ["guard"]]]) }),
  );
  expect(told.map(([, , hint]) => hint)).toEqual([
    ...Array.from({ length: 200 }, () => "Есть: «guard»."),
    "Таких ссылок много: проверьте, тот ли это файл.",
  ]);
});
