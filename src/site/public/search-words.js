/**
 * What a query means among the words that the site has: their forms, synonyms, one typo. Pagefind
 * alone takes the longest beginning of a word that it knows («налог» → «на»), so it is asked only
 * for words that are there.
 */
import { foldLookAlikes, isNear, switchLayout } from "./search-letters.js";
import { joinDigits, numberOptions } from "./search-numbers.js";
import { idle, synonyms } from "./search-synonyms.js";

export const simplify = (text) => text.toLocaleLowerCase("ru").replaceAll("ё", "е");

/**
 * Numbers of clauses and dates are words as they stand: 2.4.1, 01.09.2024.
 *
 * @param {string} text
 * @returns {string[]}
 */
export const splitWords = (text) =>
  simplify(text).match(/\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+/gu) ?? [];

const gerund = /((?<=[ая])(в|вши|вшись)|(ив|ивши|ившись|ыв|ывши|ывшись))$/;
const reflexive = /(ся|сь)$/;
const adjective =
  /(ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const participle = /((?<=[ая])(ем|нн|вш|ющ|щ)|(ивш|ывш|ующ))$/;
const verb =
  /((?<=[ая])(ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)|(ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю))$/;
const noun =
  /(иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;
const derivational = /(?<=[аеиоуыэюя][^аеиоуыэюя]+[аеиоуыэюя].*[^аеиоуыэюя])(ость|ост)$/;

const stems = new Map();

/** The stem of a Russian word (Snowball); of each word it is found once. */
export function stem(word) {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = cutEndings(word);
  stems.set(word, made);
  return made;
}

function cutEndings(word) {
  const [, start, rest] = /^(.*?[аеиоуыэюя])(.*)$/.exec(word) ?? [];
  if (rest === undefined) return word;
  const short = start + cutGrammar(rest).replace(/и$/, "");
  return short
    .replace(derivational, "")
    .replace(/(ейш|ейше)$/, "")
    .replace(/нн$/, "н")
    .replace(/ь$/, "");
}

/** Without the endings of a gerund, an adjective, a verb or a noun: the first that it has. */
function cutGrammar(text) {
  const done = text.replace(gerund, "");
  if (done !== text) return done;
  const plain = text.replace(reflexive, "");
  const bare = plain.replace(adjective, "");
  if (bare !== plain) return bare.replace(participle, "");
  const acted = plain.replace(verb, "");
  return acted === plain ? plain.replace(noun, "") : acted;
}

/**
 * What a verb of either aspect and the noun made of it have in common: удалить, удаляет, удаление;
 * пригласить, приглашает, приглашение. Null where too little is left to tell.
 */
function root(word) {
  const bare = stem(word)
    .replace(/(ен|ан|[ая])$/, "")
    .replace(/(?<=[бвмпф])л$/, "")
    .replace(/жд$/, "д")
    .replace(/ш$/, "с");
  return bare.length < 4 ? null : bare;
}

/** Whether a word of a text answers to a word of a query: another form, or it begins so. */
export function answers(found, asked) {
  if (found === asked) return true;
  if (asked.includes(".")) return found.startsWith(`${asked}.`);
  return (asked.length > 2 && found.startsWith(asked)) || stem(found) === stem(asked);
}

/**
 * What to look for instead of a query: a list of slots, all of which must be found, each a list of
 * options, one of which must be, each a list of words that follow each other. Null where a word has
 * none on the site, also when typed in the other layout of the keyboard.
 *
 * @param {string} query
 * @param {readonly string[]} vocabulary
 * @returns {{ slots: string[][][], corrected: string | null } | null}
 */
export function understand(query, vocabulary) {
  const meant = mean(query, vocabulary);
  if (meant !== null) return meant;
  const switched = switchLayout(query);
  const other = switched === query ? null : mean(switched, vocabulary);
  return other && { ...other, corrected: other.corrected ?? switched };
}

function mean(query, vocabulary) {
  const words = splitWords(joinDigits(simplify(query)))
    .map(foldLookAlikes)
    .filter((word) => !idle.has(word));
  if (words.length === 0) return null;
  const slots = [];
  let corrected = null;
  for (let at = 0; at < words.length;) {
    const { length, options } = optionsAt(words, at, vocabulary);
    const known = options.flatMap((option, index) =>
      knownForms(option, vocabulary, index === 0 || option.some(isVerb)),
    );
    if (known.length === 0 && length === 1) {
      const mended = mend(words[at], vocabulary);
      known.push(...mended.map((word) => [word]));
      corrected = mended[0] ?? null;
    }
    at += length;
    if (known.length > 0) slots.push(known);
    else if (!isInitial(words[at - length], words)) return null;
  }
  return slots.length === 0 ? null : { slots, corrected };
}

/** A letter beside words, as of a name that the site gives without it, or in full. */
const isInitial = (word, words) => words.length > 1 && /^\p{L}$/u.test(word);

/** The words from a place on, as they are or as their synonyms: of the longest phrase. */
function optionsAt(words, at, vocabulary) {
  const number = numberOptions(words, at, vocabulary);
  if (number !== null) return number;
  const phrases = synonyms.flatMap((group) =>
    group
      .map(splitWords)
      .filter((phrase) => phrase.every((word, index) => isSame(word, words[at + index])))
      .map((phrase) => ({ length: phrase.length, group })),
  );
  const length = Math.max(1, ...phrases.map((phrase) => phrase.length));
  const others = phrases.filter((phrase) => phrase.length === length).flatMap(({ group }) => group);
  const own = words.slice(at, at + length);
  const unlike = others
    .map(splitWords)
    .filter((option) => !option.every((word, index) => isSame(word, own[index])));
  return { length, options: [own, ...unlike] };
}

const isSame = (word, other) => other !== undefined && stem(word) === stem(other);

/** A verb among synonyms stands for its nouns too; a noun does not: «сообщения», not «сообщите». */
const isVerb = (word) => /ть(ся)?$/.test(word);

/** The words as the site knows them; one word also as its kin by root, which pagefind is not told. */
function knownForms(option, vocabulary, withKin) {
  const isKnown = (word) => vocabulary.some((each) => answers(each, word));
  if (option.length > 1) return option.every(isKnown) ? [option] : [];
  const [word] = option;
  const shared = withKin ? root(word) : null;
  const kin = vocabulary.filter((each) => shared !== null && root(each) === shared);
  const byStem = new Map(kin.map((each) => [stem(each), each]));
  byStem.delete(stem(word));
  return [...(isKnown(word) ? [word] : []), ...byStem.values()].map((each) => [each]);
}

/** Words of the site that differ from this one by one letter, put in, left out, or exchanged. */
function mend(word, vocabulary) {
  if (word.length < 4 || /\d/.test(word)) return [];
  const near = vocabulary.filter((each) => isNear(word, each, stem));
  // Of several forms of a word the one that was meant is told.
  const sorted = near.toSorted((a, b) => b.length - a.length);
  const exact = sorted.filter((each) => isNear(word, each, (same) => same));
  return [...new Map([...sorted, ...exact].map((each) => [stem(each), each])).values()].slice(0, 3);
}
