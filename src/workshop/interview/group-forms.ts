import type { Cases } from "../../engine/russian/cases.ts";

/** The same words after which several cases go on. */
export interface GroupedForm {
  /** «кого, кому». */
  asks: string;
  form: string;
}

const asked = [
  ["genitive", "кого? чего?"],
  ["dative", "кому? чему?"],
  ["accusative", "кого? что?"],
  ["instrumental", "кем? чем?"],
  ["prepositional", "о ком? о чём?"],
] as const;

/**
 * Forms to be read quickly: cases with one form stand together, one that is as the name itself is
 * left out, and of an end that never changes (a name in quotes) its first letters are enough.
 */
export function groupForms(cases: Cases): GroupedForm[] {
  const tail = commonTail(Object.values(cases));
  const groups = new Map<string, string[]>();
  for (const [id, asks] of asked) {
    const form = cases[id];
    if (form !== cases.nominative) groups.set(form, [...(groups.get(form) ?? []), asks]);
  }
  return Array.from(groups, ([form, asks]) => ({
    asks: joinOnce(asks),
    form: tail === "" ? form : `${form.slice(0, -tail.length)} …`,
  }));
}

/** «кого? чего?» and «кого? что?» are «кого? чего? что?». */
function joinOnce(asks: readonly string[]): string {
  const single = asks.flatMap((each) => each.split(/(?<=\?) /u));
  return [...new Set(single)].join(" ");
}

/** The words at the end that all have, with the blank before them; shorter ones stay. */
function commonTail(forms: readonly string[]): string {
  const [first = "", ...others] = forms;
  const words = first.split(" ");
  const tails = words.map((_, index) => ` ${words.slice(index).join(" ")}`);
  const common = tails.find((tail) => others.every((form) => form.endsWith(tail))) ?? "";
  return common.length > 12 ? common : "";
}
