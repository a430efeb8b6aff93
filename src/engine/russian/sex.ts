import { getMiddlenameGender } from "lvovich";

export type Sex = "male" | "female";

/**
 * The sex by which a name declines: the one in the data, else the one the patronymic shows
 * («-вич», «-вна», «оглы», «кызы»). Null when neither tells; the caller reports it. First names
 * and surnames are not asked: too many belong to both.
 */
export function findSex(patronymic?: string, explicit?: Sex): Sex | null {
  if (explicit !== undefined) return explicit;
  const found = getMiddlenameGender(patronymic?.trim().normalize("NFC") ?? "");
  return found === "male" || found === "female" ? found : null;
}
