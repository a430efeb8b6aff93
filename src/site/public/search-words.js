/**
 * What a query means among the words that the site has: their forms, synonyms, one typo. Pagefind
 * alone takes the longest beginning of a word that it knows («налог» → «на»), so it is asked only
 * for words that are there.
 */
import { idle, synonyms } from "./search-synonyms.js";

export const simplify = (text) => text.toLocaleLowerCase("ru").replaceAll("ё", "е");

export const splitWords = (text) => simplify(text).match(/[\p{L}\p{N}]+/gu) ?? [];

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

/** Whether a word of a text answers to a word of a query: another form, or it begins so. */
export function answers(found, asked) {
  if (found === asked) return true;
  return (asked.length > 2 && found.startsWith(asked)) || stem(found) === stem(asked);
}

/**
 * What to look for instead of a query: a list of slots, all of which must be found, each a list of
 * options, one of which must be, each a list of words. Null where a word has none on the site.
 */
export function understand(query, vocabulary) {
  const all = splitWords(query);
  const telling = all.filter((word) => !idle.has(word));
  const words = telling.length > 0 ? telling : all;
  const slots = [];
  let corrected = null;
  for (let at = 0; at < words.length;) {
    const { length, options } = optionsAt(words, at);
    const known = options.filter((option) => option.every((word) => isKnown(word, vocabulary)));
    if (known.length === 0 && length === 1) {
      const mended = mend(words[at], vocabulary);
      known.push(...mended.map((word) => [word]));
      corrected = mended[0] ?? null;
    }
    if (known.length === 0) return null;
    slots.push(known);
    at += length;
  }
  return { slots, corrected };
}

/** The words from a place on, as they are or as their synonyms: of the longest phrase. */
function optionsAt(words, at) {
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

const isKnown = (word, vocabulary) => vocabulary.some((each) => answers(each, word));

/** Words of the site that differ from this one by one letter, put in, left out, or exchanged. */
function mend(word, vocabulary) {
  if (word.length < 6 || /\d/.test(word)) return [];
  const near = vocabulary.filter((each) => each[0] === word[0] && isNear(stem(each), stem(word)));
  // Of several forms of a word the one that was meant is told.
  const sorted = near.toSorted((a, b) => Number(isNear(a, word)) - Number(isNear(b, word)));
  return [...new Map(sorted.map((each) => [stem(each), each])).values()].slice(0, 3);
}

function isNear(a, b) {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [left, right] = [a.slice(start), b.slice(start)];
  const swapped = left[1] === right[0] && left[0] === right[1] && left.slice(2) === right.slice(2);
  return (
    swapped ||
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1)
  );
}
