import { buildCases, type Cases } from "./cases.ts";
import { declineEntrepreneur } from "./decline-entrepreneur.ts";
import { declineNursery, isNursery } from "./decline-nursery.ts";
import { declineBody } from "./decline-position.ts";

const masculine =
  "(?:(?:ясли-)?сад|детсад|лицей|интернат|центр|колледж|техникум|институт|корпус|комплекс|комбинат|дворец|дом|клуб)";
const feminine = "(?:школа|гимназия|прогимназия|студия|станция|академия|мастерская)";
const neuter = "(?:учреждение|управление|училище|объединение)";
const end = "(?![а-яё])";
const noun = `(?:${masculine}|${feminine}|${neuter}|ясли)${end}`;

/** Nouns of which the rules are sure. */
export const organizationNoun = new RegExp(
  `(?<![а-яё])(?:${noun}|(?:администрация|ассоциация|департамент|комитет|министерство|общество|` +
    `организация|отдел|отделение|предприятие|филиал|фонд)${end})`,
  "iu",
);

/** Between a name and a second one in the nominative: «учреждение детский сад», «школа-интернат». */
const betweenNames = new RegExp(
  `(\\s+(?:[-–—]\\s+)?|(?<=(?<![а-яё])${noun})-)` +
    `(?=(?:[а-яё-]+[ыио]й\\s+)*${masculine}${end}|(?:[а-яё-]+[ая]я\\s+)*${feminine}${end}` +
    `|(?:[а-яё-]+[ое]е\\s+)*${neuter}${end}|(?<!(?<!учрежден)[ыи]е\\s+)(?:[а-яё-]+[ыи]е\\s+)*ясли${end})`,
  "iu",
);

const inGarden = /(?<=(?<![а-яё])(?:дет)?сад)е(?![а-яё])/giu;

/** МДОУ, СОШ; but neither ШКОЛА nor ЧАСТНОЕ in a name that is all capitals. */
const startsWithAbbreviation = new RegExp(
  `^(?!${noun.toUpperCase()}|[А-ЯЁ]{3,}(?:ЫЙ|ИЙ|АЯ|ЯЯ|ОЕ|ЕЕ|ЫЕ|ИЕ)(?![А-ЯЁа-яё]))[А-ЯЁ]{2,9}(?![А-ЯЁа-яё])`,
  "u",
);

/** МБОУ-лицей: the hyphen parts as a blank does. */
const hyphen = /^([А-ЯЁ]{2,9})-/u;

/**
 * Declines an organization's name from its charter: the legal form and what stands beside it in
 * the nominative change («учреждение – детский сад № 5», «МДОУ детский сад № 5»); abbreviations,
 * quoted parts and complements stay. The prepositional is that of places, since texts say only
 * where: «в детском саду». Forms from the data go on top with `applyOverrides`.
 */
export function declineOrganization(name: string): Cases {
  const person = declineEntrepreneur(name);
  if (person) return person;
  const { kept, names, rest } = splitOrganization(name);
  const chunks = names.map((each) => (isNursery(each) ? declineNursery(each) : declineBody(each)));
  return buildCases((c) => {
    if (c === "nominative") return name;
    const form = chunks.map((chunk) => chunk[c]).join("");
    const placed =
      c === "prepositional" ? form.replace(inGarden, (end) => (end === "е" ? "у" : "У")) : form;
    return kept + placed + rest;
  });
}

/** A name in what declines and what does not. */
interface OrganizationParts {
  /** The abbreviation that begins it, with what stands before the first name that declines. */
  readonly kept: string;
  /** Names in the nominative that stand one beside another, with what stands between them. */
  readonly names: string[];
  /** From the first quotes on. A name that stays whole is rest only. */
  readonly rest: string;
}

/** Where each part of a name ends. */
export function splitOrganization(name: string): OrganizationParts {
  const text = name.normalize("NFC");
  const plain = /^[^«"„]*/u.exec(text)?.[0] ?? "";
  const rest = text.slice(plain.length);
  if (!startsWithAbbreviation.test(text))
    return { kept: "", names: plain === "" ? [] : plain.split(betweenNames), rest };
  const [short = "", between = "", ...names] = plain.replace(hyphen, "$1 ").split(betweenNames);
  if (names.length === 0) return { kept: "", names, rest: text };
  return { kept: plain.slice(0, short.length + between.length), names, rest };
}
