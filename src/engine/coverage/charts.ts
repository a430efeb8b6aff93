import { monthAndYear, numericDate } from "../russian/dates.ts";
import { upperFirst } from "../russian/letter-case.ts";
import { countNouns } from "../russian/plural.ts";
import type { Marks, Tone } from "../tree/chart.ts";
import { countParts } from "./count-parts.ts";
import {
  nameVerdict,
  type OrganizationCoverage,
  type RequirementCoverage,
  type Task,
  type Verdict,
  verdicts,
} from "./coverage.ts";
import type { DocumentWords } from "./requirement.ts";
import { tellVerdicts } from "./tell-counts.ts";

/** A picture of the report, before it is drawn: rows of squares, each with words that say the same. */
export interface ChartOf {
  /** Titles of the columns: what it tells of, what a square is, words. */
  header: readonly [string, string, string];
  rows: ChartLine[];
}

export interface ChartLine {
  label: string;
  marks: Marks[];
  told: string;
}

/** How the square of a requirement is filled. */
const toneOf: Readonly<Record<Verdict, Tone>> = {
  confirmed: "done",
  stated: "stated",
  unproven: "open",
  unmet: "failed",
  waived: "waiting",
  inapplicable: "void",
};

/** The pictures of one organization: requirements by verdict, people, deadlines, parts. */
export function organizationCharts(
  { requirements, counts, figures, tasks }: OrganizationCoverage,
  date: string,
  words: DocumentWords,
): ChartOf[] {
  const charts = [
    verdictChart(counts, words),
    figuresChart(figures),
    deadlinesChart(tasks, date),
    partsChart(requirements, words),
  ];
  return charts.filter(({ rows }) => rows.length > 0);
}

/** What a verdict rests on. */
const meanings: Readonly<Record<Verdict, string>> = {
  confirmed: "данные показывают, что сделано",
  stated: "сказано, большего не требуется",
  unproven: "в данных об этом ничего нет",
  unmet: "данные показывают, что не сделано",
  waived: "есть отсрочка с причиной",
  inapplicable: "организации не касается",
};

/** What squares mean, and how many there are of each. */
export function verdictChart(counts: Record<Verdict, number>, words: DocumentWords): ChartOf {
  const shown = verdicts.filter((verdict) => counts[verdict] > 0);
  const all = shown.reduce((sum, verdict) => sum + counts[verdict], 0);
  return {
    header: [`Требования ${words.genitive}: ${String(all)}`, "Квадрат — требование", "Сколько"],
    rows: shown.map((verdict) => ({
      label: upperFirst(nameVerdict(verdict, words)),
      marks: [{ tone: toneOf[verdict], count: counts[verdict] }],
      told: `${String(counts[verdict])} — ${meanings[verdict]}`,
    })),
  };
}

function figuresChart(figures: OrganizationCoverage["figures"]): ChartOf {
  return {
    header: ["Сделано в цифрах", "Доля", "Сколько"],
    rows: figures.map(({ title, done, of }) => ({
      label: title,
      marks: marksOf([
        { tone: "done", count: done },
        { tone: "open", count: of - done },
      ]),
      told: `${String(done)} из ${String(of)}`,
    })),
  };
}

function partsChart(requirements: readonly RequirementCoverage[], words: DocumentWords): ChartOf {
  return {
    header: [`Разделы ${words.genitive}`, "Квадрат — требование", "Итог"],
    rows: countParts(requirements).map(({ title, requirements: own, counts }) => ({
      label: title,
      marks: requirementMarks(own),
      told: tellWhole(counts, words),
    })),
  };
}

/** The number stays with its words. */
function tellWhole(counts: Record<Verdict, number>, words: DocumentWords): string {
  return tellVerdicts(counts, words).replaceAll(/ (?=\d)/gu, "\u00A0");
}

/** All organizations over one another: equal requirements stand below each other. */
export function heatChart(
  organizations: readonly OrganizationCoverage[],
  words: DocumentWords,
): ChartOf {
  return {
    header: ["Организация", "Требования по порядку", "Итог"],
    rows: organizations.map(({ name, requirements, counts }) => ({
      label: name,
      marks: requirementMarks(requirements),
      told:
        requirements.length === 0 ? "не проверены: ошибки в данных" : tellTrouble(counts, words),
    })),
  };
}

/** What is not as it should be; the table of figures has the rest. */
function tellTrouble(counts: Record<Verdict, number>, words: DocumentWords): string {
  const trouble = { ...counts, confirmed: 0, stated: 0, inapplicable: 0 };
  return tellWhole(trouble, words) || "замечаний нет";
}

/** Months that a reader sees one by one; what comes later is one row. */
const months = 6;

/** What is overdue, what comes month by month, what has no day. */
function deadlinesChart(tasks: readonly Task[], date: string): ChartOf {
  const late = tasks.filter(({ due }) => due !== undefined && due < date);
  const coming = tasks.filter(({ due }) => due !== undefined && due >= date);
  const byMonth = [...Map.groupBy(coming, ({ due = "" }) => due.slice(0, 7))];
  const later = byMonth.slice(months).flatMap(([, own]) => own);
  const groups: [string, Tone, readonly Task[]][] = [
    ["Срок прошёл", "failed", late],
    ...byMonth
      .slice(0, months)
      .map(([month, own]): [string, Tone, readonly Task[]] => [
        upperFirst(monthAndYear(`${month}-01`)),
        "open",
        own,
      ]),
    ["Позже", "open", later],
    ["Без срока", "void", tasks.filter(({ due }) => due === undefined)],
  ];
  return {
    header: ["Сроки задач", "Квадрат — задача", "Сколько"],
    rows: groups
      .filter(([, , own]) => own.length > 0)
      .map(([label, tone, own]) => ({ label, marks: taskMarks(own, tone), told: tellTasks(own) })),
  };
}

function taskMarks(tasks: readonly Task[], tone: Tone): Marks[] {
  const waiting = tasks.filter(({ waived }) => waived !== null).length;
  return marksOf([
    { tone, count: tasks.length - waiting },
    { tone: "waiting", count: waiting },
  ]);
}

/** «3 задачи, первая — 02.12.2026». */
function tellTasks(tasks: readonly Task[]): string {
  const count = countNouns(tasks.length, ["задача", "задачи", "задач"]);
  const [first] = tasks.flatMap(({ due }) => due ?? []).toSorted();
  if (first === undefined) return count;
  return `${count}, ${tasks.length === 1 ? "до" : "первая — до"} ${numericDate(first)}`;
}

/** In the order of the requirements; neighbours of one verdict together. */
function requirementMarks(requirements: readonly RequirementCoverage[]): Marks[] {
  return marksOf(requirements.map(({ verdict }) => ({ tone: toneOf[verdict], count: 1 })));
}

function marksOf(marks: readonly Marks[]): Marks[] {
  const joined: Marks[] = [];
  for (const { tone, count } of marks) {
    const last = joined.at(-1);
    if (last?.tone === tone) last.count += count;
    else if (count > 0) joined.push({ tone, count });
  }
  return joined;
}
