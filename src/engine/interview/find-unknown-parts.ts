import { didYouMean } from "../base/suggest.ts";
import { caseNames } from "../russian/cases.ts";
import type { Problem } from "../problem.ts";
import { locate, type Path, type YamlFile } from "../yaml/yaml-file.ts";
import { type Answers, isRows, rowAnswer } from "./answers.ts";
import type { Control, Question } from "./question.ts";

/** Parts of answers and columns of tables that a question does not have: what was said there would be lost. */
export function findUnknownParts(
  yaml: YamlFile,
  answers: Answers,
  questions: readonly Question[],
): Problem[] {
  return questions.flatMap(({ id, ask, control }) => {
    const known = partsOf(control);
    if (known === null) return [];
    return listParts(id, answers)
      .filter(({ part }) => !known.includes(part))
      .map(({ part, path }) => ({
        ...locate(yaml, path, "key"),
        ...{ rule: "wrong-answer", severity: "error" as const },
        message: `У вопроса «${ask}» нет графы «${part}».`,
        hint: didYouMean(part, known),
      }));
  });
}

/** What the parts of an answer are called; null for an answer in one piece. */
export function partsOf(control: Control): string[] | null {
  if (control.kind === "forms") return ["of", ...caseNames];
  if (control.kind !== "fields" && control.kind !== "list") return null;
  return control.columns.map(({ id }) => id);
}

function listParts(id: string, answers: Answers): { part: string; path: Path }[] {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  const rows = isRows(answer)
    ? answer.map((row, index) => ({ row, path: [id, index] }))
    : [{ row: rowAnswer(answers, id), path: [id] }];
  return rows.flatMap(({ row, path }) =>
    Object.keys(row).map((part) => ({ part, path: [...path, part] })),
  );
}
