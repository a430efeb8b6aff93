import type { Case } from "./cases.ts";

/** An ending and what replaces it in each oblique case. */
export interface EndingRule {
  readonly ending: RegExp;
  readonly forms: Readonly<Record<Exclude<Case, "nominative">, string>>;
}

/**
 * Writes a rule as tables of grammars do: the nominative's ending, then genitive, dative,
 * accusative, instrumental and prepositional in one line. Empty: the word stays as it is.
 */
export function defineRule(ending: RegExp, forms: string): EndingRule {
  const [genitive = "", dative = "", accusative = "", instrumental = "", prepositional = ""] =
    forms.split(" ");
  return { ending, forms: { genitive, dative, accusative, instrumental, prepositional } };
}

/** The form by the first rule whose ending fits; null when none does. Takes small letters. */
export function applyRules(rules: readonly EndingRule[], word: string, name: Case): string | null {
  if (name === "nominative") return word;
  const rule = rules.find(({ ending }) => ending.test(word));
  return rule === undefined ? null : word.replace(rule.ending, rule.forms[name]);
}
