import { findAdjectiveGender, findSureAdjectiveGender, type Gender } from "./adjective.ts";
import { findNounGender } from "./noun.ts";
import * as words from "./phrase-words.ts";

export interface Role {
  readonly kind: "adjective" | "noun";
  readonly gender: Gender;
}

/** A piece of a title; without a role it stays as it is. */
export interface PhrasePart {
  readonly text: string;
  readonly role: Role | null;
}

/** Between two heads may stand a comma, a slash, a bracket, a dash or «и». */
const separators = /((?<!\s)(?:\s+[-–—]\s+|\s*[,;/(]\s*|\s+и\s+))/u;

/**
 * Splits a title into what declines and what stays. Of each head decline the leading adjectives in
 * the nominative, the first noun (every half of a compound) and the adjectives right after it; the
 * complement stays. A later head counts only where its words cannot be part of a complement.
 */
export function parsePhrase(phrase: string): PhrasePart[] {
  const capitals = phrase === phrase.toUpperCase();
  let gender: Gender | null = null;
  const segments = phrase.split(separators);
  return segments.flatMap((segment, index) => {
    const tokens = segment.split(/(\s+)/u);
    if (index % 2 === 1) return [stay(segment)];
    const isBracketed = segments[index - 1]?.includes("(") === true;
    const isHead = isBracketed ? namesPerson(tokens) : startsHead(tokens[0] ?? "", gender);
    if (index > 0 && !isHead) return [stay(segment)];
    const parts = parseHead(tokens, capitals);
    gender ??= parts.find(({ role }) => role !== null)?.role?.gender ?? null;
    return parts;
  });
}

/** In brackets may stand what is no position: «воспитатель (логопедическая группа)». */
function namesPerson(tokens: readonly string[]): boolean {
  const [first = "", ...others] = tokens.map((token) => findCore(token).toLowerCase());
  const isPerson = (word: string): boolean =>
    words.agentNoun.test(word) || words.nounLike.test(word);
  return isPerson(first) || (findAdjectiveGender(first) !== null && others.some(isPerson));
}

function startsHead(token: string, previous: Gender | null): boolean {
  const word = findCore(token).toLowerCase();
  const gender = findSureAdjectiveGender(word);
  if (gender === "neuter") return previous === "neuter";
  return gender !== null || words.agentNoun.test(word) || words.nounLike.test(word);
}

/** Where in a head the parser stands, and the gender that its words have shown so far. */
interface State {
  readonly place: "beforeNoun" | "afterNoun" | "end";
  readonly gender: Gender | null;
}

function parseHead(tokens: readonly string[], capitals: boolean): PhrasePart[] {
  let state: State = { place: "beforeNoun", gender: null };
  return tokens.flatMap((token, index) => {
    if (index % 2 === 1 || state.place === "end") return [stay(token)];
    const next = findCore(tokens[index + 2] ?? "").toLowerCase();
    const abbreviation = !capitals && /^[А-ЯЁ]{2,}$/u.test(token);
    const step = abbreviation ? end : takeWord(token.toLowerCase(), next, state);
    state = step.state;
    return step.role === null ? [stay(token)] : splitCompound(token, step.role);
  });
}

interface Step {
  readonly role: Role | null;
  readonly state: State;
}

const end: Step = { role: null, state: { place: "end", gender: null } };

function takeWord(token: string, next: string, state: State): Step {
  const word = findCore(token);
  const closed = word !== token;
  if (state.place === "beforeNoun" && words.governsItself(word)) return end;
  if (state.place === "beforeNoun" && staysBefore(token, next)) return { role: null, state };
  if (!/^[a-zа-яё-]{2,}$/u.test(word) || token.includes(".") || words.prepositions.has(word))
    return end;
  const step = state.place === "afterNoun" ? takeAfter(word, state) : takeBefore(word, next, state);
  return closed ? { ...step, state: end.state } : step;
}

/** «ст. воспитатель», «временно исполняющий», «материально ответственное лицо». */
function staysBefore(token: string, next: string): boolean {
  return (
    words.shortAdjectives.has(token) ||
    (/^[а-яё]{3,}о$/u.test(token) && findAdjectiveGender(next) !== null)
  );
}

function takeBefore(word: string, next: string, { gender }: State): Step {
  const shown = findAdjectiveGender(word);
  if (shown === null || (gender !== null && gender !== shown)) return takeNoun(word, gender);
  const complementLikely = words.nounLike.test(word) && !words.bodies.has(next);
  const goesOn = complementLikely ? startsHead(next, shown) : agrees(next, shown);
  // «дежурный столовой»: after another adjective «-ой» is a genitive unless its noun follows.
  if (gender !== null && word.endsWith("ой") && !goesOn) return end;
  const place = goesOn ? "beforeNoun" : "end";
  return { role: { kind: "adjective", gender: shown }, state: { place, gender: shown } };
}

function takeNoun(word: string, agreed: Gender | null): Step {
  const own = word.endsWith("ь") ? (agreed ?? "masculine") : findNounGender(lastHalf(word));
  if (own === null) return end;
  const place = "afterNoun";
  return { role: { kind: "noun", gender: own }, state: { place, gender: agreed ?? own } };
}

/** «медицинская сестра операционная»; also «педагог психолог», typed without its hyphen. */
function takeAfter(word: string, state: State): Step {
  const gender = findSureAdjectiveGender(word);
  if (gender !== null && gender === state.gender)
    return { role: { kind: "adjective", gender }, state };
  const apposition = words.agentNoun.test(word) && findNounGender(word) === "masculine";
  return apposition ? { role: { kind: "noun", gender: "masculine" }, state } : end;
}

/** Whether a word after an adjective of this gender can be what the adjective describes. */
function agrees(word: string, gender: Gender): boolean {
  if (words.prepositions.has(word)) return false;
  const [firstHalf = ""] = word.split("-");
  const shown = findAdjectiveGender(word) ?? findNounGender(firstHalf) ?? findNounGender(word);
  if (words.masculineInA.has(word)) return true;
  return shown === gender || (gender === "feminine" && word.endsWith("ь"));
}

/** «учитель-логопед»: each half by itself; «учебно-методический», «шеф-повар»: only the last. */
function splitCompound(token: string, role: Role): PhrasePart[] {
  const core = findCore(token);
  const halves = core.split(/(-)/u);
  const last = halves.length - 1;
  const parts = halves.map((text, index) => ({
    text,
    role: index === last ? role : findHalfRole(text, role.kind),
  }));
  return core === token ? parts : [...parts, stay(token.slice(core.length))];
}

function findHalfRole(half: string, kind: Role["kind"]): Role | null {
  const word = half.toLowerCase();
  if (words.fixedPrefixes.has(word) || words.governsItself(word) || /^[A-ZА-ЯЁ]{2,}$/u.test(half))
    return null;
  const adjective = findSureAdjectiveGender(word);
  if (adjective !== null) return { kind: "adjective", gender: adjective };
  const gender = findNounGender(word);
  // Short halves that name no person stay: бас-гитарист, вип-консультант.
  const isNoun = words.agentNoun.test(word) || (kind === "noun" && word.length > 4);
  return isNoun && gender !== null ? { kind: "noun", gender } : null;
}

function stay(text: string): PhrasePart {
  return { text, role: null };
}

function lastHalf(word: string): string {
  return word.slice(word.lastIndexOf("-") + 1);
}

/** The word without the marks that may close it. */
function findCore(token: string): string {
  return token.replace(/[)»".:]+$/u, "");
}
