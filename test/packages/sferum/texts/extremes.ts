/** Records of all kinds of papers, beside those of the simple organization. */
const records = `
  - { id: order-transition, kind: order-transition, number: "129", date: 2025-12-12, status: in-force, inForceFrom: 2025-12-15 }
  - { id: transition-report, kind: transition-report, number: "74", date: 2025-12-17, status: approved }
  - { id: order-etiquette, kind: order-etiquette, number: "132", date: 2025-12-16, status: in-force }
  - { id: order-chats, kind: order-chats, number: "133", date: 2025-12-18, status: in-force }
  - id: order-amendment
    kind: order-amendment
    number: "12"
    date: 2026-02-03
    status: in-force
    changes: [{ action: exclude, clause: "4.5" }]
  - { id: regulation-2, kind: regulation, edition: 2, date: 2026-02-03, status: in-force, approvedBy: order-amendment }`;

const handover = `
  - { id: order-appointment-2, kind: order-appointment, number: "96", date: 2025-09-30, status: in-force, inForceFrom: 2025-10-01 }
  - { id: letter-administrator, kind: letter-administrator, number: "58", date: 2025-10-01, status: approved }`;

const moved = `
platform:
  - { platform: sferum-vk, until: 2025-12-14 }
  - { platform: sferum-max, from: 2025-12-15 }`;

const twoInTurn = `
main:
  - { staff: sokolova, appointedBy: order-appointment, appointedOn: 2024-09-02, until: 2025-09-30, releasedBy: order-appointment-2, personalMobile: +7 (000) 000-00-01, personalEmail: i.sokolova@mail.example }
  - { staff: gromova, appointedBy: order-appointment-2, appointedOn: 2025-10-01, personalMobile: +7 (000) 000-11-02, personalEmail: s.gromova@mail.example }`;

const headAlone = `
main:
  - { staff: makarova, appointedBy: order-appointment, appointedOn: 2024-09-02, personalMobile: +7 (000) 000-00-01, personalEmail: e@mail.example }
additional: []`;

const decisions = `
  - id: regulation-1
    adoption:
      - { body: pedagogical-council, protocol: "1", date: 2024-08-30 }
      - { body: meeting, protocol: "4", date: 2024-08-29 }
      - { body: students, role: agreed, protocol: "2", date: 2024-08-29 }
      - { body: parents-council, role: opinion, protocol: "2", date: 2024-08-28 }`;

/** All but the head left before there was anything to sign; nothing was made on the platform. */
const nobody = `
educators: []
chats: []
channels: []
invitations: []
staff:
${"sokolova belyaeva osadchaya karimova gromova zhuk lebedeva kovalev shevchenko"
  .split(" ")
  .map((id) => `  - { id: ${id}, employedFrom: 2024-01-09, employedUntil: 2024-08-30 }`)
  .join("\n")}`;

const noGroups = `
groups:
${"solnyshko romashka teremok raduga"
  .split(" ")
  .map((id) => `  - { id: ${id}, openedOn: 2024-09-09, closedOn: 2024-09-09 }`)
  .join("\n")}`;

const withoutCouncils = `
  - { id: regulation-1, adoption: }
  - { id: order-appointment-additional, status: repealed, inForceUntil: 2024-09-17 }`;

const drafts = ["order-appointment", "order-use", "request", "order-appointment-additional"]
  .map((id) => `\n  - { id: ${id}, status: draft, number:, inForceFrom:, publishedOn: }`)
  .join("");

function lay(documents: string, administrators: string, organization: string): string {
  return `
# documents.yaml
editions:${documents}

# administrators.yaml${administrators}

# organization.yaml${moved}
${organization}
`;
}

/** Excerpts over the simple organization that make of it the ones at the edges. */
export const extremes = {
  "an entrepreneur who works alone": `${lay(
    records + withoutCouncils,
    headAlone,
    `bodies: []
name: { full: Индивидуальный предприниматель Воробей Анна Сергеевна, short: ИП Воробей А. С. }
inn: "649900000185"
ogrn: "326649900000018"
kpp:
founder:`,
  )}
# assignments.yaml${nobody}

# groups.yaml${noGroups}
`,
  "a lyceum with a small letter": lay(
    records + handover,
    twoInTurn,
    `type: school
otherChannels: [электронный дневник]
name: { full: муниципальное бюджетное общеобразовательное учреждение лицей № 3, short: лицей № 3 }`,
  ),
  "a palace with many councils": lay(
    records + decisions,
    headAlone,
    `name: { full: Муниципальное учреждение Дворец творчества, short: Дворец творчества }
bodies:
  - { id: meeting, name: Общее собрание трудового коллектива }
  - { id: students, name: Студенческий совет }`,
  ),
  "drafts only": lay(
    `${drafts}
  - { id: regulation-1, status: draft, adoption:, inForceFrom:, publishedOn:, signature: }`,
    "\nadditional: []",
    "",
  ),
};
