import { expect, test } from "vitest";

import type { Answer } from "../../../src/engine/interview/answers.ts";
import type { Control, Question } from "../../../src/engine/interview/question.ts";
import { memoryFolder, openContent } from "../../../src/index.ts";
import { readFolder } from "../../../src/node/input/list-files.ts";
import { openQuestions } from "../../../src/workshop/core/ask.ts";
import { tellAnswer } from "../../../src/workshop/interview/tell-answer.ts";
import { names } from "../names.ts";

const content = openContent(memoryFolder(new Map()), memoryFolder(new Map(readFolder("content"))));
const answers = {
  type: "kindergarten",
  "name-full": "Детский сад «Родничок»",
  "head-name": "Орлова Галина Ивановна",
};
const { questions } = openQuestions(content, names).ask({ answers, day: "2026-11-29" });

/** The words for an answer to the first question that is answered in such a way. */
function tell(kind: Control["kind"], answer: Answer | undefined): string {
  const question = questions.find(({ control }: Question) => control.kind === kind);
  if (!question) throw new Error(`No question of ${kind}`);
  return tellAnswer(question, answer);
}

test("every kind of answer is read over in words", () => {
  expect(tell("text", " Детский сад «Родничок» ")).toBe("Детский сад «Родничок»");
  expect(tell("date", "2014-08-01")).toBe("01.08.2014");
  expect([tell("yes-no", true), tell("yes-no", false)]).toEqual(["Да", "Нет"]);
  expect(tell("choice", "kindergarten")).toBe("детский сад");
  expect(tell("fields", { postalCode: "413720", street: "", locality: "г. Пугачев" })).toBe(
    "413720, г. Пугачев",
  );
  expect(tell("list", [{ name: "Педагогический совет", role: "adopted" }, {}])).toBe(
    "Педагогический совет",
  );
  expect(tell("forms", [])).toBe("Верно");
  expect(tell("forms", [{ of: "full", genitive: "Детсада" }])).toBe("Исправлено");
});

test("what is not answered, or passed over, has no words", () => {
  for (const kind of ["text", "date", "choice", "fields", "list", "yes-no"] as const)
    expect(tell(kind, undefined), kind).toBe("");
});
