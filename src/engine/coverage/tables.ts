import { upperFirst } from "../russian/letter-case.ts";
import {
  type Coverage,
  nameVerdict,
  type OrganizationCoverage,
  type Task,
  verdicts,
} from "./coverage.ts";
import { groupByStage } from "./list-tasks.ts";
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
  /** What people look for first. */
  isVerdict?: true;
  /** Names of folders, files and rules, and ids: for programs, and for whoever keeps the data. */
  isCode?: true;
}

/** The matrix, what is to be done, and the organizations by trouble. */
export function makeTables({ words, organizations, shared }: Coverage): PlainTable[] {
  return [
    { id: "coverage", name: "Требования", ...requirementsTable(organizations, words) },
    { id: "tasks", name: "Задачи", ...tasksTable(organizations, shared) },
    { id: "summary", name: "Сводка", ...summaryTable(organizations, words) },
  ];
}

type Content = Pick<PlainTable, "columns" | "rows">;

const organizationColumns: PlainColumn[] = [
  { title: "Папка", width: 16, isCode: true },
  { title: "Организация", width: 32 },
];

function requirementsTable(
  organizations: readonly OrganizationCoverage[],
  words: Coverage["words"],
): Content {
  return {
    columns: [
      ...organizationColumns,
      { title: "Обозначение", width: 12, isCode: true },
      { title: "Часть", width: 20 },
      { title: "Требование", width: 50 },
      { title: `Пункты ${words.genitive}`, width: 12 },
      { title: "Другие документы", width: 32 },
      { title: "В данных", width: 32 },
      { title: "Итог", width: 18, isVerdict: true },
      { title: "Почему", width: 50 },
      { title: "Отложено по", width: 12, isDate: true },
    ],
    rows: organizations.flatMap(({ id, name, requirements }) =>
      requirements.map((each) => [
        ...[id, name, each.id, each.partTitle, each.text, each.clauses.join(", ")],
        ...[otherDocuments(each), each.evidence ?? "", nameVerdict(each.verdict, words)],
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
  return {
    columns: [
      ...organizationColumns,
      { title: "Шаг", width: 22 },
      { title: "Срок", width: 12, isDate: true },
      { title: "Строгость", width: 16 },
      { title: "Что не так", width: 60 },
      { title: "Что сделать", width: 60 },
      { title: "Почему отложено", width: 30 },
      { title: "Файл", width: 40, isCode: true },
      { title: "Строка", width: 8, isCode: true },
      { title: "Правило", width: 24, isCode: true },
      { title: "Подсказка", width: 60, isCode: true },
    ],
    rows: [
      ...organizations.flatMap(({ id, name, tasks }) => taskRows(id, name, tasks)),
      ...taskRows("", "общие файлы", shared),
    ],
  };
}

/** Stage by stage, as a beginner does them. */
function taskRows(id: string, name: string, tasks: readonly Task[]): PlainTable["rows"] {
  return groupByStage(tasks).flatMap(({ title, tasks: own }) =>
    own.map(({ due, severity, told, hint, file, line, rule, waived }) => [
      ...[id, name, title, due ?? null, severityNames[severity], told.message, told.advice],
      ...[waived?.reason ?? "", file ?? "", line, rule, hint ?? ""],
    ]),
  );
}

function summaryTable(
  organizations: readonly OrganizationCoverage[],
  words: Coverage["words"],
): Content {
  return {
    columns: [
      ...organizationColumns,
      ...verdicts.map((verdict) => upperFirst(nameVerdict(verdict, words))),
      ...["Ошибки", "Предупреждения"],
    ].map((column) => (typeof column === "string" ? { title: column, width: 16 } : column)),
    rows: organizations.map(({ id, name, counts, errors, warnings }) => [
      ...[id, name, ...verdicts.map((verdict) => counts[verdict])],
      ...[errors, warnings],
    ]),
  };
}
