import { numericDate } from "../../russian/dates.ts";
import { upperFirst } from "../../russian/letter-case.ts";
import { numberTree } from "../../tree/number-tree.ts";
import type { Block, DocumentTree, Paragraph, Table } from "../../tree/types.ts";
import type { Coverage, OrganizationCoverage, RequirementCoverage, Task } from "../coverage.ts";
import { nameVerdict } from "../coverage.ts";
import { heatChart, organizationCharts, verdictChart } from "../charts.ts";
import { otherDocuments } from "../other-documents.ts";
import { tellCounts } from "../tell-counts.ts";
import { sumVerdicts } from "../count-parts.ts";
import { groupByStage } from "../list-tasks.ts";
import type { DocumentWords } from "../requirement.ts";
import { tellTask } from "../tell-task.ts";
import { setNamesOf } from "./set-names.ts";
import { type Blocks, blocksSetBy, figure, nameText, section } from "./tree-blocks.ts";

/** More organizations make a file that nobody reads to its end: each then has one of its own. */
const mostInFile = 20;

/** A report as a document of ours, and its name without an extension. */
export interface NamedTree {
  name: string;
  tree: DocumentTree<string>;
}

/**
 * The report as documents of ours, for the writers of documents: one, or of many organizations one
 * each, with a first that shows all of them on a map.
 */
export function makeTrees(coverage: Coverage): NamedTree[] {
  const { organizations } = coverage;
  if (organizations.length <= mostInFile) return [{ name: "coverage", tree: makeTree(coverage) }];
  return [
    { name: "coverage", tree: makeTree(coverage, false) },
    ...organizations.map((each) => ({
      name: `coverage/${each.id}`,
      tree: makeTree({ ...coverage, organizations: [each], shared: [] }),
    })),
  ];
}

/** What all parts of a report are told with. */
interface Telling {
  date: string;
  words: DocumentWords;
  blocks: Blocks;
}

/** The report as one document; `isWhole` says whether it tells of each organization too. */
export function makeTree(
  { date, words, organizations, shared }: Coverage,
  isWhole = true,
): DocumentTree<string> {
  const [first, ...others] = organizations;
  const isOne = others.length === 0;
  const blocks = blocksSetBy(setNamesOf(organizations));
  const telling = { date, words, blocks };
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
      { type: "documentKind", children: blocks.text("ОТЧЁТ") },
      { type: "heading", children: blocks.text(about) },
      ...(isOne && first
        ? [aboutOne(first, blocks), ...tellOrganization(first, telling)]
        : [blocks.paragraph(internal), ...tellMany(organizations, telling, isWhole)]),
      ...(shared.length === 0
        ? []
        : [section(blocks.text("Общие файлы"), tasksTables(shared, telling))]),
    ],
  });
}

const internal = "Для внутреннего пользования: в отчёте названы работники.";

/** A report of one organization has no section: its name stands above. */
function aboutOne({ name }: OrganizationCoverage, { text }: Blocks): Paragraph<null> {
  return { type: "paragraph", children: [...nameText(name), ...text(`. ${internal}`)] };
}

function tellMany(
  organizations: readonly OrganizationCoverage[],
  telling: Telling,
  isWhole: boolean,
): Block<null>[] {
  const { text, paragraph } = telling.blocks;
  const all = section(text("Сводка"), tellAll(organizations, telling));
  if (!isWhole)
    return [paragraph("О каждой организации — в отдельном файле, в папке coverage."), all];
  const each = organizations.map((one) =>
    section(nameText(one.name), tellOrganization(one, telling)),
  );
  return [all, ...each];
}

/** All organizations at a glance: verdicts, the map, figures. */
function tellAll(
  organizations: readonly OrganizationCoverage[],
  { words, blocks }: Telling,
): Block<null>[] {
  const { drawn, table } = blocks;
  const counts = sumVerdicts(organizations.map((each) => each.counts));
  const verdicts = verdictChart(counts, words);
  return [
    ...(verdicts.rows.length === 0 ? [] : [drawn(verdicts)]),
    drawn(heatChart(organizations, words), nameText),
    summary(organizations, words, table),
  ];
}

function tellOrganization(organization: OrganizationCoverage, telling: Telling): Block<null>[] {
  const { requirements, tasks } = organization;
  const { date, words, blocks } = telling;
  const { drawn, paragraph } = blocks;
  return [
    paragraph(tellCounts(organization, words)),
    ...organizationCharts(organization, date, words).map((chart) => drawn(chart)),
    ...(tasks.length === 0 ? [] : [paragraph("Что сделать:"), ...tasksTables(tasks, telling)]),
    ...(requirements.length === 0 ? [] : [paragraph("Требования:"), matrix(requirements, telling)]),
  ];
}

function summary(
  organizations: readonly OrganizationCoverage[],
  words: DocumentWords,
  table: Blocks["table"],
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
    organizations.map(({ name, counts, errors, warnings }) => [
      nameText(name),
      ...[counts.unmet, counts.unproven, counts.waived, counts.confirmed, counts.stated].map(
        figure,
      ),
      ...[errors, warnings].map(figure),
    ]),
  );
}

function matrix(
  requirements: readonly RequirementCoverage[],
  { words, blocks }: Telling,
): Table<null> {
  return blocks.table(
    [
      ["Требование", 13],
      ["Пункты", 3],
      ["Другие документы", 9],
      ["В данных", 9],
      ["Итог", 9],
    ],
    requirements.map((each) =>
      [
        ...[each.text, each.clauses.join(", "), otherDocuments(each), each.evidence ?? ""],
        tellVerdict(each, words),
      ].map(blocks.text),
    ),
  );
}

function tellVerdict({ verdict, reasons }: RequirementCoverage, words: DocumentWords): string {
  const word = nameVerdict(verdict, words);
  return reasons.length === 0 ? word : [`${word}:`, ...reasons].join(" ");
}

/** Stage by stage, as a beginner does them; without days where no task has one. */
function tasksTables(
  tasks: readonly Task[],
  { date, blocks }: Pick<Telling, "date" | "blocks">,
): Block<null>[] {
  const { text, paragraph, table } = blocks;
  const hasTerms = tasks.some(({ due }) => due !== undefined);
  return groupByStage(tasks).flatMap(({ title, tasks: own }) => [
    paragraph(title),
    table(
      [...(hasTerms ? [["Срок", 4] as const] : []), ["Что не так", 12], ["Что сделать", 11]],
      own.map((task) => {
        const { term, severity, message, advice } = tellTask(task, date);
        return [...(hasTerms ? [term] : []), `${severity}: ${message}`, advice].map(text);
      }),
    ),
  ]);
}
