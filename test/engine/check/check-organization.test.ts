import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Internal } from "../../../src/engine/base/internal.ts";
import { checkOrganization } from "../../../src/engine/check/check-organization.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";
import {
  change,
  checkChanged,
  organizationFolder,
  problemsOf,
  show,
  validReference,
} from "./support.ts";
import { cpuTimeOf } from "../../cpu-time.ts";

const deep = "[".repeat(100_000);
const bomb = `a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: [*c, *c, *c, *c, *c, *c, *c, *c, *c]
`;

test("valid files give data, internal values wrapped", () => {
  const { problems, data } = checkChanged();
  expect(problems).toEqual([]);
  expect(data?.organization.inn).toBe("7707418081");
  expect(data?.administrators.main).toMatchObject({
    personalMobile: new Internal("+7 (900) 000-00-01"),
    personalEmail: new Internal("makarova@example.ru"),
  });
});

test("any problem keeps the data back", () => {
  expect(checkChanged({ groups: null }).data).toBeNull();
});

describe("bad input", () => {
  test("a missing file", () => {
    expect(problemsOf({ documents: null })).toMatchInlineSnapshot(`
      "o/documents.yaml:1:1 error file-missing
      Нет файла documents.yaml.
      Возьмите за образец такой же файл из примера: он нужен, даже если списки в нём пусты."
    `);
  });
  test("a missing file with a similar one beside it", () => {
    expect(problemsOf({ documents: null, document: "editions: []" })).toMatchInlineSnapshot(`
      "o/documents.yaml:1:1 error file-missing
      Нет файла documents.yaml.
      Рядом лежит document.yaml: возможно, его нужно переименовать."
    `);
  });
  test("an empty file", () => {
    expect(problemsOf({ groups: "" })).toMatchInlineSnapshot(`
      "o/groups.yaml:1:1 error yaml-empty
      Файл пуст: в нём нет ни одного поля.
      Возьмите за образец такой же файл из примера."
    `);
    expect(problemsOf({ groups: "# только примечание\n" })).toMatchInlineSnapshot(`
      "o/groups.yaml:1:1 error yaml-empty
      Файл пуст: в нём нет ни одного поля.
      Возьмите за образец такой же файл из примера."
    `);
  });
  test("tabs", () => {
    const groups = change("groups", "    name: ", "\tname: ");
    expect(problemsOf({ groups })).toMatchInlineSnapshot(`
      "o/groups.yaml:3:1–3:2 error yaml-tabs
      Отступ сделан табуляцией, а YAML допускает в отступах только пробелы.
      Замените каждый знак табуляции двумя пробелами."
    `);
  });
  test("duplicate keys", () => {
    const groups = change("groups", "    kind: age-group", "    kind: age-group\n    name: другое");
    expect(problemsOf({ groups })).toMatchInlineSnapshot(`
      "o/groups.yaml:5:5–5:9 error yaml-duplicate-key
      Поле «name» указано дважды: первый раз — в строке 3.
      Оставьте одну из двух строк."
    `);
  });
  test("an unclosed quote", () => {
    const organization = change("organization", '"7707418081"', '"7707418081');
    expect(problemsOf({ organization })).toMatchInlineSnapshot(`
      "o/organization.yaml:7:6–7:17 error yaml-unclosed-quote
      Кавычка открыта, но не закрыта.
      Поставьте в конце значения такую же кавычку: ""
    `);
  });
  test("a wrong type", () => {
    const groups = "groups: solnyshko\n";
    expect(problemsOf({ groups })).toMatchInlineSnapshot(`
      "o/groups.yaml:1:9–1:18 error wrong-type
      Поле «Группы» (groups): ожидается список: каждая строка начинается с «- », а здесь текст «solnyshko».
      Например: groups: [ { id: employees, name: Сотрудники, kind: staff } ]"
    `);
  });
  test("an unknown key, which is also the missing one", () => {
    const organization = change("organization", "  short:", "  shrot:");
    expect(problemsOf({ organization })).toMatchInlineSnapshot(`
      "o/organization.yaml:4:3–4:8 error unknown-field
      Неизвестное поле «shrot».
      Возможно, вы имели в виду «short» («Сокращённое наименование»)."
    `);
  });
  test("an unknown key in Russian", () => {
    const organization = change("organization", "inn:", "ИНН:");
    expect(problemsOf({ organization })).toMatchInlineSnapshot(`
      "o/organization.yaml:7:1–7:4 error unknown-field
      Неизвестное поле «ИНН».
      Возможно, вы имели в виду «inn» («ИНН»)."
    `);
  });
  test("an unknown key that looks like nothing", () => {
    const groups = change("groups", "    kind:", "    favouriteColour: синий\n    kind:");
    expect(problemsOf({ groups })).toMatchInlineSnapshot(`
      "o/groups.yaml:4:5–4:20 error unknown-field
      Неизвестное поле «favouriteColour».
      Здесь допустимы: «id», «name», «kind», «age», «description», «building», «openedOn», «closedOn», «forms», «createdOn», «parentsJoinedOn»."
    `);
  });
  test("a missing key of the file, of a part and of a list's element", () => {
    const organization = change("organization", 'inn: "7707418081"\n', "").replace(
      "  locality: г. Пугачев\n",
      "",
    );
    const groups = change("groups", "    name: «Солнышко»\n", "");
    expect(problemsOf({ organization, groups })).toMatchInlineSnapshot(`
      "o/groups.yaml:2:5–2:18 error missing-field
      «Группа или класс» (groups, № 1): не хватает поля «Название» (name).
      Например: name: Солнышко
      o/organization.yaml:2:1–2:6 error missing-field
      Не хватает поля «ИНН» (inn).
      Например: inn: "7707418081"
      o/organization.yaml:9:1–9:8 error missing-field
      «Адрес» (address): не хватает поля «Населённый пункт» (locality).
      Например: locality: г. Пугачев"
    `);
  });
  test("31 February", () => {
    const documents = change("documents", "date: 2024-08-30", "date: 2024-02-31");
    expect(problemsOf({ documents })).toMatchInlineSnapshot(`
      "o/documents.yaml:20:13–20:23 error wrong-date
      Поле «Дата протокола» (date): дня 2024-02-31 нет в календаре.
      В этом месяце дней: 29."
    `);
  });
  test("an ИНН with a wrong check digit", () => {
    const organization = change("organization", "7707418081", "7707418082");
    expect(problemsOf({ organization })).toMatchInlineSnapshot(`
      "o/organization.yaml:7:6–7:18 error wrong-checksum
      Поле «ИНН» (inn): контрольная цифра не сходится, в номере «7707418082» опечатка.
      Сверьте номер с выпиской из ЕГРЮЛ."
    `);
  });
  test("an ИНН without quotes that lost its zero", () => {
    const organization = change("organization", '"7707418081"', "0707418081");
    expect(problemsOf({ organization })).toMatchInlineSnapshot(`
      "o/organization.yaml:7:6–7:16 error missing-quotes
      Поле «ИНН» (inn): значение 0707418081 записано без кавычек, и YAML читает его как число, теряя ноль в начале.
      Возьмите его в кавычки: inn: "0707418081""
    `);
  });
  test("a group that no one defined", () => {
    const assignments = change("assignments", "group: solnyshko", "group: solnyshk");
    expect(problemsOf({ assignments })).toMatchInlineSnapshot(`
      "o/assignments.yaml:18:12–18:20 error unknown-reference
      В файле groups.yaml нет записи «solnyshk» (группа).
      Возможно, вы имели в виду «solnyshko». Есть: «solnyshko»."
    `);
  });
  test("a group where there are none", () => {
    expect(problemsOf({ groups: "groups: []\n" })).toMatchInlineSnapshot(`
      "o/groups.yaml:1:9–1:11 error wrong-size
      Поле «Группы» (groups): в списке строк 0, а нужно не меньше 1.
      Например: groups: [ { id: employees, name: Сотрудники, kind: staff } ]"
    `);
  });
  test("two people with one id", () => {
    const assignments = change("assignments", "- id: sokolova", "- id: makarova");
    expect(problemsOf({ assignments })).toMatchInlineSnapshot(`
      "o/assignments.yaml:9:9–9:17 error duplicate-id
      Идентификатор «makarova» (работник) занят: он уже есть в o/assignments.yaml:2.
      Дайте одной из двух записей другой id и исправьте ссылки на неё."
    `);
  });
  test("a control character as it is, and one escaped", () => {
    const groups = change("groups", "«Солнышко»", "«Солн\u0000ышко»");
    expect(problemsOf({ groups })).toMatchInlineSnapshot(`
      "o/groups.yaml:3:16–3:17 error control-character
      Недопустимый знак U+0000: его нельзя записать ни в DOCX, ни на веб-страницу.
      Удалите этот знак: обычно он попадает в текст при копировании из другой программы."
    `);
    const escaped = change("groups", "«Солнышко»", '"Солн\\u0007ышко"');
    expect(problemsOf({ groups: escaped })).toMatchInlineSnapshot(`
      "o/groups.yaml:3:11–3:27 error control-character
      Недопустимый знак U+0007: его нельзя записать ни в DOCX, ни на веб-страницу.
      Удалите этот знак: обычно он попадает в текст при копировании из другой программы."
    `);
  });
  test("a lone surrogate and U+FFFF", () => {
    const groups = change("groups", "«Солнышко»", '"\\uD800 и \uFFFF"');
    expect(problemsOf({ groups })).toMatchInlineSnapshot(`
      "o/groups.yaml:3:11–3:23 error control-character
      Недопустимый знак U+D800: его нельзя записать ни в DOCX, ни на веб-страницу.
      Удалите этот знак: обычно он попадает в текст при копировании из другой программы.
      o/groups.yaml:3:21–3:22 error control-character
      Недопустимый знак U+FFFF: его нельзя записать ни в DOCX, ни на веб-страницу.
      Удалите этот знак: обычно он попадает в текст при копировании из другой программы."
    `);
  });
  test("an escaped control character in a value that is also wrong: one problem", () => {
    const organization = change("organization", "7707418081", "77\\u0000");
    expect(problemsOf({ organization }).split("\n")).toHaveLength(3);
  });
  test("10 MB", () => {
    const groups = "a: b\n".repeat(2_000_000);
    let told = "";
    const time = cpuTimeOf(() => {
      told = problemsOf({ groups });
    });
    expect(told).toMatchInlineSnapshot(`
      "o/groups.yaml:1:1 error yaml-too-large
      Файл слишком велик: знаков в нём 10000000, а допустимо не больше 1000000.
      Проверьте, тот ли это файл: обычный занимает несколько страниц."
    `);
    expect(time).toBeLessThan(500);
  });
  test("an alias bomb", () => {
    expect(problemsOf({ groups: bomb })).toMatchInlineSnapshot(`
      "o/groups.yaml:1:4–1:6 error yaml-alias
      Знаки «*» и «&» в начале значения — ссылки и метки YAML; здесь они не допускаются.
      Если знак — часть текста, возьмите весь текст в кавычки; иначе повторите само значение."
    `);
  });
  test("nesting that would overflow the stack", () => {
    expect(problemsOf({ groups: deep })).toMatchInlineSnapshot(`
      "o/groups.yaml:1:42–1:43 error yaml-too-deep
      Слишком глубокая вложенность: уровней больше 40.
      Проверьте отступы и скобки: так бывает, если файл испорчен."
    `);
  });
  test("several documents in one file", () => {
    const groups = `${change("groups", "", "")}---\ngroups: []\n`;
    expect(problemsOf({ groups })).toMatchInlineSnapshot(`
      "o/groups.yaml:5:1–5:4 error yaml-multiple-documents
      В файле несколько документов YAML, а должен быть один.
      Удалите строку, которая делит файл на части: «---» или «...»."
    `);
  });
  test("a protocol later than the order", () => {
    const documents = change("documents", "date: 2024-08-30", "date: 2024-09-03");
    expect(problemsOf({ documents })).toMatchInlineSnapshot(`
      "o/documents.yaml:20:13–20:23 error adoption-after-approval
      Протокол от 03.09.2024 позже приказа об утверждении от 02.09.2024.
      Документ сначала принимают, потом утверждают. Проверьте обе даты: протокола и приказа («order-use»)."
    `);
  });
});

