import type { IdentifierContext, LanguageContext, PrivacyContext } from "./contexts.ts";
import type { Rule } from "./rule.ts";
import { duplicateId } from "./rules/duplicate-id.ts";
import { internalAsPublic } from "./rules/internal-as-public.ts";
import { latinLetters } from "./rules/latin-letters.ts";
import { personalDataInText } from "./rules/personal-data-in-text.ts";
import { unknownReference } from "./rules/unknown-reference.ts";
import { wrongQuotes } from "./rules/wrong-quotes.ts";
import { wrongSpacing } from "./rules/wrong-spacing.ts";
import { yoDiffers } from "./rules/yo-differs.ts";
import type { TextRule } from "./text-rule.ts";

/** What is true of any data and any text: the rules that every package brings with it. */

/** Rules on ids: run on the files of an organization and on the reference files. */
export const identifierRules: readonly Rule<IdentifierContext>[] = [duplicateId, unknownReference];

/** Rules on the Russian of the data: run on each organization and on the reference data. */
export const languageRules: readonly Rule<LanguageContext>[] = [
  latinLetters,
  wrongQuotes,
  wrongSpacing,
  yoDiffers,
];

/** Rules on what is private in the data: run on each organization. */
export const privacyRules: readonly Rule<PrivacyContext>[] = [internalAsPublic];

/** Rules on the words of texts: run on documents and parts. */
export const textRules: readonly TextRule[] = [personalDataInText];
