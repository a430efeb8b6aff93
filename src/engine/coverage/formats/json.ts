import type { Coverage, OrganizationCoverage, RequirementCoverage, Task } from "../coverage.ts";

/**
 * For programs. The shape of version 2, to which fields may be added but not changed (version 1 had
 * one verdict, met, for what was confirmed and what was only stated):
 *
 *     {
 *       "version": 2,
 *       "date": "YYYY-MM-DD",
 *       "organizations": [{
 *         "id", "name",
 *         "counts": { "confirmed": 0, "stated": 0, "unproven": 0, "unmet": 0, "waived": 0, "inapplicable": 0 },
 *         "figures": [{ "title", "done": 0, "of": 0 }],
 *         "errors": 0, "warnings": 0,
 *         "requirements": [{ "id", "part", "text", "clauses": ["2.1.1"], "documents": [{ "kind", "title" }],
 *                            "evidence": "" | null,
 *                            "verdict": "confirmed" | "stated" | "unproven" | "unmet" | "waived" | "inapplicable",
 *                            "reasons": [""], "until": "YYYY-MM-DD" | null }],
 *         "tasks": [{ "rule", "severity": "error" | "warning", "message", "hint"?, "told": { "message", "advice" },
 *                     "stage": { "order", "title" } | null, "file": "" | null, "line": 0 | null, "record"?, "requirements"?: [""], "due"?, "isPlanned"?: true, "waived": { "until", "reason" } | null }]
 *       }],
 *       "shared": [tasks in files that all organizations share]
 *     }
 *
 * Organizations come in the order of trouble; one whose data have mistakes has no requirements.
 */
export function writeJson({ date, organizations, shared }: Coverage): string {
  const content = {
    version: 2,
    date,
    organizations: organizations.map(orderOrganization),
    shared: shared.map(orderTask),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** One order of fields, however they were made. */
const orderOrganization = ({ id, name, counts, ...rest }: OrganizationCoverage) => ({
  id,
  name,
  counts,
  figures: rest.figures.map(({ title, done, of }) => ({ title, done, of })),
  errors: rest.errors,
  warnings: rest.warnings,
  requirements: rest.requirements.map(orderRequirement),
  tasks: rest.tasks.map(orderTask),
});

const orderRequirement = ({
  id,
  part,
  text,
  clauses,
  documents,
  ...rest
}: RequirementCoverage) => ({
  id,
  part,
  text,
  clauses,
  documents: documents.map(({ kind, title }) => ({ kind, title })),
  evidence: rest.evidence,
  verdict: rest.verdict,
  reasons: rest.reasons,
  until: rest.until,
});

const orderTask = ({ rule, severity, message, hint, told, stage, file, line, ...rest }: Task) => ({
  rule,
  severity,
  message,
  hint,
  told,
  stage,
  file,
  line,
  record: rest.owner?.record,
  requirements: rest.requirements,
  due: rest.due,
  isPlanned: rest.isPlanned,
  waived: rest.waived,
});
