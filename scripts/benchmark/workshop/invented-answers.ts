import type { Answers } from "../../../src/engine/interview/answers.ts";

const surnames = ["Белова", "Власова", "Громова", "Дроздова", "Ежова", "Зуева", "Козлова"];
const firstNames = ["Анна", "Вера", "Галина", "Дарья", "Елена", "Зоя", "Инна", "Мария", "Нина"];
const fathers = ["Андреевна", "Борисовна", "Викторовна", "Ивановна", "Матвеевна"];
const groups = ["Лучики", "Звёздочки", "Радуга", "Солнышко", "Капельки"];

/** Answers to all questions about an invented kindergarten of five groups and so many people. */
export function inventAnswers(people: number): Answers {
  return {
    type: "kindergarten",
    "name-full": "Муниципальное дошкольное образовательное учреждение «Детский сад „Родничок“»",
    address: {
      ...{ postalCode: "413720", region: "Саратовская область", locality: "г. Пугачев" },
      ...{ street: "ул. Примерная", building: "д. 5" },
    },
    ...{ inn: "6499000002", ogrn: "1026499000000", kpp: "649901001" },
    ...{ phones: "+7 (84574) 0-00-05", email: "info@rodnichok.example" },
    site: "https://rodnichok.example",
    founder: "Администрация Примерного муниципального района",
    ...{ "head-name": "Орлова Галина Ивановна", "head-position": "заведующий" },
    "head-since": "2014-08-01",
    groups: groups.map((name, index) => ({ name, age: `от ${index + 2} до ${index + 3} лет` })),
    people: Array.from({ length: people }, (_, index) => inventPerson(index)),
    "administrator-is-head": true,
    "administrator-mobile": "+7 (000) 000-00-11",
    "administrator-email": "g.orlova@mail.example",
    "request-day": "2026-12-02",
  };
}

/** Of 315 in a row no two are called the same. */
function inventPerson(index: number): Record<string, string> {
  const name = [surnames, firstNames, fathers].map((list) => pick(list, index)).join(" ");
  return { name, position: "воспитатель", since: "03.09.2018", group: pick(groups, index) };
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? "";
}
