import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { openPlainWords } from "../../../src/engine/coverage/plain-words.ts";
import { sferumData, sferumReference } from "../../../src/packages/sferum/files.ts";
import { codeNames } from "../../../src/packages/sferum/way.ts";

const say = openPlainWords([sferumData, sferumReference], codeNames);

test.each([
  ["Запишите joinedOn.", "assignments.yaml", "Запишите «Присоединился к платформе»."],
  [
    "Создайте чат и запишите его в chats: kind: head-educators.",
    "assignments.yaml",
    "Создайте чат и запишите его в «Чаты».",
  ],
  [
    "Добавьте строку repeals: [order-chats].",
    "documents.yaml",
    "Добавьте строку «Что утрачивает силу».",
  ],
  [
    "Проверьте employedFrom и employedUntil в assignments.yaml.",
    "administrators.yaml",
    "Проверьте «Принят на работу» и «Уволен» в «Работники и обязанности».",
  ],
  [
    "Сверьте готовый документ и выполните: npx reglament seal sad/regulation-2 --content sad",
    "documents.yaml",
    "Сверьте готовый документ. Команду знает тот, кто ведёт данные.",
  ],
  [
    "Отправьте на director@sad-17.example, приложение MAX, сайт https://sferum.ru.",
    "organization.yaml",
    "Отправьте на director@sad-17.example, приложение MAX, сайт https://sferum.ru.",
  ],
  [
    "Уберите inForceUntil: прежняя редакция утрачивает силу сама.",
    "documents.yaml",
    "Уберите «Действует по»: прежняя редакция утрачивает силу сама.",
  ],
  [
    "Запишите приказ о ней, сначала со status: draft.",
    "documents.yaml",
    "Запишите приказ о ней, сначала со «Статус» («проект»).",
  ],
  [
    "Добавьте запись с kind: order-use, укажите approvedBy.",
    "documents.yaml",
    "Добавьте запись с «Вид документа» («приказ об использовании платформы»), укажите «Утверждён приказом».",
  ],
  [
    "Если срок продлили, исправьте его в acts.yaml.",
    "documents.yaml",
    "Если срок продлили, исправьте его в «Правовые акты».",
  ],
  [
    "Разместите Положение и запишите этот день в publishedOn. Срок — десять рабочих дней.",
    "documents.yaml",
    "Разместите Положение и запишите этот день в «Размещён на сайте». Срок — десять рабочих дней.",
  ],
  [
    "Добавьте запись вида request или, если заявка отправлена, исправьте её статус на approved.",
    "documents.yaml",
    "Добавьте запись вида «заявка на регистрацию» или, если заявка отправлена, исправьте её статус на «утверждён».",
  ],
  ["Исправьте role.", "assignments.yaml", "Исправьте «Роль»."],
  [
    "Возможно, вы имели в виду «orlov». Есть: «semyonov», «orlov».",
    "documents.yaml",
    "Назовите ту запись, которая есть в данных.",
  ],
  [
    "Вставьте к работнику строку forms: { surname: { dative: Кравцу, accusative: Кравца } }",
    "assignments.yaml",
    "Вставьте к работнику строку «Падежные формы»",
  ],
  [
    "Исправьте дни этого совета (bodies в organization.yaml): staff-meeting.",
    "documents.yaml",
    "Исправьте дни этого совета («Коллегиальные органы» в «Организация»).",
  ],
  [
    "Объясните это исключением в reglament.yaml, первый день — 2026-01-31.",
    "assignments.yaml",
    "Объясните это исключением в настройках, первый день — 31.01.2026.",
  ],
  ["Укажите building (здание).", "groups.yaml", "Укажите «Здание»."],
  [
    "Добавьте строку «asOf: 2026-02-02».",
    "organization.yaml",
    "Добавьте строку «По состоянию на: 02.02.2026».",
  ],
])("«%s» of %s", (text, file, told) => {
  expect(say(text, file)).toBe(told);
});

test("of all that the rules say, few words of the data are left", () => {
  const text = readFileSync("test/expected/neglected.json", "utf8");
  const strings = [...text.matchAll(/"(?:message|hint)": ("(?:[^"\\]|\\.)*")/gu)];
  expect(strings.length).toBeGreaterThan(100);
  const told = strings.map(([, string = '""']) => say(String(JSON.parse(string)), ""));
  // The order of the inspectorate names official data so, and whoever writes them needs the names.
  const ours = told.map((text) => text.replace(/; имена — .*$/u, ""));
  const coded = ours.filter((text) => /\b[a-z]+[A-Z]\w*|\.yaml|npx|[a-z]+-[a-z]+:/u.test(text));
  expect(coded).toEqual([]);
});
