import { describe, expect, test } from "vitest";
import { pictograms } from "../../../../src/engine/tree/pictograms.ts";
import { interpret } from "../interpret.ts";

const problemsOf = (body: string) =>
  interpret(body).problems.map(({ rule, hint }) => [rule, hint ?? ""]);

describe("elements of sheets", () => {
  test("say what stands in them", () => {
    const { draft, problems } = interpret(
      [
        "<Subheading>Начало</Subheading>",
        '<Steps>\n<Step picture="chat" title="Вы в чате">Это *не* всё</Step>\n</Steps>'.replace(
          "*не*",
          "не",
        ),
        "<Checklist>\n\nВойдите\n\nПроверьте\n\n</Checklist>",
        "<Callout>\n\nЗвоните\n\n000\n\n</Callout>",
        '<TearOff count="2">\n\n000\n\n</TearOff>',
      ].join("\n\n"),
    );
    const line = (value: string) => [{ type: "text", value }];
    expect(problems).toEqual([]);
    expect(draft.children).toEqual([
      { type: "subheading", children: line("Начало") },
      {
        type: "steps",
        steps: [{ picture: "chat", title: line("Вы в чате"), text: line("Это не всё") }],
      },
      { type: "checklist", items: [line("Войдите"), line("Проверьте")] },
      { type: "callout", lines: [line("Звоните"), line("000")] },
      { type: "tearOff", count: 2, lines: [line("000")] },
    ]);
  });

  test("that are empty say nothing", () => {
    const { draft, problems } = interpret("<Checklist></Checklist>\n\n<Callout></Callout>");
    expect([draft.children, problems]).toEqual([[], []]);
  });

  test("are as many as there is room for", () => {
    for (const count of [1, 6])
      expect(
        interpret(`<TearOff count="${count}">\n\nx\n\n</TearOff>`).draft.children,
      ).toMatchObject([{ count }]);
    const steps = '<Step picture="chat" title="x">y</Step>\n'.repeat(4);
    expect(interpret(`<Steps>\n${steps}</Steps>`).draft.children).toMatchObject([
      { steps: [{}, {}, {}, {}] },
    ]);
  });

  test("take what is in braces for a title; notes between them say nothing", () => {
    const body =
      '<Steps>\n{/* слово */}\n\n<Step picture="chat" title={organization.email}>y</Step>\n</Steps>';
    expect(interpret(body)).toMatchObject({
      problems: [],
      draft: { children: [{ steps: [{ title: [{ type: "text", value: "ds1@example.ru" }] }] }] },
    });
  });

  test.each([
    ["<Steps></Steps>", "text-steps"],
    [`<Steps>\n${'<Step picture="chat" title="x">y</Step>\n'.repeat(5)}</Steps>`, "text-steps"],
    ['<Steps>\n<Step picture="dog" title="x">y</Step>\n</Steps>', "text-steps"],
    ['<Steps>\n<Step picture="constructor" title="x">y</Step>\n</Steps>', "text-steps"],
    ['<Steps>\n<Step picture="chat">y</Step>\n</Steps>', "text-steps"],
    ['<TearOff count="0">x</TearOff>', "text-attribute-value"],
    ['<TearOff count="7">x</TearOff>', "text-attribute-value"],
    ['<TearOff count="x2">x</TearOff>', "text-attribute-value"],
    ['<TearOff count="2x">x</TearOff>', "text-attribute-value"],
    ['<Steps>\n<Step picture="chat" title="">y</Step>\n</Steps>', "text-steps"],
    ["<Checklist>\n\n1. x\n\n</Checklist>", "text-requisite-lines"],
    ["<TearOff>x</TearOff>", "text-missing-attribute"],
    ["<Callout>\n\n- x\n\n</Callout>", "text-requisite-lines"],
  ])("%s is refused, with what to write instead", (body, rule) => {
    const problems = problemsOf(body);
    expect(problems.map(([found]) => found)).toEqual([rule]);
    expect(problems[0]?.[1]).not.toBe("");
  });
});

test("which pictures there are is told to who names none of them", () => {
  const [[, hint] = []] = problemsOf('<Steps>\n<Step picture="dog" title="x">y</Step>\n</Steps>');
  const [first = "", second = ""] = Object.keys(pictograms);
  expect(hint).toContain(`Рисунки: ${first}, ${second}, `);
});
