import { type Coverage, type OrganizationCoverage, type Task, verdictWords } from "./coverage.ts";
import { otherDocuments } from "./other-documents.ts";
import { severityNames } from "../problem.ts";

/** A plain table for programs that calculate: every row has a cell for each column. */
export interface PlainTable {
  /** In Latin, for file names. */
  id: string;
  /** For people. */
  name: string;
  columns: PlainColumn[];
  /** A date is YYYY-MM-DD; null is an empty cell. */
  rows: (string | number | null)[][];
}

export interface PlainColumn {
  title: string;
  /** In characters. */
  width: number;
  isDate?: true;
}

/** The matrix, what is to be done, and the organizations by trouble. */
export function makeTables({ words, organizations, shared }: Coverage): PlainTable[] {
  return [
    { id: "coverage", name: "Требования", ...requirementsTable(organizations, words) },
    { id: "tasks", name: "Задачи", ...tasksTable(organizations, shared) },
    { id: "summary", name: "Сводка", ...summaryTable(organizations) },
  ];
}

type Content = Pick<PlainTable, "columns" | "rows">;

const organizationColumns: PlainColumn[] = [
  { title: "Папка", width: 16 },
  { title: "Организация", width: 32 },
];

function requirementsTable(
  organizations: readonly OrganizationCoverage[],
  { genitive }: Coverage["words"],
): Content {
  return {
    columns: [
      ...organizationColumns,
      { title: "Требование", width: 12 },
      { title: "Часть", width: 20 },
      { title: "Содержание", width: 50 },
      { title: `Пункты ${genitive}`, width: 12 },
      { title: "Другие документы", width: 32 },
      { title: "В данных", width: 32 },
      { title: "Вердикт", width: 16 },
      { title: "Почему", width: 50 },
      { title: "Отложено по", width: 12, isDate: true },
    ],
    rows: organizations.flatMap(({ id, name, requirements }) =>
      requirements.map((each) => [
        ...[id, name, each.id, each.partTitle, each.text, each.clauses.join(", ")],
        ...[otherDocuments(each), each.evidence ?? "", verdictWords[each.verdict]],
        ...[each.reasons.join(" "), each.until],
      ]),
    ),
  };
}

/** What is amiss in shared files belongs to no organization. */
function tasksTable(
  organizations: readonly OrganizationCoverage[],
  shared: readonly Task[],
): Content {
  const row =
    (id: string, name: string) =>
    ({ due, severity, message, hint, file, line, rule, waived }: Task): PlainTable["rows"][0] => [
      ...[id, name, due ?? null, severityNames[severity], message, hint ?? ""],
      ...[waived?.reason ?? "", file, line, rule],
    ];
  return {
    columns: [
      ...organizationColumns,
      { title: "Срок", width: 12, isDate: true },
      { title: "Строгость", width: 16 },
      { title: "Что не так", width: 60 },
      { title: "Что сделать", width: 60 },
      { title: "Почему отложено", width: 30 },
      { title: "Файл", width: 40 },
      { title: "Строка", width: 8 },
      { title: "Правило", width: 24 },
    ],
    rows: [
      ...organizations.flatMap(({ id, name, tasks }) => tasks.map(row(id, name))),
      ...shared.map(row("", "общие файлы")),
    ],
  };
}

function summaryTable(organizations: readonly OrganizationCoverage[]): Content {
  return {
    columns: [
      ...organizationColumns,
      ...["Выполнено", "Не выполнено", "Отложено", "Не применимо", "Ошибки", "Предупреждения"].map(
        (title) => ({ title, width: 16 }),
      ),
    ],
    rows: organizations.map(({ id, name, counts, errors, warnings }) => [
      ...[id, name, counts.met, counts.unmet, counts.waived, counts.inapplicable],
      ...[errors, warnings],
    ]),
  };
}
