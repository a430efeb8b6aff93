import type { Organization } from "../../generated/types.ts";
import { complianceRule } from "../compliance-rule.ts";

/** What the official site must tell is in the data, or known to be absent. */
export const officialDataMissing = complianceRule({
  id: "official-data-missing",
  severity: "info",
  title: "Обязательные сведения официального сайта заполнены",
  why: "Автоматическая проверка сайтов ищет эти сведения по их именам itemprop. Программа молчит о том, чего не знает: написать «отсутствует» о лицензии, которая есть, хуже, чем ничего.",
  source:
    "Правила размещения информации на официальном сайте (постановление Правительства РФ от 20.10.2021 № 1802); Методические рекомендации Рособрнадзора, версия 8.9.1",
  mend: "Допишите в organization.yaml недостающие строки. Чего у организации нет, назовите в списке absent: об этом сайт напишет «отсутствует». Если раздел ведётся на другом сайте, отключите это правило.",
  bad: {
    files: `
# organization.yaml
foundedOn:
`,
  },
  good: {
    files: `
# organization.yaml
foundedOn: 1987-09-01
`,
  },
  reads: ["organization"],
  check({ organization }, report) {
    const missing = listMissing(organization);
    if (missing.length === 0) return;
    report(
      "organization",
      [],
      `Официальному сайту не хватает сведений: ${summarize(missing)}.`,
      `Запишите в organization.yaml:\n${tellLines(missing).join(";\n")}.`,
    );
  },
});

/** What is missing in a line; of several of one kind how many. */
function summarize(missing: readonly Missing[]): string {
  const byKind = Map.groupBy(missing, ({ what, kind }) => kind ?? what);
  return [...byKind]
    .map(([kind, all]) => {
      const [first, ...others] = all;
      return first && others.length === 0
        ? `${first.what} (${first.itemprop})`
        : `${kind} (${all.length})`;
    })
    .join(", ");
}

/** Each line once, by what there is to do; where several names may stand in it, those below it. */
function tellLines(missing: readonly Missing[]): string[] {
  const byLine = Map.groupBy(missing, ({ write }) => write);
  return [...byLine].map(([write, all]) => {
    const [first] = all;
    if (first?.kind === undefined) return first ? `— ${first.what}: ${write}` : "";
    const names = all.map(({ itemprop, what }) => `${what} (${itemprop})`).join(", ");
    return `— ${first.kind}: ${write}; чего нет, того имя — в список absent. Имена (name): ${names}`;
  });
}

interface Missing {
  what: string;
  itemprop: string;
  /** What several of a kind are called; absent for what there is one of. */
  kind?: string;
  /** What to write. */
  write: string;
}

function listMissing(organization: Organization): Missing[] {
  const { foundedOn, licence, charter } = organization;
  const lines = [
    one("дата создания", "regDate", "foundedOn: ГГГГ-ММ-ДД", foundedOn),
    one(
      "выписка о лицензии",
      "licenseDocLink",
      'licence: { number: "…", date: ГГГГ-ММ-ДД, link: https://… }',
      licence?.link,
    ),
    one("устав", "ustavDocLink", "charter: { link: https://… }", charter),
  ];
  const listed = [
    ...(organization.officialDocuments ?? []),
    ...(organization.officialPlaces ?? []),
  ];
  const known = [...listed.map(({ name }) => name), ...(organization.absent ?? [])].map(String);
  const named = [
    ...documents.map(([itemprop, what]) => ({
      ...{ what, itemprop, kind: "документы", write: writeDocument },
    })),
    ...places.map(([itemprop, what]) => ({
      ...{ what, itemprop, kind: "места обучения", write: writePlace },
    })),
  ];
  return [
    ...lines.flat(),
    ...missingChairs(organization),
    ...named.filter(({ itemprop }) => !known.includes(itemprop)),
  ];
}

function one(what: string, itemprop: string, write: string, value: unknown): Missing[] {
  return value === undefined ? [{ what, itemprop, write }] : [];
}

function missingChairs({ bodies = [] }: Organization): Missing[] {
  return bodies
    .filter(({ chair, chairName, until }) => (chair ?? chairName ?? until) === undefined)
    .map(({ id, name }) => ({
      what: `кто возглавляет «${name}»`,
      itemprop: "fio",
      write: `у ${id} в bodies — chair (id работника) или chairName (имя не работника)`,
    }));
}

const writeDocument = "officialDocuments: [{ name: …, link: https://… }]";
const writePlace = "officialPlaces: [{ name: …, address: … }]";

const documents = [
  ["localActStud", "правила распорядка обучающихся"],
  ["localActOrder", "правила трудового распорядка"],
  ["reportEduDocLink", "отчёт о самообследовании"],
  ["priemDocLink", "правила приёма"],
  ["modeDocLink", "режим занятий"],
  ["tekKontrolDocLink", "порядок текущего контроля"],
  ["perevodDocLink", "порядок перевода и отчисления"],
  ["vozDocLink", "порядок оформления отношений"],
] as const;

const places = [
  ["addressPlaceSet", "места обучения в сетевой форме"],
  ["addressPlacePrac", "места практики"],
  ["addressPlacePodg", "места практической подготовки"],
  ["addressPlaceGia", "места итоговой аттестации"],
] as const;
