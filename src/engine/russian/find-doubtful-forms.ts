import { Document, type Scalar, visit } from "yaml";

import { applyOverrides, type CaseOverrides, caseNames, type Cases } from "./cases.ts";
import { declineNamePart, type NamePart } from "./decline-name-part.ts";
import { declineOrganization } from "./decline-organization.ts";
import { declinePosition } from "./decline-position.ts";
import { findNameDoubt, findOrganizationDoubt, findPositionDoubt } from "./find-doubt.ts";
import type { Sex } from "./sex.ts";

type DeclinedPart = NamePart | "position";

/** Forms from the data, by part: `forms` of a member of the staff. */
export type PersonForms = Readonly<Partial<Record<DeclinedPart, CaseOverrides | undefined>>>;

/** The words of a person that decline; an empty one is as good as none. */
export type PersonWords = Readonly<Partial<Record<DeclinedPart, string | undefined>>> & {
  readonly forms?: PersonForms | undefined;
};

/** Words whose forms a person should look at once; `part` is their key in the data. */
export interface DoubtfulForms<Part extends string = DeclinedPart> {
  readonly part: Part;
  /** «фамилия «Кравец» (гласная перед последней согласной может выпадать)». */
  readonly description: string;
  /** As documents print them now. */
  readonly forms: Cases;
}

const partTitles: Readonly<Record<DeclinedPart, string>> = {
  surname: "фамилия",
  firstName: "имя",
  patronymic: "отчество",
  position: "должность",
};

const parts = ["surname", "firstName", "patronymic", "position"] as const;

const obliqueCases = caseNames.filter((name) => name !== "nominative");

/**
 * The parts that the rules doubt and nobody confirmed. Confirmed is a part with all five oblique
 * forms in the data: then nothing printed of it comes from the rules. Names of a person whose sex
 * is unknown (null) are left to the rule `unknown-sex`.
 */
export function findDoubtfulForms(person: PersonWords, sex: Sex | null): DoubtfulForms[] {
  return parts.flatMap((part) => {
    const text = person[part] ?? "";
    const given = person.forms?.[part] ?? {};
    if (text === "" || isConfirmed(given)) return [];
    const reason = findReason(part, text, sex);
    if (reason === null) return [];
    const description = `${partTitles[part]} «${text}» (${reason})`;
    return [{ part, description, forms: applyOverrides(decline(part, text, sex), given) }];
  });
}

/** A name of the organization with the forms from the data: `name` of organization.yaml. */
export interface OrganizationName {
  readonly full: string;
  readonly short: string;
  readonly forms?: Readonly<Partial<Record<"full" | "short", CaseOverrides | undefined>>>;
}

/** As `findDoubtfulForms`, for the names of an organization. */
export function findDoubtfulNames(name: OrganizationName): DoubtfulForms<"full" | "short">[] {
  return (["full", "short"] as const).flatMap((part) => {
    const given = name.forms?.[part] ?? {};
    const reason = isConfirmed(given) ? null : findOrganizationDoubt(name[part]);
    if (reason === null) return [];
    const forms = applyOverrides(declineOrganization(name[part]), given);
    return [{ part, description: `наименование «${name[part]}» (${reason})`, forms }];
  });
}

function isConfirmed(given: CaseOverrides): boolean {
  return obliqueCases.every((name) => given[name] !== undefined);
}

function findReason(part: DeclinedPart, text: string, sex: Sex | null): string | null {
  if (part === "position") return findPositionDoubt(text);
  return sex === null ? null : findNameDoubt(part, text, sex);
}

/** Without sex only positions are doubted. */
function decline(part: DeclinedPart, text: string, sex: Sex | null): Cases {
  return part === "position" || sex === null
    ? declinePosition(text)
    : declineNamePart(part, text, sex);
}

/**
 * The YAML line that confirms the doubtful forms, with what `forms` of the person or organization
 * holds already: `forms: { surname: { genitive: Кравца, … } }`.
 */
export function writeForms(
  doubtful: readonly DoubtfulForms<string>[],
  existing: Readonly<Record<string, CaseOverrides | undefined>> = {},
): string {
  const merged = [...parts, "full", "short"].flatMap((part) => {
    const forms = doubtful.find((each) => each.part === part)?.forms ?? existing[part];
    return forms === undefined ? [] : [[part, pickOblique(forms)] as const];
  });
  const document = new Document(Object.fromEntries(merged));
  visit(document, { Scalar: quoteLineBreaks });
  const line = document.toString({
    collectionStyle: "flow",
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Infinity,
  });
  return `forms: ${line.trimEnd()}`;
}

/** In quotes a line break is written as an escape: the whole stays one line. */
function quoteLineBreaks(_: unknown, scalar: Scalar): void {
  if (/[\r\n]/.test(String(scalar.value))) scalar.type = "QUOTE_DOUBLE";
}

function pickOblique(forms: CaseOverrides): Record<string, string> {
  const entries = obliqueCases.flatMap((name) => {
    const form = forms[name];
    return form === undefined ? [] : [[name, form] as const];
  });
  return Object.fromEntries(entries);
}
