import { caseNames, type Cases } from "../../../engine/russian/cases.ts";
import { findSex, type Sex } from "../../../engine/russian/sex.ts";
import { splitName } from "../../../engine/russian/split-name.ts";
import type { Row } from "../../../engine/interview/answers.ts";
import type { Choice, ShownForms } from "../../../engine/interview/question.ts";

export const sexChoices: readonly Choice[] = [
  { value: "female", label: "женский" },
  { value: "male", label: "мужской" },
];

/** The sex that a name in one line shows by its patronymic. */
export function sexOfName(name: string): Sex | null {
  return findSex(splitName(name).patronymic);
}

/** The sex that a person said; undefined for none, or for what is no sex. */
export function sexOf(text: string | undefined): Sex | undefined {
  return (["female", "male"] as const).find((sex) => sex === text);
}

/** A name in one line as a record has it: whole where it divides without doubt, else by parts. */
export function nameFields(
  name: string,
  sex: string | undefined,
): Readonly<Record<string, string>> {
  if (name === "") return {};
  const parts = splitName(name);
  const words = [parts.surname, parts.firstName, parts.patronymic].join(" ");
  const isPlain = words.split(" ").length === 3 && sexOfName(name) !== null;
  const said = sexOf(sex);
  const shown = sexOfName(name);
  return {
    ...(isPlain ? { name: words } : { ...parts }),
    ...(said !== undefined && said !== shown && { sex: said }),
  };
}

/**
 * The forms that a person corrected, by what they belong to; those that rules make are left out, and
 * those of words (`nominative` of the row) that are others by now.
 */
export function correctedForms(
  shown: readonly ShownForms[],
  rows: readonly Row[],
): Readonly<Record<string, Partial<Cases>>> {
  return Object.fromEntries(
    shown.map(({ id, cases }) => {
      const row = rows.find((each) => each.of === id && isOfWords(each, cases)) ?? {};
      const changed = caseNames
        .filter((name) => name !== "nominative" && row[name] && row[name] !== cases[name])
        .map((name) => [name, row[name]] as const);
      return [id, Object.fromEntries(changed)];
    }),
  );
}

/** Whether forms were corrected of the words as they are now, as far as it is known. */
function isOfWords({ nominative }: Row, cases: Cases): boolean {
  return nominative === undefined || nominative === cases.nominative;
}
