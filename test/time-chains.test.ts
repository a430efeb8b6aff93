import { describe, expect, it } from "vitest";

import { findings, makeExample } from "./packages/rules/run-example.ts";

async function make(files: string): Promise<(name: string) => string> {
  const documents = await makeExample({ files: `\n${files}` });
  return (name) => {
    const text = documents.get(name);
    if (text === undefined) throw new Error(`No ${name} among ${[...documents.keys()].join(", ")}`);
    return text;
  };
}

describe("a name of the charter", () => {
  const full = "Муниципальное дошкольное образовательное учреждение - детский сад № 1 “Сказка”";
  const files = `# organization.yaml
name: { full: ${full}, short: МДОУ – детский сад № 1 }
founder: { name: Администрация района – учредитель }
# reference/acts.yaml
acts:
  - { id: r-210, title: О платформе – «Моя школа» - и о прочем }
`;

  it("is printed to the letter in papers, with its founder and the acts cited", async () => {
    const text = await make(files);
    for (const name of ["order-use", "regulation", "request"]) {
      expect(text(name)).toContain(full);
      expect(text(name)).toContain("МДОУ – детский сад № 1");
      expect(text(name)).toContain("Администрация района – учредитель");
      expect(text(name)).not.toContain("МДОУ —");
    }
    expect(text("regulation")).toContain("«О платформе – „Моя школа“ - и о прочем»");
    expect(text("regulation")).toContain("учреждения - детского сада № 1 “Сказка” (далее —");
  });
});

describe("a second order on the work", () => {
  const second = `# documents.yaml
editions:
  - { id: order-use-2, kind: order-use, number: "15", date: 2025-02-03, status: in-force, responsible: [gromova, sokolova] }
  - { id: order-use-3, kind: order-use, number: "16", date: 2025-03-03, status: draft, responsible: [sokolova] }
`;

  it("takes the force of what the former decides, and not of the rest", async () => {
    const text = await make(second);
    expect(text("order-use-2")).toContain(
      "Признать утратившим силу приказ от 02.09.2024 № 87 в части возложения ответственности за организацию работы на Платформе и распределения педагогических работников.",
    );
    // Chats came after the first order; the draft says what it will say.
    expect(text("order-use-3")).toContain(
      "Признать утратившим силу приказ от 03.02.2025 № 15 в части возложения ответственности за организацию работы на Платформе, распределения педагогических работников и утверждения перечня чатов и каналов.",
    );
    expect(text("order-use-3")).not.toContain("силу приказ от 02.09.2024 № 87");
    expect(text("order-use")).not.toContain("в части");
  });

  it("that approves the next edition repeals the former as a whole", async () => {
    const text = await make(`# documents.yaml
editions:
  - { id: order-use-2, kind: order-use, number: "15", date: 2025-02-03, status: in-force }
  - { id: regulation-2, kind: regulation, edition: 2, date: 2025-02-03, status: in-force, approvedBy: order-use-2, adoption: { body: pedagogical-council, protocol: "3", date: 2025-01-31 } }
`);
    expect(text("order-use-2")).toContain("и приказ от 02.09.2024 № 87, которым оно утверждено");
    expect(text("order-use-2")).not.toContain("в части");
  });

  it("takes the list of chats out of an order on nothing else", async () => {
    const text = await make(`# documents.yaml
editions:
  - { id: order-chats, kind: order-chats, number: "99", date: 2024-10-14, status: in-force }
  - { id: order-use-2, kind: order-use, number: "15", date: 2025-02-03, status: in-force }
`);
    expect(text("order-use-2")).toContain(
      "приказ от 14.10.2024 № 99 в части утверждения перечня чатов и каналов.",
    );
  });

  it("on chats takes the list out of the order on the work", async () => {
    const text = await make(`# documents.yaml
editions:
  - { id: order-use, date: 2024-09-20, inForceFrom: 2024-09-20 }
  - { id: order-chats, kind: order-chats, number: "99", date: 2024-10-14, status: in-force }
`);
    expect(text("order-chats")).toContain(
      "Признать утратившим силу приказ от 20.09.2024 № 87 в части утверждения перечня чатов и каналов.",
    );
  });
});

describe("another administrator", () => {
  const handover = (to: string) => `# documents.yaml
editions:
  - { id: order-appointment-2, kind: order-appointment, number: "96", date: 2025-09-30, status: in-force, inForceFrom: 2025-10-01 }
# administrators.yaml
main:
  - { staff: sokolova, appointedBy: order-appointment, appointedOn: 2024-09-02, until: 2025-09-30, releasedBy: order-appointment-2, personalMobile: +7 (000) 000-00-01, personalEmail: a@mail.example }
  - { staff: ${to}, appointedBy: order-appointment-2, appointedOn: 2025-10-01, personalMobile: +7 (000) 000-11-03, personalEmail: b@mail.example }
`;

  it("answers for the work in the place of the one whom the first order named", async () => {
    const text = await make(handover("belyaeva"));
    expect(text("order-appointment-2")).toContain(
      "Ответственность за организацию работы на Платформе возложить на Беляеву Ольгу Николаевну, воспитателя; приказ от 02.09.2024 № 87 в этой части признать утратившим силу.",
    );
  });

  it("is the head: the answer is hers", async () => {
    const text = await make(handover("makarova"));
    expect(text("order-appointment-2")).toContain(
      "Ответственность за организацию работы на Платформе возлагаю на себя; приказ от 02.09.2024 № 87 в этой части признать утратившим силу.",
    );
  });
});

