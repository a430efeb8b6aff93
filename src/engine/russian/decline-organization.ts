import { buildCases, type Cases } from "./cases.ts";
import { declineEntrepreneur } from "./decline-entrepreneur.ts";
import { declineBody } from "./decline-position.ts";

const masculine =
  "(?:сад|лицей|интернат|центр|колледж|техникум|институт|корпус|комплекс|комбинат|дворец|дом|клуб)";
const feminine = "(?:школа|гимназия|прогимназия|студия|станция|академия|мастерская)";
const end = "(?![а-яё])";
const noun = `(?:${masculine}|${feminine}|учреждение)${end}`;

/** Nouns of which the rules are sure. */
export const organizationNoun = new RegExp(
  `(?<![а-яё])(?:${noun}|(?:администрация|ассоциация|департамент|комитет|министерство|общество|` +
    `объединение|организация|отдел|отделение|предприятие|управление|филиал|фонд)${end})`,
  "iu",
);

/** Between a name and a second one in the nominative: «учреждение детский сад», «школа-интернат». */
const betweenNames = new RegExp(
  `(\\s+(?:[-–—]\\s+)?|(?<=(?<![а-яё])${noun})-)` +
    `(?=(?:[а-яё-]+[ыио]й\\s+)*${masculine}${end}|(?:[а-яё-]+[ая]я\\s+)*${feminine}${end})`,
  "iu",
);

const inGarden = /(?<=(?<![а-яё])сад)е(?![а-яё])/giu;

/** МДОУ, СОШ; but not ШКОЛА in a name that is all capitals. */
const startsWithAbbreviation = new RegExp(
  `^(?!${noun.toUpperCase()})[А-ЯЁ]{2,9}(?![А-ЯЁа-яё])`,
  "u",
);

/**
 * Declines an organization's name from its charter: the legal form and what stands beside it in
 * the nominative change («учреждение – детский сад № 5»); quoted parts and complements stay. A name
 * that begins with an abbreviation («МДОУ детский сад № 5») stays whole. The prepositional is that
 * of places, since texts say only where: «в детском саду». Forms from the data go on top with
 * `applyOverrides`.
 */
export function declineOrganization(name: string): Cases {
  const person = declineEntrepreneur(name);
  if (person) return person;
  const { names, rest } = splitOrganization(name);
  const chunks = names.map(declineBody);
  return buildCases((c) => {
    if (c === "nominative") return name;
    const form = chunks.map((chunk) => chunk[c]).join("");
    return (
      (c === "prepositional" ? form.replace(inGarden, (end) => (end === "е" ? "у" : "У")) : form) +
      rest
    );
  });
}

/**
 * The names in the nominative that stand one beside another (with what stands between them), and
 * the rest, which never declines. A name that stays whole is rest only.
 */
export function splitOrganization(name: string): { names: string[]; rest: string } {
  const text = name.normalize("NFC");
  if (startsWithAbbreviation.test(text)) return { names: [], rest: text };
  const plain = /^[^«"„]*/u.exec(text)?.[0] ?? "";
  const names = plain === "" ? [] : plain.split(betweenNames);
  return { names, rest: text.slice(plain.length) };
}
