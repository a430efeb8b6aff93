import { numericDate } from "../../russian/dates.ts";
import { upperFirst } from "../../russian/letter-case.ts";
import { numberTree } from "../../tree/number-tree.ts";
import type { Block, DocumentTree, Paragraph, Section, Table, Text } from "../../tree/types.ts";
import type { Coverage, OrganizationCoverage, RequirementCoverage, Task } from "../coverage.ts";
import { nameVerdict, verdicts } from "../coverage.ts";
import { countParts } from "../count-parts.ts";
import { otherDocuments } from "../other-documents.ts";
import { tellCounts } from "../tell-counts.ts";
import { groupByStage } from "../list-tasks.ts";
import type { DocumentWords } from "../requirement.ts";
import { tellTask } from "../tell-task.ts";
import { setNamesOf } from "./set-names.ts";

/** The report as a document of ours, for the writers of documents. */
export function makeTree({ date, words, organizations, shared }: Coverage): DocumentTree<string> {
  const [first, ...others] = organizations;
  const isOne = others.length === 0;
  const { text, paragraph, section, ...type } = setWith(setNamesOf(organizations));
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
      ...(isOne ? [] : [section("Сводка", [summary(organizations, words, type)])]),
      ...organizations.map((each) =>
        section(each.name, tellOrganization(each, date, words, { paragraph, ...type })),
      ),
      ...(shared.length === 0
        ? []
        : [section("Общие файлы", tasksTables(shared, date, { paragraph, ...type }))]),
    ],
  });
}

function tellOrganization(
  organization: OrganizationCoverage,
  date: string,
  words: DocumentWords,
  type: Pick<Setting, "paragraph" | "table">,
): Block<null>[] {
  const { requirements, tasks } = organization;
  return [
    type.paragraph(tellCounts(organization, words)),
    ...(requirements.length === 0
      ? []
      : [partsTable(requirements, words, type), matrix(requirements, words, type)]),
    ...(tasks.length === 0
      ? []
      : [type.paragraph("Что сделать:"), ...tasksTables(tasks, date, type)]),
  ];
}

function summary(
  organizations: readonly OrganizationCoverage[],
  words: DocumentWords,
  { table }: Pick<Setting, "table">,
): Table<null> {
  return table(
    [
      ["Организация", 8],
      ["Не выполнено", 3],
      ["Подтвердить нечем", 3],
      ["Отложено", 3],
      ["Подтверждено данными", 3],
      [upperFirst(nameVerdict("stated", words)), 3],
      ["Ошибки", 2],
      ["Предупреждения", 3],
    ],
    organizations.map(({ name, counts, errors, warnings }) =>
      [
        ...[name, counts.unmet, counts.unproven, counts.waived, counts.confirmed, counts.stated],
        ...[errors, warnings],
      ].map(String),
    ),
  );
}

function partsTable(
  requirements: readonly RequirementCoverage[],
  words: DocumentWords,
  { table }: Pick<Setting, "table">,
): Table<null> {
  return table(
    [
      ["Раздел", 6],
      ["Требований", 3],
      ...verdicts.map((verdict) => [upperFirst(nameVerdict(verdict, words)), 3] as const),
    ],
    countParts(requirements).map(({ title, requirements: own, counts }) =>
      [title, own.length, ...verdicts.map((verdict) => counts[verdict])].map(String),
    ),
  );
}

function matrix(
  requirements: readonly RequirementCoverage[],
  words: DocumentWords,
  { table }: Pick<Setting, "table">,
): Table<null> {
  return table(
    [
      ["Требование", 13],
      ["Пункты", 3],
      ["Другие документы", 9],
      ["В данных", 9],
      ["Итог", 9],
    ],
    requirements.map((each) => [
      ...[each.text, each.clauses.join(", "), otherDocuments(each), each.evidence ?? ""],
      tellVerdict(each, words),
    ]),
  );
}

function tellVerdict({ verdict, reasons }: RequirementCoverage, words: DocumentWords): string {
  const word = nameVerdict(verdict, words);
  return reasons.length === 0 ? word : [`${word}:`, ...reasons].join(" ");
}

/** Stage by stage, as a beginner does them. */
function tasksTables(
  tasks: readonly Task[],
  date: string,
  { paragraph, table }: Pick<Setting, "paragraph" | "table">,
): Block<null>[] {
  return groupByStage(tasks).flatMap(({ title, tasks: own }) => [
    paragraph(title),
    table(
      [
        ["Срок", 4],
        ["Что не так", 12],
        ["Что сделать", 11],
      ],
      own.map((task) => {
        const { term, severity, message, advice } = tellTask(task, date);
        return [term, `${severity}: ${message}`, advice];
      }),
    ),
  ]);
}

interface Setting {
  text: (value: string) => Text[];
  paragraph: (value: string) => Paragraph<null>;
  section: (title: string, children: Block<null>[]) => Section<null>;
  table: (columns: readonly (readonly [string, number])[], rows: string[][]) => Table<null>;
}

/** Pieces of the tree, their texts set by one typography. */
function setWith(setType: (text: string) => string): Setting {
  const text = (value: string): Text[] => [{ type: "text", value: setType(value) }];
  return {
    text,
    paragraph: (value) => ({ type: "paragraph", children: text(value) }),
    section: (title, children) => ({
      ...{ type: "section", label: null, number: null },
      ...{ title: text(title), children },
    }),
    table: (columns, rows) => ({
      type: "table",
      shares: columns.map(([, share]) => share),
      header: columns.map(([title]) => text(title)),
      rows: rows.map((row) => row.map(text)),
    }),
  };
}
