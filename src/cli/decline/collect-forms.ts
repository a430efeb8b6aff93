import type { Cases } from "../../engine/russian/cases.ts";
import { declineName } from "../../engine/russian/decline-name.ts";
import { declinePosition } from "../../engine/russian/decline-position.ts";
import { type DoubtfulForms, findDoubtfulForms } from "../../engine/russian/find-doubtful-forms.ts";
import type { Sex } from "../../engine/russian/sex.ts";
import type { NameParts } from "../../engine/russian/split-name.ts";

/** One thing that documents print, in six cases. */
export interface FormSet {
  readonly id: "full" | "initialsFirst" | "surnameFirst" | "position";
  readonly title: string;
  readonly forms: Cases;
  /** The words in it that a person should check. */
  readonly doubtful: readonly DoubtfulForms[];
}

/** All that documents print of a name; the initials only where there is a surname beside them. */
export function collectNameForms(parts: NameParts, sex: Sex): FormSet[] {
  const { full, initialsFirst, surnameFirst } = declineName(parts, sex);
  const doubtful = findDoubtfulForms(parts, sex);
  const whole: FormSet = { id: "full", title: "Имя полностью", forms: full, doubtful };
  if (parts.surname === "" || parts.firstName === "") return [whole];
  const surname = doubtful.filter(({ part }) => part === "surname");
  return [
    whole,
    { id: "initialsFirst", title: "Инициалы и фамилия", forms: initialsFirst, doubtful: surname },
    { id: "surnameFirst", title: "Фамилия и инициалы", forms: surnameFirst, doubtful: surname },
  ];
}

export function collectPositionForms(position: string): FormSet {
  const doubtful = findDoubtfulForms({ position }, null);
  return { id: "position", title: "Должность", forms: declinePosition(position), doubtful };
}
