import { expect, test } from "vitest";
import { findPlaces } from "../../src/site/public/search-places.js";
import { splitWords, understand } from "../../src/site/public/search-words.js";

/** What a site says: its words are all that the search knows. */
const page = {
  content:
    "Контакты. Положение о чатах платформы. Приказ от 02.09.2024 № 88. Начало 2 сентября 2024 г. " +
    "2.4. Администратор удаляет участников. 2.4.1. Приглашение родителям (законным " +
    "представителям) присылает воспитатель. Подтверждение – в MAX. Переписка. Аттестация. Выпуска. " +
    "Громова, +7 (84574) 0-00-01. ИНН 6499000002. Устав. Персональные данные. Дней 12. Данные.",
  anchors: [
    { id: "deleting", location: 15 },
    { id: "inviting", location: 19 },
  ],
};
const vocabulary = [...new Set(splitWords(page.content))];

/** The words that a query marks on the page. */
function marked(query: string): string[] {
  const meant = understand(query, vocabulary);
  if (meant === null) return [];
  return findPlaces(page, meant.slots).flatMap(({ pieces }) =>
    pieces.filter(({ isFound }) => isFound).map(({ text }) => text),
  );
}

test.each([
  ["удаление", "удаляет"],
  ["удалить", "удаляет"],
  ["пригласить", "Приглашение"],
  ["приглашаем", "Приглашение"],
  ["подтвердить", "Подтверждение"],
  ["учителя", "воспитатель."],
  ["родительский", "родителям"],
])("«%s» finds «%s»: the other aspect of a verb, the noun made of it, synonyms", (query, word) => {
  expect(marked(query)).toContain(word);
});

test("a noun among synonyms does not stand for verbs of its root", () => {
  const words = ["сообщите", "сообщения", "чат"];
  expect(understand("чаты", words)?.slots).toEqual([[["чаты"], ["сообщения"]]]);
  expect(understand("чаты", ["сообщите", "чат"])?.slots).toEqual([[["чаты"]]]);
});

test.each([
  ["gkfnajhvf", "платформы."],
  ["GTHTGBCRF", "Переписка."],
  ["gjkj;tybt", "Положение"],
  ["ьфч", "MAX."],
  ["чaт", "чатах"],
  ["gkfnaajhvf", "платформы."],
])("«%s» is read by the keys that were pressed, or by how letters look", (query, word) => {
  expect(marked(query)).toContain(word);
});

test.each([
  ["утсав", "Устав."],
  ["роложение", "Положение"],
  ["прказ", "Приказ"],
  ["пприказ", "Приказ"],
  ["родителм", "родителям"],
])("«%s» has one typo, also in its first letter and in a short word", (query, word) => {
  expect(marked(query)).toContain(word);
});

test.each([
  ...["аттестат", "выпускной", "налог", "смета", "сметой", "приказчик", "дневник", "народ"],
  ...["на", "как", "и", "где можно узнать", "Н.", "2.5", "03.09.2024", "3 сентября 2024"],
  ...["+7 (84574) 0-00-02", "0-01-00", "6499000003", "yfkju", "00000000000000000000000000"],
])("«%s» is another word than those of the page, or none that tells", (query) => {
  expect(marked(query)).toEqual([]);
});

test.each([
  ["02.09.2024", ["02.09.2024", "2", "сентября", "2024"]],
  ["2.9.2024", ["02.09.2024", "2", "сентября", "2024"]],
  ["2 сентября 2024", ["02.09.2024", "2", "сентября", "2024"]],
  ["2024-09-02", ["02.09.2024", "2", "сентября", "2024"]],
  ["2 сентября", ["2", "сентября"]],
  ["8(84574)00001", ["(84574)", "0-00-01."]],
  ["+7 84574 0 00 01", ["(84574)", "0-00-01."]],
  ["0-00-01", ["0-00-01."]],
  ["6499 000 002", ["6499000002."]],
  ["приказ 88 02.09.2024", ["Приказ", "02.09.2024", "88.", "2", "сентября", "2024"]],
])(
  "«%s»: a number or a date in another spelling is found, and nothing of its parts",
  (query, words) => {
    expect(marked(query).toSorted()).toEqual(words.toSorted());
  },
);

test.each([
  ["2.4", "deleting"],
  ["пункт 2.4.1", null],
  ["2.4.1", "inviting"],
])("«%s» leads to the clause of this number", (query, id) => {
  const meant = understand(query, vocabulary);
  expect(meant === null ? null : findPlaces(page, meant.slots)[0]?.id).toBe(id);
});

test("the words of a phrase stand together", () => {
  expect(marked("персональные данные")).toEqual(["Персональные", "данные."]);
});

test("an initial, which the site may give in full, is passed over beside a name", () => {
  expect(marked("Громова Н. А.")).toEqual(["Громова,"]);
});

test("of several forms the one that was meant is told", () => {
  expect(understand("администраторр", ["администратор", "администратору"])?.corrected).toBe(
    "администратор",
  );
});
