import { Document, type Scalar, visit } from "yaml";

import type { Case, CaseOverrides, Cases } from "./cases.ts";
import { declineNamePart, type NamePart } from "./decline-name-part.ts";
import { declineOrganization } from "./decline-organization.ts";
import { declinePosition } from "./decline-position.ts";
import { findNameDoubt, findOrganizationDoubt, findPositionDoubt } from "./find-doubt.ts";
import { allOblique, type FormDoubt } from "./name-doubts.ts";
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
  /** The doubted ones as documents print them now, and those of the data. */
  readonly forms: CaseOverrides;
}

const partTitles: Readonly<Record<DeclinedPart, string>> = {
  surname: "фамилия",
  firstName: "имя",
  patronymic: "отчество",
  position: "должность",
};

const parts = ["surname", "firstName", "patronymic", "position"] as const;

/**
 * The parts that the rules doubt and nobody confirmed. Confirmed is a part with all doubted forms in
 * the data: then what is printed of it is sure. Names of a person whose sex is unknown (null) are
 * left to the rule `unknown-sex`.
 */
export function findDoubtfulForms(
  person: PersonWords,
  sex: Sex | null,
  isPrinted: IsPrinted<DeclinedPart> = always,
): DoubtfulForms[] {
  return parts.flatMap((part) => {
    const text = person[part] ?? "";
    const given = person.forms?.[part] ?? {};
    const doubt = text === "" ? null : narrow(findDoubt(part, text, sex), part, isPrinted);
    if (doubt === null || isConfirmed(doubt, given)) return [];
    const description = `${partTitles[part]} «${text}» (${doubt.reason})`;
    return [{ part, description, forms: pickForms(decline(part, text, sex), doubt, given) }];
  });
}

/** A name of the organization with the forms from the data: `name` of organization.yaml. */
export interface OrganizationName {
  readonly full: string;
  readonly short: string;
  readonly forms?: Readonly<Partial<Record<"full" | "short", CaseOverrides | undefined>>>;
}

/** As `findDoubtfulForms`, for the names of an organization. */
export function findDoubtfulNames(
  name: OrganizationName,
  isPrinted: IsPrinted<"full" | "short"> = always,
): DoubtfulForms<"full" | "short">[] {
  return (["full", "short"] as const).flatMap((part) => {
    const given = name.forms?.[part] ?? {};
    const doubt = narrow(ofAllCases(findOrganizationDoubt(name[part])), part, isPrinted);
    if (doubt === null || isConfirmed(doubt, given)) return [];
    const forms = pickForms(declineOrganization(name[part]), doubt, given);
    return [{ part, description: `наименование «${name[part]}» (${doubt.reason})`, forms }];
  });
}

/** Whether documents print a part in a case: of forms that nobody will see nobody is asked. */
export type IsPrinted<Part extends string> = (part: Part, form: Case) => boolean;

const always = (): boolean => true;

function narrow<Part extends string>(
  doubt: FormDoubt | null,
  part: Part,
  isPrinted: IsPrinted<Part>,
): FormDoubt | null {
  const cases = doubt?.cases.filter((form) => isPrinted(part, form)) ?? [];
  return doubt === null || cases.length === 0 ? null : { ...doubt, cases };
}

function isConfirmed({ cases }: FormDoubt, given: CaseOverrides): boolean {
  return cases.every((name) => given[name] !== undefined);
}

function findDoubt(part: DeclinedPart, text: string, sex: Sex | null): FormDoubt | null {
  if (part === "position") return ofAllCases(findPositionDoubt(text));
  return sex === null ? null : findNameDoubt(part, text, sex);
}

function ofAllCases(reason: string | null): FormDoubt | null {
  return reason === null ? null : { reason, cases: allOblique };
}

/** Only what is in doubt is asked; what the data hold already stays beside it. */
function pickForms(forms: Cases, { cases }: FormDoubt, given: CaseOverrides): CaseOverrides {
  const asked = allOblique.filter((name) => cases.includes(name) || given[name] !== undefined);
  return Object.fromEntries(asked.map((name) => [name, given[name] ?? forms[name]]));
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
  const document = new Document(mergeForms(doubtful, existing));
  visit(document, { Scalar: quoteLineBreaks });
  const line = document.toString({
    collectionStyle: "flow",
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Infinity,
  });
  return `forms: ${line.trimEnd()}`;
}

/** The same as data. */
export function mergeForms(
  doubtful: readonly DoubtfulForms<string>[],
  existing: Readonly<Record<string, CaseOverrides | undefined>> = {},
): Record<string, Record<string, string>> {
  const merged = [...parts, "full", "short"].flatMap((part) => {
    const forms = doubtful.find((each) => each.part === part)?.forms ?? existing[part];
    return forms === undefined ? [] : [[part, pickOblique(forms)] as const];
  });
  return Object.fromEntries(merged);
}

/** In quotes a line break is written as an escape: the whole stays one line. */
function quoteLineBreaks(_: unknown, scalar: Scalar): void {
  if (/[\r\n]/.test(String(scalar.value))) scalar.type = "QUOTE_DOUBLE";
}

function pickOblique(forms: CaseOverrides): Record<string, string> {
  const entries = allOblique.flatMap((name) => {
    const form = forms[name];
    return form === undefined ? [] : [[name, form] as const];
  });
  return Object.fromEntries(entries);
}
