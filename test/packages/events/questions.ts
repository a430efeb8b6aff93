import { expect } from "vitest";
import type { EventDefinition } from "../../../src/engine/events/event.ts";

/** The names of answers, by which programs give them too; «?» may be left out. */
export function answersOf<Reference>({ questions }: EventDefinition<Reference>): string {
  return questions.map(({ id, isOptional }) => (isOptional === true ? `${id}?` : id)).join(" ");
}

/** Whole sentences, with examples of what may be answered. */
export function expectPlain<Reference>({ questions, lead }: EventDefinition<Reference>): void {
  expect(lead).toMatch(/^[А-ЯЁ].*[.»]$/u);
  for (const { ask, why, control } of questions) {
    expect(ask).toMatch(/^[А-ЯЁ].*\?$/u);
    expect(why).toMatch(/^[А-ЯЁ].*[.»]$/u);
    if (typeof control === "function") continue;
    if (control.kind === "date") expect(control.example).toMatch(/^\d\d\.\d\d\.20\d\d$/u);
    if (control.kind === "text") expect(control.example).not.toBe("");
    if (control.kind === "choice")
      for (const { label } of control.choices) expect(label).toMatch(/^[а-яё ]+$/u);
  }
}
