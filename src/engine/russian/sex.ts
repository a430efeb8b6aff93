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

/** The sex that a patronymic shows by itself. */
export function findPatronymicSex(patronymic: string): Sex | null {
  const word = patronymic.trim().normalize("NFC");
  const found = findFatherMark(word) ?? getMiddlenameGender(word);
  return found === "male" || found === "female" ? found : null;
}