describe("a release without an appointment", () => {
  it("has the preposition of its word", async () => {
    const text = await make(`# documents.yaml
editions:
  - { id: order-release, kind: order-appointment, number: "12", date: 2025-02-03, status: in-force }
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16, until: 2025-02-03, releasedBy: order-release }
`);
    expect(text("order-appointment-order-release")).toContain("Об освобождении от обязанностей");
  });
});

describe("a name that changed", () => {
  it("before an order comes into force is not yet that of its letterhead; the former acts keep theirs", async () => {
    const text = await make(`# organization.yaml
name:
  - { full: Детский сад «Первый», short: ДС «Первый», until: 2025-01-31 }
  - { full: Детский сад «Второй», short: ДС «Второй», from: 2025-02-01, until: 2025-03-05 }
  - { full: Детский сад «Третий», short: ДС «Третий», from: 2025-03-06 }
# documents.yaml
editions:
  - { id: order-use-2, kind: order-use, number: "15", date: 2025-03-03, status: in-force, inForceFrom: 2025-03-10 }
  - { id: regulation-2, kind: regulation, edition: 2, date: 2025-03-03, status: in-force, inForceFrom: 2025-03-10, approvedBy: order-use-2, adoption: { body: pedagogical-council, protocol: "3", date: 2025-02-28 } }
`);
    expect(text("order-use-2")).toContain("(ДС «Второй»)");
    expect(text("order-use-2")).toContain("«Сферум» в ДС «Первый» (редакция № 1)");
    expect(text("regulation")).toContain("приказом ДС «Первый» от 02.09.2024 № 87");
    expect(text("regulation")).not.toContain("Третий");
    expect(text("register-chats")).toContain("ДС «Третий»");
  });
});

describe("a Regulation cited after the organization and the platform were renamed", () => {
  const data = `# reference/platforms.yaml
platforms:
  - id: sferum-max
    name:
      full: { nominative: платформа «Новая», genitive: платформы «Новая», dative: платформе «Новая», accusative: платформу «Новая», instrumental: платформой «Новая», prepositional: платформе «Новая» }
      short: { nominative: ИКОП «Новая», genitive: ИКОП «Новая», dative: ИКОП «Новая», accusative: ИКОП «Новая», instrumental: ИКОП «Новая», prepositional: ИКОП «Новая» }
# organization.yaml
platform: [{ platform: sferum-vk, until: 2025-01-31 }, { platform: sferum-max, from: 2025-02-01 }]
name:
  - { full: Детский сад «Первый», short: ДС «Первый», until: 2025-01-31 }
  - { full: Детский сад «Второй», short: ДС «Второй», from: 2025-02-01 }
# documents.yaml
editions:
`;
  const orders = `
  - { id: order-use-2, kind: order-use, number: "15", date: 2025-03-03, status: in-force }
  - { id: order-chats, kind: order-chats, number: "16", date: 2025-03-04, status: in-force }
  - { id: order-etiquette, kind: order-etiquette, number: "17", date: 2025-03-04, status: in-force }
  - { id: order-appointment-2, kind: order-appointment, number: "18", date: 2025-03-04, status: in-force }
`;
  const former = "информационно-коммуникационной образовательной платформы «Сферум» в ДС «Первый»";
  const dated = "приказом от 02.09.2024 № 87";

  it("keeps the title of its day in every paper", async () => {
    const text = await make(data + orders);
    for (const name of ["order-use-2", "order-chats", "order-appointment-2"])
      expect(text(name), name).toContain(
        `Положением об использовании ${former}, утверждённым ${dated}`,
      );
    expect(text("acquaintance-sheet")).toContain(
      `с Положением об использовании ${former}, утверждённым ${dated}`,
    );
    expect(text("statistics-report")).toMatch(
      /Отчёт об использовании платформы «Новая» \(далее — Платформа\) представлен .* Положения об использовании информационно-коммуникационной образовательной платформы «Сферум» в ДС «Первый», утверждённого приказом от 02\.09\.2024 № 87/u,
    );
    expect(text("order-etiquette")).toContain("в Положении об использовании ИКОП «Сферум»");
    for (const name of ["sheet-educator", "sheet-parent-solnyshko"])
      expect(text(name), name).toContain("из Положения об использовании ИКОП «Сферум»");
  });

  it("is repealed by the title of its day, and the next one is approved by its own", async () => {
    const text = await make(`${data}
  - { id: order-use-2, kind: order-use, number: "15", date: 2025-03-03, status: in-force }
  - { id: regulation-2, kind: regulation, edition: 2, date: 2025-03-03, status: in-force, approvedBy: order-use-2, adoption: { body: pedagogical-council, protocol: "3", date: 2025-02-28 } }
`);
    expect(text("order-use-2")).toContain(`силу Положение об использовании ${former} (редакция`);
    const title = "Положение об использовании платформы «Новая» в ДС «Второй»";
    expect(text("order-use-2")).toContain(`Утвердить прилагаемое ${title} (далее`);
    expect(text("acquaintance-sheet")).toContain("платформы «Новая» в ДС «Второй», утверждённым");
  });

  it("is amended by the title of its day", async () => {
    const text = await make(`${data}
  - { id: amending, kind: order-amendment, number: "12", date: 2025-03-03, status: in-force, changes: [{ action: exclude, clause: "3.2" }] }
  - { id: regulation-2, kind: regulation, edition: 2, date: 2025-03-03, status: in-force, approvedBy: amending, adoption: { body: pedagogical-council, protocol: "3", date: 2025-02-28 } }
`);
    const found = text("order-amendment-amending").split(`в Положение об использовании ${former}`);
    expect(found).toHaveLength(3);
    expect(text("order-amendment-amending")).not.toContain("«Новая»");
  });
});

