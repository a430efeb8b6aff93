import { buildCases, type Cases } from "./cases.ts";
import { declineName } from "./decline-name.ts";
import { declinePosition } from "./decline-position.ts";
import { lowerFirst } from "./letter-case.ts";
import { findPatronymicSex, type Sex } from "./sex.ts";

/** A name as it is written, or in capitals; each part may be double: «Петрова-Лёвина». */
const word = "([А-ЯЁ][А-ЯЁа-яё]+(?:-[А-ЯЁа-яё]+)*)";

/** «Индивидуальный предприниматель» and a whole name, or «ИП» and a surname with initials. */
const whole = new RegExp(
  "^(Индивидуальный предприниматель|ИНДИВИДУАЛЬНЫЙ ПРЕДПРИНИМАТЕЛЬ|ИП)\\s+" +
    `${word}\\s+${word}\\s+([А-ЯЁ][А-ЯЁа-яё]+(?:\\s+(?:оглы|кызы|ОГЛЫ|КЫЗЫ))?)(.*)$`,
  "u",
);
const short = new RegExp(`^(ИП)\\s+${word}\\s+((?:[А-ЯЁ]\\.\\s?){1,2})(.*)$`, "u");

/**
 * Declines the name of an entrepreneur as of a person: «индивидуального предпринимателя Вишняковой
 * Инны Игоревны», with a small letter, since such forms stand within sentences and the words are no
 * name; what follows, in brackets or quotes, stays. Null for every other name.
 */
export function declineEntrepreneur(name: string): Cases | null {
  const text = name.normalize("NFC");
  const [, title = "", surname = "", firstName = "", patronymic = "", rest = ""] =
    whole.exec(text) ?? [];
  const sex = findPatronymicSex(patronymic);
  if (sex !== null) {
    const { full } = declineName({ surname, firstName, patronymic }, sex);
    return join(title, full, rest);
  }
  const [, mark = "", alone = "", initials = "", after = ""] = short.exec(text) ?? [];
  const shown = sexOfSurname(alone);
  if (shown === null) return null;
  const declined = declineName({ surname: alone, firstName: "" }, shown).surname;
  return join(
    mark,
    buildCases((c) => `${declined[c]} ${initials}`),
    after,
  );
}

function join(title: string, name: Cases, rest: string): Cases {
  const first = title === "ИП" ? null : declinePosition(title);
  return buildCases((c) => {
    const word = first?.[c] ?? title;
    return `${c === "nominative" ? word : lowerFirst(word)} ${name[c]}${rest}`;
  });
}

/** Surnames whose ending shows it; of others («Кравец») initials do not tell. */
function sexOfSurname(surname: string): Sex | null {
  if (/(?:ова|ева|ёва|ина|ына|ая)$/iu.test(surname)) return "female";
  return /(?:ов|ев|ёв|ин|ын|ий|ый|ой)$/iu.test(surname) ? "male" : null;
}
