/** The six cases in the order of Russian grammars; these names stand in data files too. */
export const caseNames = [
  "nominative",
  "genitive",
  "dative",
  "accusative",
  "instrumental",
  "prepositional",
] as const;

export type Case = (typeof caseNames)[number];

/** A word or a phrase in the six cases. */
export type Cases = Readonly<Record<Case, string>>;

/** Forms set by a person in the data; a missing one is left to the rules. */
export type CaseOverrides = Readonly<Partial<Record<Case, string | undefined>>>;

/** Makes a set of forms from a function of the case; saves every caller six lines. */
export function buildCases(form: (name: Case) => string): Cases {
  return {
    nominative: form("nominative"),
    genitive: form("genitive"),
    dative: form("dative"),
    accusative: form("accusative"),
    instrumental: form("instrumental"),
    prepositional: form("prepositional"),
  };
}

/** Lets the forms from the data win over the rules, each case by itself. */
export function applyOverrides(cases: Cases, overrides: CaseOverrides | undefined): Cases {
  return overrides ? buildCases((name) => overrides[name] ?? cases[name]) : cases;
}