describe("a chat renamed", () => {
  const orders = `# documents.yaml
editions:
  - { id: order-chats, kind: order-chats, number: "12", date: 2025-02-28, status: in-force }
  - { id: order-chats-2, kind: order-chats, number: "13", date: 2025-03-03, status: in-force }
`;

  it("bears in each paper the name of its day", async () => {
    const text = await make(`# assignments.yaml
chats:
  - { id: music-and-speech, name: [{ name: Праздники, until: 2025-02-28 }, { name: Концерты, from: 2025-03-01 }] }
channels:
  - { id: staff, name: [{ name: Сотрудники, until: 2025-02-28 }, { name: Коллектив, from: 2025-03-01 }] }
${orders}`);
    expect(text("order-chats")).toContain("Праздники");
    expect(text("order-chats")).not.toMatch(/Концерты|Коллектив/u);
    expect(text("order-chats-2")).toContain("Концерты");
    expect(text("order-chats-2")).toContain("Коллектив");
  });

  it("that nobody wrote is called as its group, also where that moved up twice", async () => {
    const text = await make(`# groups.yaml
groups:
  - { id: solnyshko, name: [{ name: Солнышко, until: 2025-02-28 }, { name: Звёзды, from: 2025-03-01, until: 2025-08-31 }, { name: Планеты, from: 2025-09-01 }] }
# assignments.yaml
chats:
${orders}`);
    expect(text("order-chats")).toContain("Родители группы «Солнышко»");
    expect(text("order-chats-2")).toContain("Родители группы «Звёзды»");
    expect(text("order-chats-2")).not.toMatch(/Солнышко|Планеты/u);
  });

  it("has one name on each day", () => {
    const files = `
# assignments.yaml
chats:
  - { id: music-and-speech, name: [{ name: Праздники, until: 2025-02-27 }, { name: Концерты, from: 2025-03-01 }] }
channels:
  - { id: staff, name: [{ name: Сотрудники, until: 2024-09-30 }] }
`;
    expect(findings("platform-terms-unclear", { files }).join()).toContain(
      "История названия: на 28.02.2025 не записано ничего.",
    );
    expect(findings("platform-history-incomplete", { files }).join()).toContain(
      "История названия кончается днём 30.09.2024",
    );
  });
});

describe("a head dismissed, and an acting one for three days", () => {
  const files = `# organization.yaml
head:
  - { staff: makarova, until: 2024-09-27 }
  - { staff: sokolova, acting: true, from: 2024-09-28, until: 2024-09-30 }
  - { staff: gromova, from: 2024-10-01 }
# documents.yaml
editions:
  - { id: order-chats, kind: order-chats, number: "98", date: 2024-09-30, status: in-force }
`;

  it("leave no day without a head, and the last of the three is signed by the acting one", async () => {
    expect(findings("terms-unclear", { files: `\n${files}` })).toEqual([]);
    const text = await make(files);
    expect(text("order-chats")).toContain("Исполняющий обязанности заведующего");
    expect(text("order-chats")).toContain("И. А. Соколова");
  });

  it("a day that neither has is told", () => {
    const gap = files.replace("from: 2024-09-28", "from: 2024-09-29");
    expect(findings("terms-unclear", { files: `\n${gap}` }).join()).toContain(
      "История руководителя: на 28.09.2024 не записано ничего.",
    );
  });
});
