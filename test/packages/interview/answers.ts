import type { InterviewAnswers as Answers } from "../../../src/index.ts";

/** What the head of an invented kindergarten would answer; people and requisites are invented. */
export const kindergarten: Answers = {
  "name-full": "Муниципальное дошкольное образовательное учреждение «Детский сад № 5 „Родничок“»",
  inn: "6499000002",
  ogrn: "1026499000000",
  kpp: "649901001",
  address: {
    postalCode: "413720",
    region: "Саратовская область",
    locality: "г. Пугачев",
    street: "ул. Примерная",
    building: "д. 5",
  },
  phones: "8 (84574) 0-00-05, +7 (84574) 0-00-06, доб. 2",
  email: "info@rodnichok.example",
  site: "https://rodnichok.example",
  founder: "Администрация Примерного муниципального района",
  "head-name": "Орлова Галина Ивановна",
  "head-since": "01.08.2014",
  groups: [{ name: "Солнышко", age: "от 3 до 4 лет" }, { name: "Ласточка" }],
  people: [
    { name: "Орлова Галина Ивановна", position: "заведующий", since: "01.08.2014" },
    {
      ...{ name: "Белова Ольга Николаевна", position: "воспитатель", since: "03.09.2018" },
      group: "Солнышко",
    },
    {
      ...{ name: "Каримова Лейла", sex: "female", position: "воспитатель" },
      ...{ since: "02.11.2026", group: "Ласточка" },
    },
  ],
  "administrator-is-head": false,
  "administrator-name": "Соколова Ирина Андреевна",
  "administrator-position": "старший воспитатель",
  "administrator-since": "03.09.2012",
  "administrator-mobile": "+7 (000) 000-00-11",
  "administrator-email": "i.sokolova@mail.example",
};
