import { describe, expect, test } from "vitest";

import { interpret, printed } from "./interpret.ts";

describe("elements of orders, letters and sheets", () => {
  test('a column with skip="empty" is there only if some row has something in it', () => {
    const table = (list: string): string =>
      printed(`<Table of={${list}} as="each">
  <Column title="№">{row.number}</Column>
  <Column title="Примечание" skip="empty"><If test={each.text}>{each.text}</If></Column>
</Table>`);
    expect(table("notes")).toBe("№\tПримечание\n1\t\n2\tесть");
    expect(table("blanks")).toBe("№\n1");
  });

  test('of a column with same="то же" a cell does not repeat the one above', () => {
    const table = (inside: string): string =>
      printed(`<Table of={groups} as="group">
  <Column title="№">{row.number}</Column>
  <Column title="Кто" same="то же">${inside}</Column>
</Table>`);
    expect(table("родители")).toBe("№\tКто\n1\tродители\n2\tто же");
    expect(table("{group.name}")).toBe("№\tКто\n1\tСолнышко\n2\tРомашка");
    expect(table("")).toBe("№\tКто\n1\t\n2\t");
  });

  test("a table has a row for each member, counted, and blank rows to fill in", () => {
    const body = `<Table of={groups} as="group" blank="1">
  <Column title="№" share="1">{row.number}</Column>
  <Column title="Группа" share="4">«{group.name}»<If test={organization.isSchool}>, школа</If></Column>
  <Column title="Подпись" share="2"></Column>
</Table>
`;
    expect(printed(body)).toBe("№\tГруппа\tПодпись\n1\t«Солнышко»\t\n2\t«Ромашка»\t\n\t\t");
    expect(interpret(body).draft.children).toMatchObject([{ type: "table", shares: [1, 4, 2] }]);
  });

  test("annexes are numbered and referred to; clauses begin anew in them", () => {
    const body = `1. См. приложения <Ref to="second" /> и <Ref to="first" />.

<Annex id="first">к приказу</Annex>

1. Пункт приложения.

<Annex id="second">

к приказу

от 02.09.2024

</Annex>
`;
    expect(printed(body)).toBe(`1. См. приложения 2 и 1.
Приложение № 1
к приказу
1. Пункт приложения.
Приложение № 2
к приказу
от 02.09.2024`);
  });

  test("a letterhead has a sender and an addressee; an executor ends the letter", () => {
    const body = `<Letterhead>

<Sender>

Детский сад

тел. 1

</Sender>

<Addressee>

Служба поддержки

</Addressee>

</Letterhead>

<Executor>Петрова</Executor>
`;
    expect(interpret(body).draft.children).toMatchObject([
      { type: "letterhead", position: "longitudinal", sender: [{}, {}], addressee: [{}] },
      { type: "executor", lines: [{}] },
    ]);
  });

  test("a QR code holds the address that its caption says", () => {
    const [code] = interpret("<QrCode to={organization.site}>Сайт</QrCode>").draft.children;
    if (code?.type !== "qrCode") throw new Error("No QR code");
    expect(code.url).toBe("https://ds1.example.ru/");
    expect(code.caption).toEqual([{ type: "text", value: "Сайт" }]);
  });

  test.each([
    [
      "a letterhead without addressee",
      "<Letterhead>\n\n<Sender>\n\nx\n\n</Sender>\n\n</Letterhead>",
      "text-letterhead",
    ],
    ["a table without columns", '<Table of={groups} as="g">\n\n</Table>', "text-table-columns"],
    [
      "a QR code of what is no address",
      "<QrCode to={head.position.nominative}>x</QrCode>",
      "text-not-an-address",
    ],
    [
      "a quotation from a document that is not there",
      'x <Quote clause="a" in="regulation" />',
      "text-unknown-document",
    ],
  ])("%s is refused", (_name, body, rule) => {
    expect(interpret(body).problems.map((problem) => problem.rule)).toEqual([rule]);
  });

  test("a document that is not there is one problem, at the first of the places that need it", () => {
    const body = [
      'x <Quote clause="a" in="regulation" /> <Ref to="a" in="regulation" />',
      'z <Quote clause="b" in="order-use" />',
      'y <Quote clause="c" in="regulation" />',
    ].join("\n\n");
    const [regulation, order, ...others] = interpret(body).problems;
    expect(others).toEqual([]);
    expect(regulation).toMatchObject({
      message:
        "Здесь нужен документ «regulation», а его нет. Всего таких мест в тексте: 3. Организация: МДОУ.",
      column: 3,
    });
    expect(order?.message).toBe("Здесь нужен документ «order-use», а его нет. Организация: МДОУ.");
  });
});
