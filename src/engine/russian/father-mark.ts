import { foldLetters } from "./fold-letters.ts";
import type { Sex } from "./sex.ts";

/** «Son of» and «daughter of» after the name of the father, from Azerbaijan to Kyrgyzstan. */
const marks: Readonly<Record<Sex, string>> = {
  male: "оглы|оглу|огли|угли|углы|уулу|уул|улы|ули|улу",
  female: "кызы|кизи|кызи|кизы|къызы|къизи|гызы|гизи|кыз",
};

const alone = new RegExp(`^(?:${marks.male}|${marks.female})$`, "u");

const separate: Readonly<Record<Sex, RegExp>> = {
  male: new RegExp(`(?:^|[-‐‑–\\s])(?:${marks.male})$`, "u"),
  female: new RegExp(`(?:^|[-‐‑–\\s])(?:${marks.female})$`, "u"),
};

/** Written in one word with the name, as in Kazakhstan: «Серікұлы», «Маратқызы». */
const joined: Readonly<Record<Sex, RegExp>> = {
  male: /[а-яё]{3}(?:оглы|оглу|огли|угли|углы|уулу|улы)$/u,
  female: /[а-яё]{2}(?:къызы|къизи|кызы|кизи|кизы|гызы|гизи)$/u,
};

/**
 * Whose child such a patronymic names: «Гасан оглы» a son, «Равшан-кизи» a daughter; null for
 * other words. Whatever the letters («ўғли», «қызы») and their case, with a blank, a hyphen or
 * neither. Such patronymics never decline.
 */
export function findFatherMark(patronymic: string): Sex | null {
  const word = foldLetters(patronymic.trim().normalize("NFC").toLowerCase());
  const fits = (sex: Sex): boolean => separate[sex].test(word) || joined[sex].test(word);
  if (fits("female")) return "female";
  return fits("male") ? "male" : null;
}

/** Whether a word is nothing but the mark: «оглы», not «Серікұлы». */
export function isFatherMark(word: string): boolean {
  return alone.test(foldLetters(word.normalize("NFC").toLowerCase()));
}
