import type { NumberedDocument } from "../documents/make-documents.ts";
import type { Subject } from "../package/subject.ts";
import type { OrganizationResult } from "../pipeline.ts";
import { isError } from "../problem.ts";
import { countProblems } from "../reports/summary.ts";
import { clausesIn } from "../text/render/find-clause.ts";
import { countVerdicts } from "./count-parts.ts";
import type {
  DocumentShown,
  Findings,
  OrganizationCoverage,
  RequirementCoverage,
} from "./coverage.ts";
import type { JudgedRun } from "./judge-coverage.ts";
import { judgeRequirement, type Showing } from "./judge-requirement.ts";
import { listStepTasks, stageTasks } from "./list-step-tasks.ts";
import { listTasks, sortTasks } from "./list-tasks.ts";
import { planTasks } from "./plan-tasks.ts";
import { noDemand } from "./shown.ts";
import { createShortener } from "./short-title.ts";

/** Judges an organization on a day (YYYY-MM-DD) by what was found about it and about shared files. */
export function judgeOrganization(
  { files: { id }, name, subject, documents }: OrganizationResult,
  own: Findings,
  shared: Findings,
  run: JudgedRun,
  day: string,
): OrganizationCoverage {
  const { errors, warnings } = countProblems(own.problems);
  const shown = run.coverage ?? noDemand;
  const requirements = subject
    ? judge(subject, showOrganization({ name, subject, documents }, own, shared, run), run, day)
    : [];
  const asked = listStepTasks(id, requirements, run, own, subject?.termOn(day) ?? (() => null));
  return {
    id,
    name,
    officialNames: subject?.officialNames ?? [],
    requirements,
    counts: countVerdicts(requirements),
    figures: subject?.figuresOn(day) ?? [],
    errors,
    warnings,
    tasks: sortTasks(
      planTasks(
        [...listTasks(own, stageTasks(run), shown.say), ...asked],
        shown.way,
        subject?.planOn(day) ?? (() => null),
      ),
    ),
  };
}

function judge(
  subject: Subject,
  showing: Showing,
  { requirements }: JudgedRun,
  day: string,
): RequirementCoverage[] {
  const evidenceOf = subject.evidenceOn(day);
  return requirements.map((each) => judgeRequirement(each, evidenceOf(each.id), showing));
}

function showOrganization(
  organization: { name: string; subject: Subject; documents: readonly NumberedDocument[] },
  own: Findings,
  shared: Findings,
  { coverage }: JudgedRun,
): Showing {
  const { name, subject, documents } = organization;
  const concerned = ({ owner }: Findings["problems"][number]): boolean =>
    subject.concerns(owner?.record ?? "");
  const problems = [...own.problems, ...shared.problems.filter(concerned)];
  const waived = [...own.waived, ...shared.waived.filter(({ problem }) => concerned(problem))];
  const { document: kind, words, parts, kinds, say } = coverage ?? noDemand;
  const main = documents.find(({ tree }) => tree.properties.kind === kind);
  return {
    main: { kind, words, isDraft: main?.record?.isDraft === true },
    ...{ parts, kinds, say },
    ...showDocuments(documents, kind, createShortener(name, subject.namesInTitles())),
    errors: problems.filter(isError),
    waived: waived.filter(({ problem }) => isError(problem)),
  };
}

/** Sheets for single groups say the same as the common one. */
function showDocuments(
  documents: readonly NumberedDocument[],
  main: string,
  shorten: (title: string) => string,
): Pick<Showing, "clauses" | "documents" | "isPublic"> {
  const byKind = new Map<string, DocumentShown[]>();
  for (const document of documents.filter(({ isRepeated }) => !isRepeated)) {
    const { kind, title } = document.tree.properties;
    const shown = {
      ...{ kind, title: shorten(title) },
      ...(kind === main && { isMain: true as const }),
      ...(document.record?.isDraft && { isDraft: true as const }),
    };
    byKind.set(kind, [...(byKind.get(kind) ?? []), shown]);
  }
  const tree = documents.find((document) => document.tree.properties.kind === main)?.tree;
  return {
    clauses: tree ? numbersOf(clausesIn(tree)) : null,
    documents: byKind,
    isPublic: tree?.properties.audience === "public",
  };
}

function numbersOf(clauses: ReturnType<typeof clausesIn>): Map<string, string> {
  return new Map([...clauses].map(([label, { number }]) => [label, number]));
}
