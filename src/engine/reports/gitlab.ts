import type { Severity } from "../problem.ts";
import { identitiesOf } from "./identities.ts";
import { messageWithHint } from "./message-with-hint.ts";
import type { WriteReport } from "./report.ts";
import { toSlashes } from "./to-slashes.ts";

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/ */
export const writeGitlab: WriteReport = ({ problems }) => {
  const identities = identitiesOf(problems);
  const degradations = problems.map((problem, index) => ({
    description: messageWithHint(problem),
    check_name: problem.rule,
    fingerprint: identities[index],
    severity: severities[problem.severity],
    location: { path: toSlashes(problem.file), lines: { begin: problem.line } },
  }));
  return `${JSON.stringify(degradations, null, 2)}\n`;
};

/** What GitLab calls them. */
const severities: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  info: "info",
};