test("all problems of all files, in the order of reading", () => {
  const organization = change("organization", "7707418081", "7707418082").replace(
    "head: makarova",
    "head: petrova",
  );
  const assignments = change("assignments", "sex: female", "sex: женский");
  const groups = "groups:\n\t- id: a\n";
  expect(problemsOf({ organization, assignments, groups })).toMatchInlineSnapshot(`
    "o/assignments.yaml:12:10–12:17 error unknown-value
    Поле «Пол» (sex): значение «женский» здесь не допускается.
    Возможно, вы имели в виду «female».
    o/groups.yaml:2:1–2:2 error yaml-tabs
    Отступ сделан табуляцией, а YAML допускает в отступах только пробелы.
    Замените каждый знак табуляции двумя пробелами.
    o/organization.yaml:7:6–7:18 error wrong-checksum
    Поле «ИНН» (inn): контрольная цифра не сходится, в номере «7707418082» опечатка.
    Сверьте номер с выпиской из ЕГРЮЛ.
    o/organization.yaml:23:7–23:14 error unknown-reference
    В файле assignments.yaml нет записи «petrova» (работник).
    Есть: «makarova», «sokolova»."
  `);
});

test("a wrong id is one problem, not also an unknown reference", () => {
  const organization = change("organization", "head: makarova", "head: Макарова");
  expect(problemsOf({ organization })).toMatchInlineSnapshot(`
    "o/organization.yaml:23:7–23:15 error unknown-reference
    В файле assignments.yaml нет записи «Макарова» (работник).
    Здесь пишут не имя, а id записи: «makarova» (Макарова Елена Викторовна)."
  `);
});

