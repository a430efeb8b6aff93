import { describe, expect, test } from "vitest";

import { findMutual } from "../../../../src/packages/education/facts/find-mutual.ts";
import { bodyOn } from "../../../../src/packages/education/facts/snapshot.ts";
import { approvalNotByOrder } from "../../../../src/packages/education/rules/documents/approval-not-by-order.ts";
import { decisionOutsideCouncil } from "../../../../src/packages/education/rules/documents/decision-outside-council.ts";
import { repealsUnclear } from "../../../../src/packages/education/rules/documents/repeals-unclear.ts";
import { absencesUnclear } from "../../../../src/packages/education/rules/people/absences-unclear.ts";
import { chairNotEmployed } from "../../../../src/packages/education/rules/people/chair-not-employed.ts";
import { peopleNamedAlike } from "../../../../src/packages/education/rules/people/people-named-alike.ts";
import { councilsNamedAlike } from "../../../../src/packages/education/rules/structure/councils-named-alike.ts";
import { findings } from "../../rules/run-example.ts";

const documents = (...lines: string[]): string =>
  ["", "# documents.yaml", "editions:", ...lines.map((line) => `  - { ${line} }`), ""].join("\n");

describe("what a document repeals", () => {
  test("a later document cannot be repealed", () => {
    expect(findings(repealsUnclear.id, repealsUnclear.bad)).toEqual([
      `documents.yaml editions.order-appointment.repeals.0 error
Приказ № 88 от 02.09.2024 отменяет документ, которого тогда ещё не было: order-appointment-additional от 16.09.2024.
Если это «order-appointment-additional» отменяет «order-appointment», запишите repeals у него; иначе исправьте даты.`,
    ]);
  });

  test.each([
    ["itself", ["id: order-use, repeals: [order-use]"], ["отменяет сам себя"]],
    [
      "two each other",
      [
        "id: order-use, repeals: [order-appointment]",
        "id: order-appointment, repeals: [order-use]",
      ],
      ["отменяют друг друга", "отменяют друг друга"],
    ],
    [
      "a draft",
      ["id: order-use, status: draft", "id: order-appointment, repeals: [order-use]"],
      ["а тот не подписан"],
    ],
    [
      "as a draft, another draft",
      [
        "id: order-use, status: draft",
        "id: order-appointment, status: draft, repeals: [order-use]",
      ],
      [],
    ],
    ["a former one of the same day", ["id: order-use, repeals: [order-appointment]"], []],
  ])("%s", (_, lines, messages) => {
    const found = findings(repealsUnclear.id, { files: documents(...lines) });
    expect(found).toHaveLength(messages.length);
    for (const [index, message] of messages.entries()) expect(found[index]).toContain(message);
  });

  test("rounds of several are found, what leads into them and out is not", () => {
    const act = (own: string, ...repeals: string[]) => ({
      ...{ id: own, kind: "order", date: "2024-09-02", status: "in-force" as const },
      repeals,
    });
    const round = [act("a", "b"), act("b", "c"), act("c", "a", "d"), act("d", "e"), act("e")];
    expect([...findMutual([act("z", "a"), ...round])].toSorted()).toEqual(["a", "b", "c"]);
    expect(findMutual([...round.slice(1)]).size).toBe(0);
    expect(findMutual([act("a", "a")]).size).toBe(0);
  });

  test("a chain of ten thousand is no round", () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => ({
      ...{ id: `o${index}`, kind: "order", date: "2024-09-02", status: "in-force" as const },
      repeals: [`o${index + 1}`],
    }));
    expect(findMutual(chain).size).toBe(0);
  });
});

describe("who approves", () => {
  test("a request approves nothing", () => {
    expect(findings(approvalNotByOrder.id, approvalNotByOrder.bad)).toEqual([
      `documents.yaml editions.regulation-1.approvedBy error
Положение от 02.09.2024: утверждает не приказ: «request».
Назовите в approvedBy запись приказа, которым документ утверждён.`,
    ]);
  });

  test.each([
    ["itself", ["id: regulation-1, approvedBy: regulation-1"], ["не может утвердить сам себя"]],
    ["an order by itself", ["id: order-use, approvedBy: order-use"], ["сам себя"]],
    ["a draft of an order", ["id: order-use, status: draft"], ["приказ, который ещё не подписан"]],
    [
      "a draft by a draft",
      ["id: order-use, status: draft", "id: regulation-1, status: adopted"],
      [],
    ],
  ])("%s", (_, lines, messages) => {
    const found = findings(approvalNotByOrder.id, { files: documents(...lines) });
    expect(found).toHaveLength(messages.length);
    for (const [index, message] of messages.entries()) expect(found[index]).toContain(message);
  });
});

