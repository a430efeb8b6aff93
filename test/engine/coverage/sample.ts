import { collectRun } from "../../../src/node/run/collect-run.ts";
import type {
  Coverage,
  OrganizationCoverage,
  RequirementCoverage,
  Task,
} from "../../../src/engine/coverage/coverage.ts";
import { judgeCoverage } from "../../../src/engine/coverage/judge-coverage.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";

/** The coverage of a content folder, as `reglament report` makes it. */
export async function cover(content: string, day: string): Promise<Coverage> {
  const inspected = await collectRun({ content, organizations: [], documents: [], day });
  const { requirements } = inspected.common.reference;
  if (!requirements) throw new Error("No reference data");
  return judgeCoverage({ ...inspected, requirements, coverage: sferum.coverage }, day);
}

export function requirementOf(
  { requirements }: OrganizationCoverage,
  id: string,
): RequirementCoverage {
  const found = requirements.find((each) => each.id === id);
  if (!found) throw new Error(`No such requirement: ${id}`);
  return found;
}

/** The only organization of a coverage. */
export function onlyOf({ organizations }: Coverage): OrganizationCoverage {
  const [only, ...others] = organizations;
  if (!only || others.length > 0) throw new Error("Not one organization");
  return only;
}

const overdue: Task = {
  rule: "late-publication",
  severity: "error",
  message: "Положение не размещено на сайте; срок истёк, это ошибка.",
  hint: "Разместите его, а затем запишите publishedOn.",
  told: {
    message: "Положение не размещено на сайте; срок истёк, это ошибка.",
    advice: "Разместите его, а затем запишите «Размещён на сайте».",
  },
  stage: { order: 3, title: "Сайт" },
  file: "content/organizations/sad/documents.yaml",
  line: 30,
  owner: { organization: "sad", file: "documents.yaml", record: "editions.regulation-1.id" },
  due: "2024-09-16",
  waived: null,
};

const waiting: Task = {
  ...overdue,
  owner: { organization: "sad", file: "documents.yaml", record: "editions.order-use" },
  due: "2024-11-15",
  waived: { until: "2024-11-15", reason: "Сайт переезжает." },
};

const undated: Task = {
  rule: "group-without-educator",
  severity: "warning",
  message: "У группы «Солнышко» нет педагога.",
  told: { message: "У группы «Солнышко» нет педагога.", advice: "" },
  stage: null,
  file: "content/organizations/sad/groups.yaml",
  line: 8,
  owner: { organization: "sad", file: "groups.yaml", record: "groups.solnyshko" },
  waived: null,
};

const requirements: RequirementCoverage[] = [
  {
    id: "A1",
    part: "administrator",
    partTitle: "Администратор",
    text: "Администратор назначается приказом.",
    clauses: ["2.1.1"],
    documents: [
      { kind: "regulation", title: "Положение", isMain: true },
      { kind: "order-appointment", title: "Приказ от 02.09.2024 № 86" },
    ],
    evidence: "Соколова И. А., приказ № 86 от 02.09.2024",
    verdict: "confirmed",
    reasons: [],
    until: null,
  },
  {
    id: "A8",
    part: "administrator",
    partTitle: "Администратор",
    text: "Администратор назначает дополнительных.",
    clauses: [],
    documents: [],
    evidence: "дополнительных администраторов нет",
    verdict: "inapplicable",
    reasons: [],
    until: null,
  },
  {
    id: "F1",
    part: "final",
    partTitle: "Заключительные положения",
    text: "Положение вступает в силу.",
    clauses: ["4.1"],
    documents: [],
    evidence: null,
    verdict: "waived",
    reasons: ["Нет даты. Отложено по 15.11.2024: ждём приказа."],
    until: "2024-11-15",
  },
  {
    id: "F4",
    part: "final",
    partTitle: "Заключительные положения",
    text: "Положение размещается на сайте.",
    clauses: ["4.4"],
    documents: [],
    evidence: "=СУММ(A1)",
    verdict: "unmet",
    reasons: ["Не размещено <b>вовремя</b>."],
    until: null,
  },
  {
    id: "G6",
    part: "final",
    partTitle: "Заключительные положения",
    text: "Платформа входит в информационную систему.",
    clauses: ["1.6"],
    documents: [],
    evidence: null,
    verdict: "stated",
    reasons: [],
    until: null,
  },
  {
    id: "T1",
    part: "final",
    partTitle: "Заключительные положения",
    text: "Педагог присоединяется по ссылке.",
    clauses: ["2.3.1"],
    documents: [],
    evidence: null,
    verdict: "unproven",
    reasons: ["К этому дню в данных об этом ничего нет."],
    until: null,
  },
];

/** Two organizations: one with a requirement of each verdict, one that could not be judged. */
export const sample: Coverage = {
  date: "2024-10-01",
  words: { genitive: "Положения", prepositional: "Положении" },
  organizations: [
    {
      id: "broken",
      name: "broken",
      requirements: [],
      counts: { ...{ confirmed: 0, stated: 0, unproven: 0 }, unmet: 0, waived: 0, inapplicable: 0 },
      figures: [],
      errors: 1,
      warnings: 0,
      tasks: [],
    },
    {
      id: "sad",
      name: "Детский сад № 1",
      requirements,
      counts: { ...{ confirmed: 1, stated: 1, unproven: 1 }, unmet: 1, waived: 1, inapplicable: 1 },
      figures: [{ title: "Работники присоединились", done: 9, of: 10 }],
      errors: 1,
      warnings: 1,
      tasks: [overdue, waiting, undated],
    },
  ],
  shared: [
    {
      rule: "act-unchecked",
      severity: "warning",
      message: "Статус акта давно не проверяли.",
      told: { message: "Статус акта давно не проверяли.", advice: "" },
      stage: { order: 1, title: "Положение и совет" },
      file: "content/reference/acts.yaml",
      line: 5,
      owner: { record: "acts.r-210" },
      due: "2024-12-01",
      waived: null,
    },
  ],
};
