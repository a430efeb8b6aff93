import { checkKinds } from "../site/check-names.ts";
import type { CommonContent } from "../../node/input/files.ts";
import type { Validators } from "../schema/create-validators.ts";
import { validateReference, type ValidatedReference } from "./validate-reference.ts";
import { validateSettings } from "./validate-settings.ts";
import type { Problem } from "../problem.ts";
import type { OpenedSettings } from "./apply-settings.ts";
import type { Judgement } from "./contexts.ts";
import { languageRules, referenceRules } from "../../packages/sferum/rules/index.ts";
import { runRules } from "./rule.ts";
import type { Roots } from "../text/parse-text.ts";
import type { Parts } from "../text/surroundings.ts";
import { createTextReader, type Documents } from "../documents/texts.ts";

/** What all organizations of a run share, as far as it holds; `problems` tells the rest. */
export interface Common {
  validators: Validators;
  /** Null where compliance is not judged. */
  judgement: Judgement | null;
  reference: ValidatedReference;
  documents: Documents;
  /** What texts may include. */
  parts: Parts;
  /** Null where reglament.yaml does not hold. */
  settings: OpenedSettings | null;
  problems: Problem[];
}

/**
 * Checks what was read: references, settings and syntax of texts. All problems are found. With a
 * day (YYYY-MM-DD) the rules of compliance judge as of that day. Texts that were parsed
 * before are known.
 */
export function openCommon(
  content: CommonContent,
  validators: Validators,
  day: string | null,
  known?: Roots,
): Common {
  const { settings, problems } = validateSettings(
    content.settings,
    content.folder,
    validators,
    day,
  );
  const judgement = day === null ? null : judge(day, settings);
  const reader = createTextReader(validators, judgement !== null, known);
  const reference = validateReference(content.reference, validators);
  const parts = reader.readParts(content.parts);
  const documents = reader.readDocuments(content.documents, parts);
  return {
    ...{ validators, judgement, reference, documents, parts, settings },
    problems: [
      ...checkKinds(content.documents),
      ...problems,
      ...reference.problems,
      ...judgeReference(reference, judgement),
      ...reader.problems,
    ],
  };
}

function judge(day: string, settings: OpenedSettings | null): Judgement {
  const periods = new Map(settings?.data.rules?.map(({ rule, days }) => [rule, days]));
  return { day, daysOf: ({ id, days }) => periods.get(id) ?? days ?? 0 };
}

function judgeReference(
  { data, strings, findPlace }: ValidatedReference,
  judgement: Judgement | null,
): Problem[] {
  if (!data || !judgement) return [];
  return [
    ...runRules(referenceRules, { reference: data, ...judgement }, findPlace),
    ...runRules(languageRules, { strings }, findPlace),
  ];
}
