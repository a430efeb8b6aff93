import type { Source } from "../../../src/engine/base/source.ts";
import {
  type CheckedData,
  checkOrganization,
} from "../../../src/engine/check/check-organization.ts";
import { checkReference } from "../../../src/engine/check/check-reference.ts";
import type { Judgement } from "../../../src/engine/check/contexts.ts";
import type { DataFolder } from "../../../src/engine/content/open-content.ts";
import { type Problem, sortProblems } from "../../../src/engine/problem.ts";
import type { SferumData } from "../../../src/packages/sferum/files.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";

const { definition } = sferum;

const organization = {
  organization: `# yaml-language-server: $schema=organization.schema.json
name:
  full: Муниципальное дошкольное образовательное учреждение «Детский сад № 1»
  short: МДОУ «Детский сад № 1»
type: kindergarten
platform: sferum
inn: "7707418081"
kpp: "644501001"
ogrn: "1187746728840"
address:
  postalCode: "413720"
  region: Саратовская область
  locality: г. Пугачев
  street: ул. Примерная
  building: д. 1
phones:
  - +7 (84574) 2-00-00
email: ds1@example.ru
site: https://ds1.example.ru
workingHours: понедельник – пятница, 7:00–19:00
founder:
  name: Администрация района
head: makarova
bodies:
  - id: council
    name: Педагогический совет
`,
  administrators: `main:
  staff: makarova
  appointedBy: order-appointment
  appointedOn: 2024-09-02
  personalMobile: +7 900 000-00-01
  personalEmail: makarova@example.ru
additional: []
`,
  groups: `groups:
  - id: solnyshko
    name: «Солнышко»
    kind: age-group
`,
  assignments: `staff:
  - id: makarova
    surname: Макарова
    firstName: Елена
    patronymic: Викторовна
    position: заведующий
    role: administration
    employedFrom: 2015-08-03
  - id: sokolova
    surname: Соколова
    firstName: Нина
    sex: female
    position: воспитатель
    role: educator
    employedFrom: 2020-09-01
educators:
  - staff: sokolova
    group: solnyshko
    from: 2024-09-02
chats: []
channels: []
invitations: []
`,
  documents: `editions:
  - id: order-appointment
    kind: order-appointment
    number: "86"
    date: 2024-09-02
    status: in-force
  - id: order-use
    kind: order-use
    number: "87"
    date: 2024-09-02
    status: in-force
  - id: regulation-1
    kind: regulation
    edition: 1
    date: 2024-09-02
    status: in-force
    adoption:
      body: council
      protocol: "1"
      date: 2024-08-30
    approvedBy: order-use
`,
};

const forms = `{ nominative: а, genitive: а, dative: а, accusative: а, instrumental: а, prepositional: а }`;

const reference = {
  acts: `acts:
  - id: pp-1241
    kind: { nominative: постановление, genitive: постановления, instrumental: постановлением }
    date: 2022-07-13
    number: "1241"
    title: О системе «Моя школа»
    status: in-force
    checkedOn: 2026-11-24
`,
  platforms: `platforms:
  - id: sferum
    name:
      full: ${forms}
      short: ${forms}
    profile: ${forms}
    vendor: VK
    app: VK Мессенджер
    supportEmail: info@sferum.ru
    helpSite: https://sferum.ru
    features: [создания чатов]
    roles:
      - { id: employee, name: сотрудник }
    systemChannels: []
    status: active
    legalBasis: [pp-1241]
`,
  "organization-types": `types:
  - id: kindergarten
    name: детский сад
    group: { singular: ${forms}, plural: ${forms} }
    educator: { singular: ${forms}, plural: ${forms} }
    pupil: { singular: ${forms}, plural: ${forms} }
    pupilsUsePlatform: false
`,
  requirements: `requirements:
  - id: G1
    part: general
    text: Положение — локальный акт
    clauses: [local-act]
    outputs: [regulation]
`,
  calendar: `years:
  - { year: 2024, daysOff: [2024-11-04], workdays: [2024-11-02], shortened: [2024-11-02] }
`,
};

export type OrganizationFile = keyof typeof organization;
export type ReferenceFile = keyof typeof reference;

/** The text of a valid file, with one part of it replaced. */
export function change(name: OrganizationFile | ReferenceFile, from: string, to: string): string {
  const text = { ...organization, ...reference }[name];
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  return text.replace(from, () => to);
}

type Texts = Partial<Record<string, string | null>>;

/** A folder of valid files, some of them replaced; null leaves a file out. */
export function organizationFolder(changes: Texts = {}): DataFolder {
  return folderOf("o", { ...organization, ...changes });
}

export function referenceFolder(changes: Texts = {}): DataFolder {
  return folderOf("reference", { ...reference, ...changes });
}

function folderOf(folder: string, texts: Texts): DataFolder {
  const data = new Map<string, Source>();
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text === "string") data.set(name, { path: `${folder}/${name}.yaml`, text });
  }
  return { folder, data };
}

export const validReference = checkReference(definition, referenceFolder(), null);

/** The whole check of an organization whose files are valid but for the changes. */
export function checkChanged(
  changes: Texts = {},
  judgement: Judgement | null = null,
): CheckedData<SferumData> {
  return checkOrganization(definition, organizationFolder(changes), validReference, judgement);
}

/** The problems of an organization whose files are valid but for the changes. */
export function problemsOf(changes: Texts): string {
  return show(sortProblems(checkChanged(changes).problems));
}

/** Every field of each problem, in three lines. */
export function show(problems: readonly Problem[]): string {
  const blocks = problems.map((problem) => {
    const { file, line, column, endLine, endColumn, severity, rule, message, hint } = problem;
    const end = endLine === undefined ? "" : `–${endLine}:${endColumn ?? "?"}`;
    return [`${file}:${line}:${column}${end} ${severity} ${rule}`, message, hint ?? "—"].join("\n");
  });
  return blocks.join("\n");
}
