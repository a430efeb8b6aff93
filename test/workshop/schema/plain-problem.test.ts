import { expect, test } from "vitest";

import { plainProblem } from "../../../src/workshop/schema/plain-problem.ts";
import { names } from "../names.ts";

function plain(message: string, hint: string, file = "assignments.yaml"): string {
  const told = plainProblem({ message, hint, file }, names);
  return `${told.message} ${told.hint}`;
}

test("fields have their titles, files are sections, people and choices their names", () => {
  expect(
    plain(
      "«Главный администратор» (main): не хватает поля «Личная электронная почта» (personalEmail).",
      "Например: personalEmail: i.sokolova@mail.example",
    ),
  ).toBe(
    "«Главный администратор»: не хватает поля «Личная электронная почта». Например: i.sokolova@mail.example",
  );
  expect(
    plain("Нет «gromova».", "Проверьте appointedOn здесь и joinedOn в assignments.yaml."),
  ).toBe(
    "Нет «Громова Светлана Юрьевна». Проверьте «Назначен с» здесь и «Присоединился к платформе» в разделе «Люди».",
  );
  expect(plain("По имени не понять.", "Добавьте строку sex: female или sex: male.")).toBe(
    "По имени не понять. Добавьте поле «Пол»: «женский» или «мужской».",
  );
});

test("what may be chosen has the words of its field, and the field stands once", () => {
  expect(
    plain(
      "Роль не видна.",
      "Допишите строку role: administration, educator, specialist или other.",
    ),
  ).toBe(
    "Роль не видна. Допишите поле «Роль в организации»: «администрация», «педагог группы или класса», «специалист» или «другой работник».",
  );
});

test("of quotes around numbers, which YAML needs, nothing is said", () => {
  const hint = 'Десять цифр в кавычках, чтобы не потерялся ноль в начале. Например: "7707418081"';
  expect(plain("Так.", hint)).toBe("Так. Десять цифр. Например: 7707418081");
  expect(plain("Так.", 'Номер, в кавычках. Например: number: "12"')).toBe(
    "Так. Номер. Например: 12",
  );
  expect(plain("Так.", "Слова в кавычках не склоняются.")).toContain("в кавычках не");
});

test("forms to look at are shown as one reads them, whatever braces they came in", () => {
  const hint = `Исправьте формы, если нужно, и вставьте к работнику строку forms: { surname: { genitive: Кравца, dative: "Кравцу" }, position: { instrumental: завхозом } }. Готово.`;
  expect(plain("Проверьте.", hint)).toBe(
    "Проверьте. Исправьте формы, если нужно, и вставьте к работнику поле «Падежные формы»: «Фамилия» — кого? Кравца, кому? Кравцу; «Должность» — кем? завхозом. Готово.",
  );
  expect(plain("Нет.", "Запишите adoption: { body: { id: x }, on: y } здесь.")).not.toContain("}");
});

test("one name in two files has the title of the file that is spoken of", () => {
  expect(plain("Нет.", "Укажите building.", "groups.yaml")).toContain("«Здание»");
  expect(plain("Нет.", "Исправьте position.")).toContain("«Должность»");
});

test("addresses, commands and what nobody knows are no names", () => {
  const kept = "Запишите https://date.example/name, name@date.example или {organization.email}.";
  expect(plain("Так.", kept)).toBe(`Так. ${kept}`);
  expect(plain("Так.", "Закрепите: npx reglament seal --all --content a/b.yaml")).toBe(
    "Так. Закрепите.",
  );
  expect(plain("Так.", "Это xyzzy.")).toBe("Так. Это xyzzy.");
});

test("what the page does not have is not asked for: settings of the check, keys of commands", () => {
  expect(plain("Так.", "Если однофамильцы, объясните это исключением в reglament.yaml.")).toBe(
    "Так. Если однофамильцы, оставьте как есть.",
  );
  const day = "Если день проверки прошедший, укажите его и при сборке: --date 2026-11-29.";
  expect(plain("Так.", `Поправьте. ${day}`)).toBe("Так. Поправьте.");
  expect(plain("Так.", "Добавьте строку «joinedOn: 2026-11-29» (день).")).toBe(
    "Так. Добавьте поле «Присоединился к платформе»: 29.11.2026 (день).",
  );
});
