import { findLatinTwins } from "../base/look-alikes.ts";
import { remember } from "../base/remember.ts";
import { fixedSurnameParts, type NamePart } from "./decline-name-part.ts";
import { declineEntrepreneur } from "./decline-entrepreneur.ts";
import { isNursery } from "./decline-nursery.ts";
import { organizationNoun, splitOrganization } from "./decline-organization.ts";
import { findFatherMark } from "./father-mark.ts";
import { foldLetters } from "./fold-letters.ts";
import { allOblique, type FormDoubt, nameDoubts } from "./name-doubts.ts";
import { parsePhrase, type PhrasePart } from "./parse-phrase.ts";
import { agentNoun, governsItself } from "./phrase-words.ts";
import type { Sex } from "./sex.ts";

/**
 * Why a person should look at the forms of a name's part once, in Russian, and at which of them;
 * null where the rules are sure (declension is measured; about two surnames in a hundred are
 * doubted).
 */
export function findNameDoubt(part: NamePart, text: string, sex: Sex): FormDoubt | null {
  const small = text.trim().normalize("NFC").toLowerCase();
  if (part === "patronymic" && findFatherMark(small) !== null) return null;
  const word = foldLetters(small);
  if (!/^[а-яё][а-яё\s-]*[а-яё]$/u.test(word)) return doubt(explainLetters(text));
  if (/[^а-яё]$/u.test(small)) return doubt("слово кончается не русской буквой");
  if (part === "patronymic")
    return /(?:ич|на)$/u.test(word) ? null : doubt("слово не похоже на отчество");
  const halves = word.split(/[-‐‑–\s]+/u);
  const compound = halves.length > 1 ? findInCompound(part, halves, sex) : null;
  return compound ?? findInHalves(part, halves, sex);
}

function doubt(reason: string): FormDoubt {
  return { reason, cases: allOblique };
}

function explainLetters(text: string): string {
  const reason = "слово записано не только русскими буквами";
  const twins = /\p{Script=Cyrillic}/u.test(text) ? findLatinTwins(text) : [];
  const letters = twins.map(({ found }) => `«${found}»`).join(", ");
  if (letters === "") return reason;
  return `${reason}: ${letters} — ${twins.length > 1 ? "латинские" : "латинская"}`;
}

function findInHalves(part: NamePart, halves: readonly string[], sex: Sex): FormDoubt | null {
  const found = halves.map((half) =>
    nameDoubts.find((each) => fits(each.part, part) && fits(each.sex, sex) && each.word.test(half)),
  );
  return found.find((each) => each !== undefined) ?? null;
}

function fits<T>(condition: T | null, value: T): boolean {
  return condition === null || condition === value;
}

/** First parts that surely decline, or surely do not. */
const sureFirst: Readonly<Record<Sex, RegExp>> = {
  male: /(?:[оеё]в|[иы]н|[сц]кий|о|[ыи]х)$/u,
  female: /(?:[оеё]ва|[иы]на|[сц]кая|о|[ыи]х|[^аеёиоуыэюяйь])$/u,
};

/** Both parts of a woman's name in «-а» decline: Анны-Марии. */
function findInCompound(part: NamePart, halves: readonly string[], sex: Sex): FormDoubt | null {
  const first = halves.slice(0, -1);
  if (part === "firstName") {
    const isSure = sex === "female" && first.every((half) => /[ая]$/u.test(half));
    return isSure ? null : doubt("в составном имени первая часть может не склоняться");
  }
  const isSure = first.every((half) => !fixedSurnameParts.has(half) && sureFirst[sex].test(half));
  return isSure ? null : doubt("в составной фамилии первая часть может не склоняться");
}

/** As `findNameDoubt`, for positions: unknown head words, nothing to decline. All cases. */
export const findPositionDoubt = remember((position: string): string | null => {
  if (/^(?:и\.\s*о\.|врио\s)/iu.test(position)) return null;
  const parts = parsePhrase(position.normalize("NFC"));
  const heads = parts.filter(({ role }) => role !== null);
  const unknown = heads.find(
    ({ text, role }) => role?.kind === "noun" && !agentNoun.test(text.toLowerCase()),
  );
  if (unknown !== undefined) return `слово «${unknown.text}» правилам незнакомо`;
  if (heads.length === 0 && !isGoverned(position))
    return "правила не нашли слова, которое склоняется";
  const missed = findMissedHead(parts);
  return missed === null ? null : `слово «${missed}» правилам незнакомо, и они его не склоняют`;
});

/** «Завбиблиотекой», «зам. директора»: what follows is a complement, and nothing declines. */
function isGoverned(position: string): boolean {
  const [word = ""] =
    /^(?:(?:зав|зам|пом)\.(?=\s*[а-яё]+(?:[аяыи]|[оеё]й|[оеё]го|[оеё]м|ью)(?![а-яё]))|[а-яё-]+)/u.exec(
      position.trim().toLowerCase(),
    ) ?? [""];
  return word.endsWith(".") || governsItself(word);
}

/** After a separator: a word in the nominative that may be one more title. */
function findMissedHead(parts: readonly PhrasePart[]): string | null {
  const rest = parts.findIndex(
    ({ text, role }) => role === null && /[,;/(]|\s[-–—и]\s/u.test(text),
  );
  if (rest < 0) return null;
  for (const [index, { text, role }] of parts.entries()) {
    if (index <= rest || role !== null) continue;
    const before = parts[index - 1];
    if (before === undefined || !/^(?:\s*[,;/(]\s*|\s+[-–—и]\s+)$/u.test(before.text)) continue;
    const word = text.replace(/\)$/u, "");
    if (nominative.test(word)) return word;
  }
  return null;
}

/** Ends in a consonant that no oblique form has. */
const nominative =
  /^(?!(?:вр?и?о|ис?о|гпд|мдоу)$)[а-яё-]{4,}(?:[бвгджзклмнпрстфцчшщ]|ец|арь)(?<![оеёи]в|[аеоёыия]м|[ыиая]х)$/u;

/** As `findNameDoubt`, for organizations. Abbreviations and what begins with quotes never decline. */
export function findOrganizationDoubt(name: string): string | null {
  if (declineEntrepreneur(name)) return null;
  const { names, rest } = splitOrganization(name);
  if (names.length === 0) return null;
  const others = names.filter((each) => !isNursery(each));
  const heads = others.flatMap(parsePhrase).filter(({ role }) => role?.kind === "noun");
  if (heads.length === 0 && others.length === names.length)
    return "правила не нашли слова, которое склоняется";
  const unknown = heads.find(({ text }) => !organizationNoun.test(text));
  if (unknown !== undefined) return `слово «${unknown.text}» правилам незнакомо`;
  const afterQuotes = rest.replace(/«.*»|".*"|„.*“/u, "");
  return organizationNoun.test(afterQuotes) ? "после кавычек стоит ещё одно название" : null;
}
