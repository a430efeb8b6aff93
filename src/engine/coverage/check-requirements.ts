import { ownValue } from "../base/own-value.ts";
import { didYouMean, suggest } from "../base/suggest.ts";
import type { Path } from "../yaml/yaml-file.ts";
import type { Requirement } from "./requirement.ts";

/** What requirements may name. */
export interface Nameable {
  parts: Readonly<Record<string, string>>;
  /** By the ids of requirements. */
  evidence: Readonly<Record<string, unknown>>;
  /** The ids that problems may have. */
  rules: readonly string[];
}

/** What a requirement names and nothing has: judged by it, it would be met for nothing, or never. */
export interface WrongName {
  requirement: Requirement;
  /** The way from the requirement to the name. */
  path: Path;
  /** For the developer of a package, in English. */
  fault: string;
  /** For whoever keeps the reference data. */
  message: string;
  hint: string;
}

/** All wrong names of requirements but the kinds of documents, which are known with the content. */
export function checkRequirements(
  requirements: readonly Requirement[],
  known: Nameable,
): WrongName[] {
  return requirements.flatMap((requirement) => [
    ...checkPart(requirement, known),
    ...checkRules(requirement, known),
    ...checkOutputs(requirement, known),
  ]);
}

function checkPart(requirement: Requirement, { parts }: Nameable): WrongName[] {
  const { id, part } = requirement;
  if (ownValue(parts, part) !== undefined) return [];
  return [
    {
      ...{ requirement, path: ["part"] },
      fault: `the requirement ${id} stands in the part ${part}, which has no title`,
      message: `Требование «${id}»: части «${part}» нет.`,
      hint: didYouMean(part, Object.keys(parts)),
    },
  ];
}

function checkRules(requirement: Requirement, known: Nameable): WrongName[] {
  const { id, rules = [] } = requirement;
  return rules.flatMap((rule, index) => {
    if (known.rules.includes(rule)) return [];
    return [
      {
        ...{ requirement, path: ["rules", index] },
        fault: `the requirement ${id} names the rule ${rule}, which is not run`,
        message: `Требование «${id}»: правила «${rule}» нет, и нарушить его нельзя.`,
        hint: nearOr(rule, known.rules, "Все правила назовёт команда reglament explain."),
      },
    ];
  });
}

function checkOutputs(requirement: Requirement, { evidence }: Nameable): WrongName[] {
  const { id, outputs, clauses, rules = [] } = requirement;
  const wrong = { requirement, path: ["outputs"] };
  if (outputs.length + clauses.length + rules.length === 0)
    return [
      {
        ...wrong,
        fault: `the requirement ${id} has neither clauses nor outputs nor rules: it is always met`,
        message: `Требование «${id}»: не сказано, где видно его выполнение.`,
        hint: "Назовите виды документов, site, data или check.",
      },
    ];
  return outputs.flatMap((output, index) => {
    const path = [...wrong.path, index];
    if (output === "data" && ownValue(evidence, id) === undefined)
      return [
        {
          ...{ requirement, path },
          fault: `the requirement ${id} is to show in the data and has no evidence: it is never met`,
          message: `Требование «${id}»: программа не знает, какие данные о нём говорят.`,
          hint: "Уберите data или проверьте обозначение требования.",
        },
      ];
    if (output === "check" && rules.length === 0)
      return [
        {
          ...{ requirement, path },
          fault: `the requirement ${id} is to be checked and names no rules: it is always met`,
          message: `Требование «${id}»: место check названо, а правил нет.`,
          hint: "Перечислите правила в поле rules или уберите check.",
        },
      ];
    return [];
  });
}

/** Outputs that are no kinds of documents. */
const places: readonly string[] = ["site", "data", "check"];

/** The outputs that are documents and that no text makes; `hasText` tells which there are. */
export function checkKinds(
  requirements: readonly Requirement[],
  hasText: (kind: string) => boolean,
  kinds: readonly string[],
): WrongName[] {
  return requirements.flatMap((requirement) =>
    requirement.outputs.flatMap((output, index) => {
      if (places.includes(output) || hasText(output)) return [];
      const { id } = requirement;
      return [
        {
          ...{ requirement, path: ["outputs", index] },
          fault: `the requirement ${id} names the document ${output}, which no text makes`,
          message: `Требование «${id}»: вида документа «${output}» нет.`,
          hint: nearOr(
            output,
            [...kinds, ...places],
            `Его текст — файл ${output}.mdx в папке documents.`,
          ),
        },
      ];
    }),
  );
}

function nearOr(word: string, candidates: readonly string[], otherwise: string): string {
  const near = suggest(word, candidates);
  return near === null ? otherwise : `Возможно, вы имели в виду «${near}».`;
}
