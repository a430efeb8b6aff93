import { expect, test } from "vitest";

import { parentsObliged } from "../../../../../src/packages/sferum/rules/law/parents-obliged.ts";

/** The stretches of a text that the rule names. */
function told(text: string): string[] {
  const found: string[] = [];
  parentsObliged.check({ text, audience: "public" }, ([start, end]) => {
    found.push(text.slice(start, end));
  });
  return found;
}

test.each([
  "Родители обязаны присоединиться к чату группы",
  "Родители (законные представители) обязаны зарегистрироваться на платформе «Сферум»",
  "Родители (законные представители) {terms.pupil.plural.genitive} должны установить приложение MAX",
  "Каждый родитель должен вступить в чат класса",
  "Родителям необходимо присоединиться к {platform.name.full.dative}",
  "Родителям (законным представителям) следует пользоваться учебным профилем",
  "Обязаны присоединиться к платформе и родители",
  "Родители в обязательном порядке присоединяются к чату",
  "Присоединение родителей к платформе является обязательным",
  "Семьям надлежит использовать мессенджер MAX",
  "Законные представители\nобязаны участвовать в чатах",
])("«%s» is told, and that alone", (sentence) => {
  expect(told(`Вводное. ${sentence}. Другое.`)).toEqual([sentence]);
});

test("a duty that is a list", () => {
  const text =
    "1. Родители обязаны:\n\n   1. присоединиться к чату группы;\n\n   1. читать сообщения.\n";
  expect(told(text)).toHaveLength(1);
  expect(told(text)[0]).toContain("Родители обязаны:");
});

test.each([
  "Родители вправе присоединиться к чату группы.",
  "Родители не обязаны присоединяться к платформе.",
  "Родители не должны регистрироваться в MAX, если не хотят.",
  "Родители присоединяются к платформе добровольно.",
  "Присоединение родителей к платформе не является обязательным.",
  "Для родителей присоединение к Платформе — право, а не обязанность.",
  "Педагоги обязаны отвечать родителям в чате.",
  "Воспитатели должны присоединиться к чату, в котором есть родители.",
  "Родители узнают новости на сайте, а педагогические работники обязаны присоединиться к платформе.",
  "Родители, которые присоединились к чату, обязаны соблюдать правила общения.",
  "Родители обязаны приводить ребёнка до 8:30.",
  "Родители должны заполнить заявление о приёме.",
  "Администратор обязан направить родителям ссылку на чат.",
])("«%s» is in order", (text) => {
  expect(told(text)).toEqual([]);
});

test("a duty that is a list, in one line and with numbers of several digits", () => {
  expect(told("Родители обязаны: 10. присоединиться к чату; 11. читать сообщения.")).toHaveLength(
    1,
  );
  expect(told("Родители обязаны:\n\n10. присоединиться к чату;\n")).toHaveLength(1);
  expect(told("Что знают родители. 1. Обязаны присоединиться к чату все.")).toEqual([]);
});

test("a sentence ends at its full stop, at an empty line and with the text", () => {
  const duty = "Родители обязаны присоединиться к чату группы";
  expect(told(`${duty}.`)).toEqual([duty]);
  expect(told(`${duty}. Чат удобен`)).toEqual([duty]);
  for (const gap of ["\n\n", "\n \t\n"])
    expect(told(`О чём узнают родители${gap}Обязаны присоединиться к чату все`)).toEqual([]);
});

test("what an element holds in its attributes is no sentence, and its lines stay lines", () => {
  const element = '<Note title="обязаны присоединиться к чату" />';
  expect(told(`Родители ${element} узнают новости.`)).toEqual([]);
  const marked = '<Note title="а" /> Родители обязаны присоединиться к чату';
  expect(told(`Вводное. ${marked}.`)).toEqual([marked]);
  expect(told("Родители <Note\n\n/> обязаны присоединиться к чату.")).toEqual([]);
});

test("whoever else is named between the duty and the joining has the duty", () => {
  expect(told("Родители ждут, пока обязаны присоединиться к чату.")).toHaveLength(1);
  expect(told("Родители ждут, пока учителя обязаны присоединиться к чату.")).toEqual([]);
  expect(told("Родители знают: обязанность учителей. Должны ли присоединиться к чату?")).toEqual(
    [],
  );
  expect(told("Родителям следует знать, что вправе присоединиться к чату.")).toEqual([]);
  expect(told("Обязаны присоединиться к чату и родители, и учителя.")).toEqual([]);
});
