import { expect, test } from "vitest";

import { tellLeft } from "../../../src/workshop/interview/tell-left.ts";

test("answers suffice for all papers only where no cell is empty either", () => {
  expect(tellLeft(0, [])).toMatch(/^Этого хватит на все бумаги\./u);
  const told = tellLeft(0, ["Жук Марина Павловна: Роль в организации"]);
  expect(told).toMatch(/^Не заполнено в таблицах: Жук Марина Павловна: Роль в организации\. Верн/u);
  expect(tellLeft(2, [])).toMatch(/^Без ответа осталось вопросов: 2\. Верн/u);
});