describe("a wrong id and a problem at the same place", () => {
  const rulesOf = (changes: Parameters<typeof checkChanged>[0]) =>
    checkChanged(changes)
      .problems.map(({ rule, line }) => `${line} ${rule}`)
      .sort();

  test("what is wrong with the form of another value is told beside an unknown id", () => {
    const organization = change("organization", "head: makarova", "head: Макарова").replace(
      "ds1@example.ru",
      "ds1",
    );
    expect(rulesOf({ organization })).toEqual(["18 wrong-format", "23 unknown-reference"]);
  });

  test("of two that are misspelt alike, the form of both is told", () => {
    const assignments = change("assignments", "id: makarova", "id: Жук Я").replace(
      "id: sokolova",
      "id: Жук Я",
    );
    const told = rulesOf({ assignments });
    expect(told.filter((each) => each.endsWith("wrong-format"))).toEqual([
      "2 wrong-format",
      "9 wrong-format",
    ]);
    expect(told.filter((each) => each.endsWith("duplicate-id"))).toEqual([]);
  });

  test("an id that is too long is told as that", () => {
    const organization = change("organization", "head: makarova", `head: ${"m".repeat(65)}`);
    expect(rulesOf({ organization })).toEqual(["23 wrong-size"]);
  });
});

test("defaults that hold give data, those with a mistake none, whatever else they say", () => {
  const check = (text: string) => {
    const defaults = [{ path: "content/defaults.yaml", text }];
    const folder = { ...organizationFolder(), defaults };
    const { problems, data } = checkOrganization(sferum.definition, folder, validReference);
    return [problems.map(({ rule, severity }) => `${severity} ${rule}`), data !== null];
  };
  expect(check("organization:\n  letterhead: angular\n")).toEqual([[], true]);
  const cut = "organization:\n  mission: Сад #первый\n";
  const [told] = check(cut);
  expect(told).toContain("warning yaml-cut-value");
  expect(check(`${cut}  typo: 1\n`)[1]).toBe(false);
});

