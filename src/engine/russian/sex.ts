import { getMiddlenameGender } from "lvovich";

import { findFatherMark } from "./father-mark.ts";

export type Sex = "male" | "female";

/**
 * The sex by which a name declines: the one in the data, else the one the patronymic shows
 * («-вич», «-вна», «оглы», «кызы»). Null when neither tells; the caller reports it. First names
 * and surnames are not asked: too many belong to both.
 */
export function findSex(patronymic?: string, explicit?: Sex): Sex | null {
  return explicit ?? findPatronymicSex(patronymic ?? "");
}

/** lvovich takes every word with «-на» for a woman's patronymic, «Марина» too: its end is looked at. */
const daughterOf = /(?:[ое]вна|[иы]чна|ишна)$/iu;

/** The sex that a patronymic shows by itself. */
export function findPatronymicSex(patronymic: string): Sex | null {
  const word = patronymic.trim().normalize("NFC");
  const found = findFatherMark(word) ?? getMiddlenameGender(word);
  if (found === "female" && findFatherMark(word) === null && !daughterOf.test(word)) return null;
  return found === "male" || found === "female" ? found : null;
}
