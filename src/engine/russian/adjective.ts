import type { Case } from "./cases.ts";
import { applyRules, defineRule, type EndingRule } from "./endings.ts";

export type Gender = "masculine" | "feminine" | "neuter";

/** Adjectives of whom a thing belongs to: «казачий» → «казачьего», as «третий». */
const owning = "трет|казач|охотнич|девич|птич|волч|медвеж|лис";

const endings: Readonly<Record<Gender, readonly EndingRule[]>> = {
  masculine: [
    defineRule(new RegExp(`(?<=${owning})ий$`, "u"), "ьего ьему ьего ьим ьем"),
    defineRule(/(?<=[кгх])[ио]й$/u, "ого ому ого им ом"),
    defineRule(/(?<=[жшчщ])ой$/u, "ого ому ого им ом"),
    defineRule(/[ыо]й$/u, "ого ому ого ым ом"),
    defineRule(/ий$/u, "его ему его им ем"),
  ],
  feminine: [
    defineRule(/(?<=[жшчщ])ая$/u, "ей ей ую ей ей"),
    defineRule(/ая$/u, "ой ой ую ой ой"),
    defineRule(/яя$/u, "ей ей юю ей ей"),
    defineRule(new RegExp(`(?<=${owning})ья$`, "u"), "ьей ьей ью ьей ьей"),
  ],
  neuter: [
    defineRule(/(?<=[кгх])ое$/u, "ого ому ое им ом"),
    defineRule(/ое$/u, "ого ому ое ым ом"),
    defineRule(/ее$/u, "его ему ее им ем"),
    defineRule(new RegExp(`(?<=${owning})ье$`, "u"), "ьего ьему ье ьим ьем"),
  ],
};

const feminine = new RegExp(`(?:[^аеёиоуыэюя]ая|няя|(?:${owning})ья)$`, "u");
const neuter = new RegExp(`(?:[^аеёиоуыэюя]ое|[нжшчщ]ее|(?:${owning})ье)$`, "u");

/** The gender that an adjective's ending shows; null for what is no adjective in the nominative. */
export function findAdjectiveGender(word: string): Gender | null {
  if (/[^аеёиоуыэюя](?:ый|(?<!ар)ий|ой)$/u.test(word)) return "masculine";
  if (feminine.test(word)) return "feminine";
  return neuter.test(word) ? "neuter" : null;
}

/**
 * Like `findAdjectiveGender`, without the endings that genitives have too: «мастер изделий»,
 * «директор технологий», «рабочий столовой».
 */
export function findSureAdjectiveGender(word: string): Gender | null {
  return /(?:[^кжшчщ]и|о)й$/u.test(word) ? null : findAdjectiveGender(word);
}

/** Declines an adjective or participle. Takes small letters. */
export function declineAdjective(
  word: string,
  gender: Gender,
  animate: boolean,
  name: Case,
): string {
  if (name === "accusative" && gender === "masculine" && !animate) return word;
  return applyRules(endings[gender], word, name) ?? word;
}