test("characters that are special elsewhere are ordinary here", () => {
  const name = "<b>&\"'\u2028 👩‍👩‍👧 e\u0301";
  const groups = change("groups", "«Солнышко»", JSON.stringify(name));
  const { problems, data } = checkChanged({ groups });
  expect(show(problems)).toBe("");
  expect(data?.groups.groups[0]?.name).toBe(name);
});

test("an organization is checked even where the reference data are broken", () => {
  const reference = { ...validReference, data: null, known: new Map<string, string[]>() };
  const { problems } = checkOrganization(sferum.definition, organizationFolder(), reference);
  expect(show(problems)).toBe("");
});

test("any value in place of any file, or of any of its fields, is survived", () => {
  const name = fc.constantFrom("organization", "groups", "assignments", "documents");
  const field = fc.constantFrom("name", "inn", "staff", "groups", "editions", "bodies", "phones");
  const value = fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue()));
  fc.assert(
    fc.property(name, value, (file, content) => {
      const { problems } = checkChanged({ [file]: JSON.stringify(content) });
      expect(problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});

test("commands in hints name the content folder, however deep an organization lies in it", () => {
  const hintOf = (folder: string, content?: string): string | undefined =>
    checkOrganization(
      sferum.definition,
      { ...organizationFolder(), folder, ...(content !== undefined && { content }) },
      validReference,
      {
        day: "2024-12-02",
        daysOf: ({ days = 0 }) => days,
      },
    ).problems.find(({ rule }) => rule === "edition-unsealed")?.hint;
  const command = "npx reglament seal --all --organization ds6";
  expect(hintOf("content/organizations/saratov/north/ds6", "content")).toMatch(
    new RegExp(`${command}$`, "u"),
  );
  for (const content of [".", undefined])
    expect(hintOf("organizations/ds6", content)).toMatch(
      new RegExp(`${command} --content \\.$`, "u"),
    );
  expect(hintOf("мои сады\\organizations\\ds6", "мои сады")).toMatch(
    new RegExp(`${command} --content "мои сады"$`, "u"),
  );
});
