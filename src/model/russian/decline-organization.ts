import { buildCases, type Cases } from "./cases.ts";
import { declineBody } from "./decline-position.ts";

const masculine =
  "(?:сад|лицей|интернат|центр|колледж|техникум|институт|корпус|комплекс|комбинат|дворец|дом|клуб)";
const feminine = "(?:школа|гимназия|прогимназия|студия|станция|академия|мастерская)";
const end = "(?![а-яё])";
const noun = `(?:${masculine}|${feminine}|учреждение)${end}`;

/** Between a name and a second one in the nominative: «учреждение детский сад», «школа-интернат». */
const betweenNames = new RegExp(
  `(\\s+(?:[-–—]\\s+)?|(?<=(?<![а-яё])${noun})-)` +
    `(?=(?:[а-яё-]+[ыио]й\\s+)*${masculine}${end}|(?:[а-яё-]+[ая]я\\s+)*${feminine}${end})`,
  "iu",
);

/** МДОУ, СОШ; but not ШКОЛА in a name that is all capitals. */
const startsWithAbbreviation = new RegExp(
  `^(?!${noun.toUpperCase()})[А-ЯЁ]{2,6}(?![А-ЯЁа-яё])`,
  "u",
);

/**
 * Declines an organization's name from its charter: the legal form and what stands beside it in
 * the nominative change («учреждение – детский сад № 5»); quoted parts and complements stay. A name
 * that begins with an abbreviation («МДОУ детский сад № 5») stays whole. Forms from the data go on
 * top with `applyOverrides`.
 */
export function declineOrganization(name: string): Cases {
  const text = name.normalize("NFC");
  if (startsWithAbbreviation.test(text)) return buildCases(() => name);
  const plain = /^[^«"„]*/u.exec(text)?.[0] ?? "";
  const rest = text.slice(plain.length);
  const chunks = plain.split(betweenNames).map(declineBody);
  return buildCases((c) =>
    c === "nominative" ? name : chunks.map((chunk) => chunk[c]).join("") + rest,
  );
}