describe("decisions of councils", () => {
  test("the protocol is older than the council", () => {
    expect(findings(decisionOutsideCouncil.id, decisionOutsideCouncil.bad)).toEqual([
      `documents.yaml editions.regulation-1.adoption.date error
Положение от 02.09.2024: 30.08.2024 совета «Педагогический совет» ещё не было, он есть с 01.09.2024.
Исправьте дату протокола или дни этого совета (bodies в organization.yaml): pedagogical-council.`,
    ]);
  });

  const decided = (days: string, edition = ""): string => `
# organization.yaml
bodies:
  - { id: pedagogical-council${days} }
# documents.yaml
editions:
  - { id: regulation-1${edition} }
`;
  const council = "body: pedagogical-council";
  const again = `adoption: [{ ${council}, protocol: '1', date: 2024-08-30 }, { ${council}, protocol: '2', date: 2024-08-29`;

  test.each([
    ["on its first day", ", from: 2024-08-30", "", null],
    ["on its last day", ", until: 2024-08-30", "", null],
    ["a day after it", ", until: 2024-08-29", "", "уже не было, последний его день — 29.08.2024"],
    [
      "a draft is to be adopted by a council that is no more",
      ", until: 2024-09-01",
      `, status: draft, adoption: [{ ${council} }]`,
      "02.09.2024 совета «Педагогический совет» уже не было",
    ],
    [
      "a draft, on the last day",
      ", until: 2024-09-02",
      `, status: draft, adoption: [{ ${council} }]`,
      null,
    ],
    ["the same twice", "", `, ${again} }]`, "решение одного совета записано дважды"],
    ["the same in two roles", "", `, ${again}, role: agreed }]`, null],
  ])("%s", (_, days, edition, message) => {
    const found = findings(decisionOutsideCouncil.id, { files: decided(days, edition) });
    expect(found).toHaveLength(message === null ? 0 : 1);
    expect(found.join("")).toContain(message ?? "");
  });
});

describe("councils", () => {
  test("two councils are called alike, whatever the letters", () => {
    expect(findings(councilsNamedAlike.id, councilsNamedAlike.bad)).toEqual([
      `organization.yaml bodies.council-2.name warning
Два совета с 16.09.2024 называются одинаково: «pedagogical-council» и «council-2».
Оставьте одну запись, назовите их по-разному или закончите прежний (until) днём перед новым (from).`,
    ]);
  });

  test.each([
    ["ПЕДАГОГИЧЕСКИЙ СОВЕТ", "", 1],
    ["Педагогический совет", ", until: 2024-09-01", 1],
    ["Педагогический совет корпуса № 2", "", 0],
  ])("%s%s", (name, days, count) => {
    const files = `
# organization.yaml
bodies:
  - { id: pedagogical-council, from: 2024-09-01 }
  - { id: council-2, name: ${name}${days} }
`;
    expect(findings(councilsNamedAlike.id, { files })).toHaveLength(count);
  });

  test("the chairman was dismissed", () => {
    expect(findings(chairNotEmployed.id, chairNotEmployed.bad)).toEqual([
      `organization.yaml bodies.pedagogical-council.chair warning
Председатель, Ковалёв Пётр Ильич, с 21.09.2024 здесь не работает («Педагогический совет»).
Запишите chair списком: прежний председатель с днём until, новый — с днём from. Если новый не работник, назовите его в chairName.`,
    ]);
  });

  test.each([
    ["the last day is today", "chair: kovalev", "2024-10-01", 0],
    ["left before his council ended", "until: 2024-09-22, chair: kovalev", "2024-09-21", 1],
    ["left with his council", "until: 2024-09-21, chair: kovalev", "2024-09-21", 0],
    [
      "chairs before he came",
      "chair: [{ staff: makarova, until: 2017-08-30 }, { staff: kovalev, from: 2017-08-31 }]",
      "2025-10-01",
      1,
    ],
    [
      "ended by a parent",
      "chair: [{ staff: kovalev, until: 2024-09-21 }], chairName: Никитина Анна Сергеевна",
      "2024-09-21",
      0,
    ],
  ])("%s", (_, body, until, count) => {
    const files = `
# organization.yaml
bodies:
  - { id: pedagogical-council, ${body} }
# assignments.yaml
staff:
  - { id: kovalev, employedUntil: ${until} }
`;
    expect(findings(chairNotEmployed.id, { files })).toHaveLength(count);
  });

  const chairs = "chair: [{ staff: kovalev, until: 2024-09-20 }";
  const parent = "chairName: Никитина Анна Сергеевна";

  test.each([
    ["a parent after a teacher", `${chairs}], ${parent}`, []],
    ["a parent between two", `${chairs}, { staff: makarova, from: 2024-09-25 }], ${parent}`, []],
    ["both", `chair: kovalev, ${parent}`, ["terms-unclear"]],
    ["nobody after a teacher", `${chairs}]`, ["history-incomplete"]],
  ])("%s", (_, body, rules) => {
    const files = `\n# organization.yaml\nbodies:\n  - { id: pedagogical-council, ${body} }\n`;
    const found = ["terms-unclear", "history-incomplete"].filter(
      (id) => findings(id, { files }).length > 0,
    );
    expect(found).toEqual(rules);
  });

  test("each day has its chairman", () => {
    const chair = [{ staff: "kovalev", until: "2024-09-20" }];
    const body = { id: "council", name: "Совет", chair, chairName: "Никитина Анна Сергеевна" };
    expect(bodyOn(body, "2024-09-20")).toMatchObject({ chair: "kovalev" });
    expect(bodyOn(body, "2024-09-21")).not.toHaveProperty("chair");
    const { chairName: _, ...alone } = body;
    expect(bodyOn(alone, "2024-09-21")).toMatchObject({ chair: "kovalev" });
  });
});

