import { findLatinTwins, replaceTwins } from "../../../engine/base/look-alikes.ts";
import { foldWords, inOneAlphabet } from "../../../engine/sheets/fold-words.ts";
import { readLine } from "../../../engine/sheets/read/read-line.ts";
import { type Reading, take } from "../../../engine/sheets/read/reading.ts";
import { findMadeDate } from "../../../engine/sheets/read/spoiled.ts";

/** A name between quotes, and a remark in brackets. */
const quoted = /[«"„“]([^«»"“”„]{2,60})[»"”“]/u;
const bracketed = /\(([^()]{1,60})\)/u;

/** What of a group's name tells it from others: «группа «Солнышко»» and «Солнышко (ст. гр.)» are one. */
export function foldGroup(text: string): string {
  const { name } = partGroup(text);
  const bare = name
    .toLowerCase()
    .replaceAll(/(?<![\p{L}])(?:группа|гр|класс|кл)(?![\p{L}])\.?/gu, " ");
  const folded = foldWords(bare);
  return folded === "" ? foldWords(text) : inRussian(folded);
}

/** «5A» on the wrong keyboard is «5А». */
function inRussian(text: string): string {
  return /^\d{1,2}\P{L}*[a-z]\P{L}*$/iu.test(text)
    ? replaceTwins(text, findLatinTwins(text))
    : text;
}

/** Whether a name is one of a class: «5», «5 «А»», «11-Б». */
export function isClassName(text: string): boolean {
  return /^(?:[1-9]|1[01])[\s–-]*[«"„“]?\p{Lu}?[»"”“]?$/iu.test(text);
}

/** The age of a group as papers have it, of what lists say: «3-4». */
export function readAge(text: string, key: string): Reading {
  const line = readLine(text, key);
  return "fault" in line ? line : take(key, spellAge(text));
}

/** «3–4 года» is «от 3 до 4 лет»; what is no such age stays. */
export function spellAge(text: string): string {
  return ageOf(text) ?? text;
}

/** «группа «Солнышко»» is «Солнышко»: the word goes with the kind of the group. */
export function readGroupName(text: string, key: string): Reading {
  const made = findMadeDate(text);
  if (made) return { fault: made };
  const bare = text
    .replace(/^(?:группа|гр\.)\s+(?=[«"„“\p{Lu}\d])/iu, "")
    .replace(/^[«"„“]([^«»"“”„]+)[»"”“]$/u, "$1")
    .replace(/^(\d.{0,40})\s(?:класс|кл\.?)$/iu, "$1");
  return take(key, bare === "" ? text : inRussian(inOneAlphabet(bare)));
}

/**
 * The name of a group in a list that people keep: what stands beside the name («2 младшая группа»,
 * «3–4 года») goes where it belongs, and that is told.
 */
export function readListedGroup(text: string, key: string): Reading {
  const { name, remarks } = partGroup(text);
  const reading = readGroupName(name, key);
  if ("fault" in reading || remarks.length === 0) return reading;
  const age = remarks.map(ageOf).find((each) => each !== null);
  const description = remarks.filter((each) => ageOf(each) === null).map(inFull);
  const about = description.length === 0 ? null : description.join(", ");
  const told = [
    `название «${String(reading.fields[key])}»`,
    ...(about === null ? [] : [`пояснение «${about}»`]),
    ...(age === undefined ? [] : [`возраст «${age}»`]),
  ];
  return {
    fields: {
      ...reading.fields,
      ...(about !== null && { description: about }),
      ...(age !== undefined && { age }),
    },
    notes: [
      {
        rule: "sheet-group-name",
        message: `Группа «${text}» понята так: ${told.join(", ")}.`,
        hint: "Если это не так, разнесите по столбцам «Название», «Пояснение», «Возраст».",
      },
    ],
  };
}

/** The name, and what stands around it; of «5 «А»» and «10 «Инженерный»» all is the name. */
function partGroup(text: string): { name: string; remarks: string[] } {
  const [inBrackets = "", remark = ""] = bracketed.exec(text) ?? [];
  const plain = text.replace(inBrackets, " ").replaceAll(/\s+/gu, " ").trim();
  const [whole = "", inner = ""] = quoted.exec(plain) ?? [];
  const around = plain.replace(whole, " ").replaceAll(/\s+/gu, " ").trim();
  const words = around.replaceAll(/(?<!\p{L})(?:группа|гр|класс|кл)(?!\p{L})\.?/giu, " ").trim();
  if (plain === "") return { name: text, remarks: [] };
  const own = remark.trim() === "" ? [] : [remark.trim()];
  if (whole === "" || /^(?:\d{1,2}|\p{Lu})$/u.test(words)) return { name: plain, remarks: own };
  return { name: inner.trim(), remarks: [...(/\p{L}/u.test(words) ? [around] : []), ...own] };
}

/** «3-4 года» is «от 3 до 4 лет», as papers have it; null for what is no age. */
function ageOf(text: string): string | null {
  const [, from, to] =
    /^(?:с |от )?(\d[\d,.]{0,3})\s*(?:[-–—]|до)\s*(\d[\d,.]{0,3})\s*(?:лет|года?|г\.?|л\.?)?$/iu.exec(
      text,
    ) ?? [];
  if (from !== undefined && to !== undefined) return `от ${from} до ${to} лет`;
  return /^(?:с|от|до)?\s?\d.*(?:год|лет|мес)/iu.test(text) ? text : null;
}

/** Words as lists shorten them. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})мл\.?(?!\p{L})/giu, "младшая"],
  [/(?<!\p{L})ср\.?(?!\p{L})/giu, "средняя"],
  [/(?<!\p{L})ст\.?(?!\p{L})/giu, "старшая"],
  [/(?<!\p{L})(?:подг|подгот)\.?(?!\p{L})/giu, "подготовительная"],
  [/(?<!\p{L})гр\.?(?!\p{L})/giu, "группа"],
];

/** «мл. гр.» is «младшая группа»; small at the beginning, since it stands within a sentence. */
function inFull(text: string): string {
  const full = shortened.reduce((words, [short, long]) => words.replaceAll(short, long), text);
  return full.charAt(0).toLowerCase() + full.slice(1);
}
