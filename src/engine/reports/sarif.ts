import type { Problem, Severity } from "../problem.ts";
import { findPage, isRulePage, type PageFamily } from "../check/rule-pages.ts";
import { identitiesOf } from "./identities.ts";
import { messageWithHint } from "./message-with-hint.ts";
import type { WriteReport } from "./report.ts";
import { writeRuleMarkdown } from "./rule-markdown.ts";
import { toUri } from "./to-uri.ts";

/** SARIF 2.1.0 (OASIS): code scanning of GitHub and the viewers of editors read it. */
export const writeSarif: WriteReport = ({ problems, families }) => {
  const ids = [...new Set(problems.map(({ rule }) => rule))].toSorted();
  const identities = identitiesOf(problems);
  const results = problems.map((problem, index) => ({
    ...describeResult(problem),
    ruleIndex: ids.indexOf(problem.rule),
    // A name of our own: GitHub computes one of its own from the text of the line besides.
    partialFingerprints: { "reglament/v1": identities[index] },
  }));
  const driver = {
    name: "reglament",
    language: "ru",
    rules: ids.map((id) => describeRule(id, families)),
  };
  const runs = [{ tool: { driver }, language: "ru", columnKind: "utf16CodeUnits", results }];
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs }, null, 2)}\n`;
};

const schema =
  "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json";

/** What SARIF calls the severities. */
const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

function describeRule(id: string, families: readonly PageFamily[]): object {
  const page = findPage(families, id);
  if (!page) return { id };
  const { title, mend, severity } = page;
  return {
    id,
    shortDescription: { text: `${title}.` },
    ...(isRulePage(page) && { fullDescription: { text: page.why } }),
    help: { text: mend, markdown: writeRuleMarkdown(page) },
    defaultConfiguration: { level: levels[severity] },
  };
}

function describeResult(problem: Problem): object {
  const { rule, severity, file, line, column, endLine, endColumn, owner, due } = problem;
  const record = owner?.record;
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: messageWithHint(problem) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
        ...(record !== undefined && { logicalLocations: [{ fullyQualifiedName: record }] }),
      },
    ],
    ...(due !== undefined && { properties: { due } }),
  };
}