describe("who is there", () => {
  test("one person is recorded twice", () => {
    expect(findings(peopleNamedAlike.id, peopleNamedAlike.bad)).toEqual([
      `assignments.yaml staff.zhuk-2.id warning
Жук Марина Павловна: человек с таким именем уже записан и тоже работает: «zhuk».
Если это один человек, удалите лишнюю запись. Если однофамильцы, объясните это исключением в reglament.yaml.`,
    ]);
  });

  test("days of an absence are told twice", () => {
    expect(findings(absencesUnclear.id, absencesUnclear.bad)).toEqual([
      `assignments.yaml staff.zhuk.absences.1.from warning
Жук Марина Павловна: отсутствие с 20.09.2024 и отсутствие с 09.09.2024 — об одних и тех же днях.
Исправьте дни или вид отсутствия.`,
    ]);
  });

  test("each absence is judged by its days, its kind and who replaces", () => {
    const holiday = "kind: vacation, from: 2024-09-09, until: 2024-09-20";
    const files = `
# assignments.yaml
staff:
  - { id: zhuk, absences: [{ ${holiday} }, { kind: sick, from: 2024-09-12, until: 2024-09-13 }] }
  - { id: lebedeva, absences: [{ kind: childcare, from: 2024-09-01 }, { ${holiday} }] }
  - { id: belyaeva, absences: [{ kind: sick, from: 2010-09-01, until: 2010-09-02 }] }
  - { id: gromova, employedUntil: 2024-12-31, absences: [{ kind: sick, from: 2024-12-31, until: 2025-01-09 }] }
  - { id: osadchaya, absences: [{ ${holiday}, replacedBy: osadchaya }] }
  - { id: karimova, absences: [{ ${holiday}, replacedBy: kovalev }] }
  - { id: kovalev, employedUntil: 2024-09-19 }
  - { id: shevchenko, absences: [{ ${holiday}, replacedBy: sokolova }] }
  - { id: makarova, absences: [{ ${holiday}, replacedBy: belyaeva }] }
  - { id: sokolova, absences: [{ kind: sick, from: 2024-09-20 }] }
`;
    const found = findings(absencesUnclear.id, { files });
    const told = [
      ["lebedeva", "об одних и тех же днях"],
      ["belyaeva", "работает только с"],
      ["gromova", "отсутствует 09.01.2025, а последний день работы — 31.12.2024"],
      ["osadchaya", "замещает себя самого"],
      ["karimova", "20.09.2024 замещает Ковалёв Пётр Ильич, а последний день работы — 19.09.2024"],
      ["shevchenko", "но в эти дни отсутствует и замещающий (с 20.09.2024)"],
    ];
    expect(found).toHaveLength(told.length);
    for (const [id = "", message = ""] of told) {
      const own = found.filter((each) => each.includes(`staff.${id}.`));
      expect(own.join()).toContain(message);
    }
  });
});
