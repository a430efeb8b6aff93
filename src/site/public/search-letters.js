/** What fingers meant: the other layout of the keyboard, letters of the other script, one typo. */

const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const russian = "йцукенгшщзхъфывапролджэячсмитьбюе";

const toRussian = new Map(Array.from(latin).map((letter, index) => [letter, russian[index]]));
const toLatin = new Map(Array.from(russian).map((letter, index) => [letter, latin[index]]));

/** «gthtgbcrf» as the keys in Russian, «ьфч» as those in Latin; what has both scripts stays. */
export function switchLayout(query) {
  const text = query.toLocaleLowerCase("ru").replaceAll("ё", "е");
  const isLatin = /[a-z]/.test(text);
  if (isLatin === /[а-я]/.test(text)) return query;
  const keys = isLatin ? toRussian : toLatin;
  return Array.from(text, (letter) => keys.get(letter) ?? letter).join("");
}

const alike = new Map(
  Array.from("aceopxykmtbh").map((letter, index) => [letter, "асеорхукмтвн"[index]]),
);

/** A word of both scripts as one of Russian letters, if the foreign ones only look so: «чaт». */
export function foldLookAlikes(word) {
  if (!/[а-я]/.test(word) || !/[a-z]/.test(word)) return word;
  const folded = Array.from(word, (letter) => alike.get(letter) ?? letter).join("");
  return /[a-z]/.test(folded) ? word : folded;
}

/**
 * Whether a word was meant for another: one letter put in, left out or exchanged. Short words are
 * too alike for that: in them only neighbours changed places, or one letter inside is missing.
 */
export function isNear(word, other, stem) {
  if (word[0] !== other[0] && word.length < 7) return false;
  if (word.length >= 6) return isFormOfNear(word, other, stem);
  const isShorter = word.length === 5 && other.length === 6 && word.at(-1) === other.at(-1);
  return (word.length === other.length || isShorter) && isSwapped(word, other, isShorter);
}

/** What differs at the end of the stem may be another word: «аттестат» is not «аттестация». */
function isFormOfNear(word, other, stem) {
  const [asked, found] = [stem(word), stem(other)];
  if (!isOneEdit(asked, found, 5)) return false;
  const isInside = withoutStart(asked, found).some((rest) => rest.length > 1);
  return isInside || isOneEdit(word, other, 5);
}

function isSwapped(word, other, isShorter) {
  const [left, right] = withoutStart(word, other);
  return isShorter ? left === right.slice(1) : areNeighbours(left, right);
}

const areNeighbours = (left, right) =>
  left.length > 1 &&
  left[1] === right[0] &&
  left[0] === right[1] &&
  left.slice(2) === right.slice(2);

function isOneEdit(a, b, shortest) {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < shortest) return false;
  const [left, right] = withoutStart(a, b);
  return (
    areNeighbours(left, right) ||
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1)
  );
}

/** Both without the letters that they begin with alike. */
function withoutStart(a, b) {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  return [a.slice(start), b.slice(start)];
}
