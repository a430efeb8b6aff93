import type { Answer } from "../../../engine/interview/answers.ts";
import { splitAddress } from "../../../engine/russian/split-address.ts";
import { readFullName } from "../../../engine/sheets/read/read-name.ts";
import { splitPhones } from "../../../engine/sheets/read/read-phone.ts";
import { spellNumber, spellSite } from "./spell.ts";

/** More is a whole page; what an organization is, is said at its beginning. */
const longest = 8000;

/** What stands behind a label, as the answer to a question; null for what is none. */
type ReadValue = (value: string) => Answer | null;

const line: ReadValue = (value) => (value.length > 4 && value.length < 400 ? value : null);

function digits(...lengths: readonly number[]): ReadValue {
  return (value) => {
    const found = spellNumber(/^[\d\s-]+/u.exec(value)?.[0].trim() ?? "");
    return lengths.includes(found.length) ? found : null;
  };
}

const matching =
  (pattern: RegExp): ReadValue =>
  (value) =>
    pattern.exec(value)?.[0] ?? null;

const phones: ReadValue = (value) => {
  const found = splitPhones(value).filter((each) => each.replaceAll(/\D/gu, "").length >= 5);
  return found.length === 0 ? null : found.join(", ");
};

const person: ReadValue = (value) => {
  const [first = ""] = value.split(/[,;(]/u);
  const reading = readFullName(first.trim());
  if (!("fields" in reading)) return null;
  const { surname, firstName, patronymic } = reading.fields;
  return [surname, firstName, patronymic].filter((part) => part !== undefined).join(" ");
};

const address: ReadValue = (value) => {
  const parts = splitAddress(value);
  return parts && { ...parts };
};

const naming = String.raw`(?:\s+(?:организации|учреждения|юридического лица|оо|доу))?`;

/** Labels as cards, sites and extracts have them; of two that begin alike the longer stands first. */
const labels: readonly (readonly [label: string, question: string | null, read: ReadValue])[] = [
  [`полное (?:официальное )?(?:наименование|название)${naming}`, "name-full", line],
  [
    `(?:сокращ[её]нное|краткое) (?:официальное )?(?:наименование|название)${naming}`,
    ...(["name-short", line] as const),
  ],
  [String.raw`инн\s?/\s?кпп`, "inn", digits(10, 12)],
  ["инн", "inn", digits(10, 12)],
  ["кпп", "kpp", digits(9)],
  ["огрн", "ogrn", digits(13, 15)],
  [
    String.raw`(?:адрес )?(?:электронн(?:ая|ой) почт[аы]|эл\.? почт[аы]|e-?mail)`,
    ...(["email", matching(/[^\s,;<>()@]+@[^\s,;<>()@]+\.\p{L}+/u)] as const),
  ],
  [
    "(?:адрес )?(?:официальн(?:ый|ого) )?(?:веб-)?сайта?(?: организации)?(?: в сети интернет)?",
    ...(["site", (value: string) => siteOf(value)] as const),
  ],
  [
    "(?:юридический |почтовый |фактический )?адрес(?: организации)?|место ?нахождени[ея]",
    ...(["address", address] as const),
  ],
  [String.raw`(?:контактн\p{L}+ )?тел(?:ефоны?|\.)?(?:\s?/\s?факс)?`, "phones", phones],
  ["(?:режим|график)(?: и график)? работы", "working-hours", line],
  ["учредител[ьи](?: организации)?", "founder", line],
  ["(?:заведующ(?:ий|ая)|директор|руководитель)", "head-name", person],
  [
    String.raw`р/с|л/с|к/с|бик|банк|расч[её]тный сч[её]т|лицевой сч[её]т|окпо|окато|октмо|оквэд|окогу|окфс|окопф|лицензия|факс|главный бухгалтер|дата (?:создания|основания|регистрации)`,
    ...([null, line] as const),
  ],
];

const anyLabel = new RegExp(
  String.raw`(?<=^|[\n\t;,|.]\s*|\s)(?:${labels.map(([label], index) => `(?<l${index}>${label})`).join("|")})(?=[\s:\t]|\.\s)[\s:–—-]*`,
  "giu",
);

/**
 * Answers that a card of an organization holds: what people keep for contracts, the page of a site,
 * an extract. Only what cannot be understood otherwise: the rest is asked.
 */
export function readCard(text: string): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  const plain = text.slice(0, longest).replaceAll("\u00A0", " ").replaceAll("\r", "");
  const found = [...plain.matchAll(anyLabel)].filter((each) => isLabel(plain, each));
  for (const [at, each] of found.entries()) {
    const index = labels.findIndex((_, number) => each.groups?.[`l${number}`] !== undefined);
    const [label = "", question, read] = labels[index] ?? [];
    const end = found[at + 1]?.index ?? plain.length;
    const value = plain
      .slice(each.index + each[0].length, end)
      .replaceAll(/\s+/gu, " ")
      .trim();
    const bare = value.replace(/[;,|]+$/u, "").trim();
    const answer = question === null || question === undefined ? null : (read?.(bare) ?? null);
    if (answer !== null && question && !Object.hasOwn(answers, question))
      answers[question] = answer;
    const kpp = label.includes("кпп") ? (/\/\s?(\d{9})(?!\d)/u.exec(bare)?.[1] ?? null) : null;
    if (kpp !== null) answers.kpp ??= kpp;
  }
  return answers;
}

/** Codes are labels wherever they stand; words are only at the beginning of a line, or before a colon. */
function isLabel(text: string, { 0: label, index = 0 }: RegExpMatchArray): boolean {
  if (/^(?:инн|кпп|огрн|бик|р\/с|л\/с|к\/с|ок\p{L}{2,3})/iu.test(label)) return true;
  return (
    /(?:^|[\n\t;|])\s*$/u.test(text.slice(Math.max(0, index - 3), index)) || label.includes(":")
  );
}

function siteOf(value: string): string | null {
  const found = /(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?/u.exec(value)?.[0];
  return found === undefined ? null : spellSite(found.replace(/[.,;]+$/u, ""));
}
