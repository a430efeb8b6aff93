import { declineAdjective } from "./adjective.ts";
import { remember } from "../base/remember.ts";
import { buildCases, type Case, type Cases } from "./cases.ts";
import { keepLetterCase } from "./letter-case.ts";
import { declineNoun } from "./noun.ts";
import { parsePhrase, type PhrasePart } from "./parse-phrase.ts";

/**
 * Declines a position («заместитель директора по воспитательной работе»): head words change,
 * complements stay, and the position keeps its own gender whoever holds it. What the rules do not
 * know comes back unchanged; forms from the data go on top with `applyOverrides`.
 */
export const declinePosition = remember((position: string): Cases => declinePhrase(position, true));

/** As `declinePosition`, for bodies and things («педагогический совет»): their accusative differs. */
export const declineBody = remember((name: string): Cases => declinePhrase(name, false));

function declinePhrase(text: string, animate: boolean): Cases {
  const parts = parsePhrase(text.normalize("NFC"));
  return buildCases((name) =>
    name === "nominative" ? text : parts.map((part) => declinePart(part, animate, name)).join(""),
  );
}

function declinePart({ text, role }: PhrasePart, animate: boolean, name: Case): string {
  if (role === null) return text;
  const decline = role.kind === "noun" ? declineNoun : declineAdjective;
  return keepLetterCase(text, decline(text.toLowerCase(), role.gender, animate, name));
}
