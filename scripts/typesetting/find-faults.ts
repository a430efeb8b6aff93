import type { Paragraph, PrintedLine } from "./read-paragraphs.ts";

/** What a reader stumbles over at the end of a line, or in it. */
export const faultKinds = {
  wide: "промежутки шире 2,2 обычного",
  gaping: "промежутки шире 3 обычных",
  date: "дата разорвана",
  number: "номер оторван от слова или знака",
  initials: "инициалы оторваны от фамилии или друг от друга",
  dash: "строка начинается с тире",
  lonely: "предлог или союз в конце строки",
  quoted: "короткое название в кавычках разорвано",
  compound: "имя с дефисом разорвано после дефиса",
  lastWord: "перенос в последнем слове абзаца",
  hyphens: "переносы больше двух раз подряд",
} as const;

export type FaultKind = keyof typeof faultKinds;

export interface Fault {
  kind: FaultKind;
  page: number;
  /** The line, and the beginning of the next one. */
  where: string;
}

const months =
  "(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)";

/** Written anew, not taken from the typesetter: who judges must not ask the judged. */
const torn: readonly (readonly [FaultKind, RegExp])[] = [
  ["date", new RegExp(`(?<![\\d.])\\d{1,2}»?/${months}`, "u")],
  ["date", new RegExp(`${months}/\\d{4}`, "u")],
  ["date", /(?<!\d)\d{4}\/(?:г\.|года|году)(?!\p{L})/u],
  ["date", /\d{1,2} \p{Ll}+\u00ad\/\p{Ll}+ \d{4}/u],
  ["date", /\d\.(?:\d\d\.)?\/\d\d/u],
  ["number", /(?:№|§)\//u],
  ["number", /(?<!\p{L})(?:п|пп|ч|ст|пункт|част|стать|раздел|подпункт)\p{L}{0,3}\.?\/\d/u],
  ["number", /(?<!\p{L})(?:приложени|форм)\p{L}{0,2}\/(?:№|\d)/iu],
  ["number", /(?<!\p{L})\d{1,2}\/(?:[А-Я](?!\p{L})|\([А-Я]+\))/u],
  ["number", /(?<!\p{L})(?:г|ул|д|пер|каб|тел|им)\.\/[\p{Lu}\d]/u],
  ["initials", /(?<!\p{L})\p{Lu}\.\/\p{Lu}/u],
  ["initials", /\p{Ll}\/\p{Lu}\. ?\p{Lu}\./u],
  ["dash", /\/[—–] /u],
  [
    "lonely",
    /(?<![\p{L}-])(?:а|без|в|во|для|до|за|и|из|или|к|ко|на|над|не|ни|но|о|об|обо|от|по|под|при|про|с|со|у|через|что)\/\p{L}/iu,
  ],
  ["quoted", /«[^«»/]{0,20}\/[^«»/]{0,20}»/u],
  ["compound", /\p{Lu}\p{L}*-\/\p{Lu}/u],
];

/** How wide the gaps of a justified line may be before it is counted. */
const limits = [
  ["wide", 2.2],
  ["gaping", 3],
] as const;

/** The faults of a paragraph, in the order of its lines. */
export function findFaults({ lines }: Paragraph): Fault[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const kinds = [...gapsOf(line), ...endsOf(lines, index)];
    const where = next === undefined ? line.text : `${line.text.trimEnd()} / ${startOf(next)}`;
    return kinds.map((kind) => ({ kind, page: line.page, where }));
  });
}

function gapsOf({ gap }: PrintedLine): FaultKind[] {
  return limits.flatMap(([kind, limit]) => (gap > limit ? [kind] : []));
}

function endsOf(lines: readonly PrintedLine[], index: number): FaultKind[] {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || next === undefined) return [];
  const joint = `${line.text.trimEnd()}/${next.text.trimStart()}`.replaceAll("\u00a0", " ");
  const found = new Set(torn.flatMap(([kind, pattern]) => (pattern.test(joint) ? [kind] : [])));
  const isLast = index === lines.length - 2;
  if (isHyphenated(line) && isLast && !/\S\s\S/u.test(next.text.trim())) found.add("lastWord");
  const before = lines.slice(Math.max(0, index - 2), index + 1);
  if (before.length === 3 && before.every(isHyphenated)) found.add("hyphens");
  return [...found];
}

function isHyphenated({ text }: PrintedLine): boolean {
  return text.trimEnd().endsWith("\u00ad");
}

function startOf({ text }: PrintedLine): string {
  return text.split(/\s/u).slice(0, 3).join(" ");
}
