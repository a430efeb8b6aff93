import { typography } from "../../russian/typography.ts";
import { numericDate } from "../../russian/dates.ts";
import { numberTree } from "../../tree/number-tree.ts";
import type { Block, DocumentTree, Paragraph, Section, Table, Text } from "../../tree/types.ts";
import type { Coverage, OrganizationCoverage, RequirementCoverage, Task } from "../coverage.ts";
import { verdictWords } from "../coverage.ts";
import { countParts } from "../count-parts.ts";
import { otherDocuments } from "../other-documents.ts";
import { tellCounts } from "../tell-counts.ts";
import { tellTask } from "../tell-task.ts";

/** The report as a document of ours, for the writers of documents. */
export function makeTree({ date, words, organizations, shared }: Coverage): DocumentTree<string> {
  const [first, ...others] = organizations;
  const isOne = others.length === 0;
  const about = `о выполнении требований ${words.genitive} на ${numericDate(date)}`;
  return numberTree({
    type: "document",
    properties: {
      kind: "coverage",
      title: `Отчёт ${about}`,
      author: isOne && first ? first.name : "reglament",
      layout: "register",
      audience: "internal",
      date,
    },
    children: [
      { type: "documentKind", children: text("ОТЧЁТ") },
      { type: "heading", children: text(about) },
      paragraph("Для внутреннего пользования: в отчёте названы работники."),
      ...(isOne ? [] : [section("Сводка", [summary(organizations)])]),
      ...organizations.map((each) => section(each.name, tellOrganization(each, date))),
      ...(shared.length === 0 ? [] : [section("Общие файлы", [tasksTable(shared, date)])]),
    ],
  });
}

function tellOrganization(organization: OrganizationCoverage, date: string): Block<null>[] {
  const { requirements, tasks } = organization;
  return [
    paragraph(tellCounts(organization)),
    ...(requirements.length === 0 ? [] : [partsTable(requirements), matrix(requirements)]),
    ...(tasks.length === 0 ? [] : [paragraph("Что сделать:"), tasksTable(tasks, date)]),
  ];
}

function summary(organizations: readonly OrganizationCoverage[]): Table<null> {
  return table(
    [
      ["Организация", 8],
      ["Не выполнено", 3],
      ["Отложено", 3],
      ["Выполнено", 3],
      ["Ошибки", 2],
      ["Предупреждения", 3],
    ],
    organizations.map(({ name, counts, errors, warnings }) =>
      [name, counts.unmet, counts.waived, counts.met, errors, warnings].map(String),
    ),
  );
}

function partsTable(requirements: readonly RequirementCoverage[]): Table<null> {
  return table(
    [
      ["Раздел", 6],
      ["Требований", 3],
      ["Выполнено", 3],
      ["Не выполнено", 3],
      ["Отложено", 3],
      ["Не применимо", 3],
    ],
    countParts(requirements).map(({ title, requirements: own, counts }) =>
      [title, own.length, counts.met, counts.unmet, counts.waived, counts.inapplicable].map(String),
    ),
  );
}

function matrix(requirements: readonly RequirementCoverage[]): Table<null> {
  return table(
    [
      ["№", 2],
      ["Требование", 12],
      ["Пункты", 3],
      ["Другие документы", 9],
      ["В данных", 9],
      ["Вердикт", 9],
    ],
    requirements.map((each) => [
      ...[each.id, each.text, each.clauses.join(", "), otherDocuments(each), each.evidence ?? ""],
      tellVerdict(each),
    ]),
  );
}

function tellVerdict({ verdict, reasons }: RequirementCoverage): string {
  const word = verdictWords[verdict];
  return reasons.length === 0 ? word : [`${word}:`, ...reasons].join(" ");
}

function tasksTable(tasks: readonly Task[], date: string): Table<null> {
  return table(
    [
      ["Срок", 4],
      ["Что не так", 11],
      ["Что сделать", 10],
      ["Где", 5],
    ],
    tasks.map((task) => {
      const { term, severity, message, advice, place } = tellTask(task, date);
      return [term, `${severity}: ${message}`, advice, place];
    }),
  );
}

function section(title: string, children: Block<null>[]): Section<null> {
  return { type: "section", label: null, number: null, title: text(title), children };
}

function paragraph(value: string): Paragraph<null> {
  return { type: "paragraph", children: text(value) };
}

function table(columns: readonly (readonly [string, number])[], rows: string[][]): Table<null> {
  return {
    type: "table",
    shares: columns.map(([, share]) => share),
    header: columns.map(([title]) => text(title)),
    rows: rows.map((row) => row.map(text)),
  };
}

function text(value: string): Text[] {
  return [{ type: "text", value: typography(value) }];
}
