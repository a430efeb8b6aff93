import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { make } from "../src/index.ts";
import { openDiskContent } from "../src/node/input/open-disk-content.ts";
import { findings, makeExample } from "./packages/rules/run-example.ts";

const page = readFileSync(new URL("../docs/year.md", import.meta.url), "utf8");

/** The lines of a recipe of the documentation: what people do is what is tried. */
function recipe(title: string): string {
  const section = page.split(/^## /m).find((each) => each.startsWith(title)) ?? "";
  const [, yaml] = /^```yaml\n([^]*?)^```$/m.exec(section) ?? [];
  if (yaml === undefined) throw new Error(`No recipe «${title}»`);
  return `\n${yaml}`;
}

async function makeRecipe(title: string, asOf?: string): Promise<(name: string) => string> {
  const documents = await makeExample({ files: recipe(title) }, asOf);
  return (name) => {
    const text = documents.get(name);
    if (text === undefined) throw new Error(`No ${name} among ${[...documents.keys()].join(", ")}`);
    return text;
  };
}

describe("a new head", () => {
  it("signs what comes after, and nothing that was before", async () => {
    const text = await makeRecipe("Пришёл новый руководитель");
    for (const name of ["regulation", "order-use", "order-appointment", "request"]) {
      expect(text(name)).toContain("Е. В. Макарова");
      expect(text(name)).not.toContain("Зайцева");
    }
    expect(text("register-chats")).toContain("П. О. Зайцева");
  });

  it("who came after the papers of a single head is told", () => {
    const files = "\n# assignments.yaml\nstaff:\n  - { id: makarova, employedFrom: 2024-09-03 }\n";
    // Four papers of 2 September; that of the third day is hers.
    expect(findings("signer-not-in-office", { files })).toHaveLength(3);
  });
});

describe("an acting head", () => {
  it("signs in these days, with the post that is not his", async () => {
    const files = `${recipe("Руководитель в отпуске")}
# documents.yaml
editions:
  - { id: order-chats, kind: order-chats, number: "52", date: 2025-07-06, status: in-force }
  - { id: order-chats-2, kind: order-chats, number: "53", date: 2025-07-07, status: in-force }
`.replace("# documents.yaml", "# documents.yaml");
    const documents = await makeExample({ files });
    expect(documents.get("order-chats")).toContain("Исполняющий обязанности заведующего");
    expect(documents.get("order-chats")).toContain("И. А. Соколова");
    expect(documents.get("order-chats-2")).toContain("Заведующий");
    expect(documents.get("order-chats-2")).toContain("Е. В. Макарова");
  });
});

describe("another administrator", () => {
  it("is named by the papers of his days; the old order stays what it was", async () => {
    const text = await makeRecipe("Сменился администратор");
    expect(text("order-appointment")).toContain("О назначении администратора");
    expect(text("order-appointment")).toContain("Назначить администратором Платформы Соколову");
    expect(text("order-appointment")).not.toContain("Беляев");
    expect(text("request")).toContain("i.sokolova@mail.example");
    expect(text("request")).not.toContain("o.belyaeva");
    expect(text("request")).toContain("приказ от 02.09.2024 № 88");
    expect(text("zayavka")).toContain("приказ о назначении администратора от 02.09.2024 № 88");
  });

  it("is appointed by the order that releases the former one, and told to support", async () => {
    const text = await makeRecipe("Сменился администратор");
    const order = text("order-appointment-2");
    expect(order).toContain("О смене администратора");
    expect(order).toContain("Освободить Соколову Ирину Андреевну, старшего воспитателя");
    expect(order).toContain("Последний день исполнения обязанностей — 30 сентября 2025 г.");
    expect(order).toContain("Назначить администратором Платформы Беляеву Ольгу Николаевну");
    expect(order).toContain("Соколовой И. А. передать Беляевой О. Н. права администратора");
    expect(order).not.toContain("заявку на регистрацию");
    const letter = text("letter-administrator");
    expect(letter).toContain("О смене администратора");
    expect(letter).toContain("приказ от 30.09.2025 № 96 о смене администратора");
    expect(letter).toContain("o.belyaeva@mail.example");
    expect(letter).not.toContain("i.sokolova@mail.example");
  });

  it("keeps the former one's contacts out of what is public", async () => {
    const documents = await makeExample({ files: recipe("Сменился администратор") });
    for (const [name, text] of documents)
      if (/^(?:regulation|sheet|order-appointment-(?:public|extract))/.test(name))
        expect(text).not.toMatch(/000-00-01|000-11-03|@mail\.example/);
  });
});

describe("the head as administrator", () => {
  it("lays it on himself and controls nobody", async () => {
    const files = `
# administrators.yaml
main: { staff: makarova }
additional: []
# documents.yaml
editions:
  - { id: order-appointment-additional, kind: order-chats }
`;
    const documents = await makeExample({ files });
    const order = documents.get("order-appointment") ?? "";
    expect(order).toContain("возлагаю на себя");
    expect(order).not.toContain("оставляю за собой");
    expect(order).not.toContain("С приказом ознакомлены");
  });
});

describe("another platform", () => {
  it("is that of the day of each paper", async () => {
    const text = await makeRecipe("Переход на MAX");
    expect(text("regulation")).toContain("Редакция № 2");
    expect(text("regulation")).toContain("156-ФЗ");
    expect(text("regulation")).toContain(
      "утрачивает силу Положение (редакция № 1), утверждённое приказом МДОУ «Детский сад № 1 г. Пугачева» от 02.09.2024 № 87",
    );
    expect(text("order-use-2")).toContain("Признать утратившими силу Положение");
    expect(text("order-use-2")).toContain("(редакция № 1) и приказ от 02.09.2024 № 87");
  });

  it("is not cited by the edition of the time before", async () => {
    const documents = await makeExample({
      files:
        "\n# organization.yaml\nplatform: [{ platform: sferum-vk, until: 2025-12-14 }, { platform: sferum-max, from: 2025-12-15 }]\n",
    });
    expect(documents.get("regulation")).toContain("VK-мессенджер");
    expect(documents.get("regulation")).not.toContain("156-ФЗ");
  });

  it("a swap by an editor is told, and the act that was not yet is not printed", async () => {
    const files = "\n# organization.yaml\nplatform: sferum-max\n";
    const told = findings("act-younger-than-document", { files });
    expect(told.map((text) => /№ ([\d]+-ФЗ)/u.exec(text)?.[1])).toEqual(["156-ФЗ", "41-ФЗ"]);
    const documents = await makeExample({ files });
    expect(documents.get("regulation")).not.toContain("156-ФЗ");
  });
});

describe("chats", () => {
  it("a later one enters no earlier order, a closed one no later order", async () => {
    const files = `
# documents.yaml
editions:
  - { id: order-chats, kind: order-chats, number: "97", date: 2024-09-16, status: in-force }
  - { id: order-chats-2, kind: order-chats, number: "98", date: 2024-09-17, status: in-force }
  - { id: order-chats-3, kind: order-chats, number: "99", date: 2024-12-28, status: in-force }
# assignments.yaml
chats:
  - { id: raduga-parents, closedOn: 2024-12-27 }
`;
    const documents = await makeExample({ files });
    expect(documents.get("order-use")).not.toContain("Перечень чатов");
    expect(documents.get("order-chats")).not.toContain("Праздники и занятия специалистов");
    expect(documents.get("order-chats-2")).toContain("Праздники и занятия специалистов");
    expect(documents.get("order-chats-2")).toContain("Родители группы «Радуга»");
    expect(documents.get("order-chats-3")).not.toContain("Родители группы «Радуга»");
  });
});

describe("papers without a date of their own", () => {
  it("are of the last beginning: an end that lies ahead is no event", async () => {
    const documents = await makeExample({
      files: "\n# assignments.yaml\nstaff:\n  - { id: karimova, employedUntil: 2027-11-10 }\n",
    });
    expect(documents.get("register-educators")).toContain("По состоянию на 2 июня 2025 г.");
    expect(documents.get("acquaintance-sheet")).toContain("Каримова");
  });

  it("are of the day that the data or who makes them name", async () => {
    const files = "\n# organization.yaml\nasOf: 2024-12-01\n";
    const told = await makeExample({ files });
    expect(told.get("register-educators")).toContain("По состоянию на 1 декабря 2024 г.");
    const asked = await makeExample({ files }, "2025-01-09");
    expect(asked.get("register-educators")).toContain("По состоянию на 9 января 2025 г.");
  });

  it("who is away for long signs no acquaintance sheet, and works with no group", async () => {
    const text = await makeRecipe("Отпуск по уходу", "2025-02-03");
    expect(text("acquaintance-sheet")).not.toContain("Осадчая");
    expect(text("register-educators")).not.toContain("Осадчая");
    const before = await makeRecipe("Отпуск по уходу", "2025-02-02");
    expect(before("acquaintance-sheet")).toContain("Осадчая");
    expect(before("register-educators")).toContain("Осадчая");
  });

  it("count the last day of work", async () => {
    const files = recipe("Работник уволился");
    const last = await makeExample({ files }, "2025-05-30");
    expect(last.get("acquaintance-sheet")).toContain("Каримова");
    const next = await makeExample({ files }, "2025-05-31");
    expect(next.get("acquaintance-sheet")).not.toContain("Каримова");
  });
});

describe("a draft", () => {
  /** The clauses, without marks, numbers and dates above them. */
  const clauses = (text: string): string => text.slice(text.indexOf("Общие положения"));

  it("is word for word what is adopted", async () => {
    const draft = await makeExample({ files: recipe("Проект до заседания совета") });
    const adopted = await makeExample({
      files: `
# documents.yaml
editions:
  - id: regulation-2
    kind: regulation
    edition: 2
    date: 2025-12-15
    status: in-force
    adoption:
      - { body: pedagogical-council, protocol: "3", date: 2025-12-12 }
      - { body: parents-council, role: opinion, protocol: "2", date: 2025-12-11 }
    approvedBy: order-use-2
    inForceFrom: 2025-12-15
  - { id: order-use-2, kind: order-use, number: "131", date: 2025-12-15, status: in-force, inForceFrom: 2025-12-15 }
`,
    });
    const [before = "", after = ""] = [draft.get("regulation-2"), adopted.get("regulation")];
    expect(before).toContain("ПРОЕКТ");
    expect(before).toContain("(протокол от ___ № ___)");
    expect(after).not.toContain("ПРОЕКТ");
    expect(clauses(before)).toContain(
      "утверждается приказом руководителя Организации с учётом мнения совета родителей",
    );
    expect(clauses(before)).toBe(clauses(after));
  });

  it("takes no force from the edition that holds", async () => {
    const draft = await makeExample({ files: recipe("Проект до заседания совета") });
    expect(draft.get("regulation")).toContain("Редакция № 1");
  });

  it("of an organization that told nothing yet goes to its council", async () => {
    const files =
      "\n# documents.yaml\neditions:\n  - { id: regulation-1, status: draft, adoption: , signature: , publishedOn: }\n";
    const documents = await makeExample({ files });
    expect(documents.get("regulation")).toContain(
      "Положение принимается педагогическим советом и утверждается",
    );
  });
});

describe("an earlier day that is asked for", () => {
  it("has the edition of that day, once, also where it is sealed and was repealed since", async () => {
    const options = { asOf: "2024-10-01", documents: ["regulation", "regulation-1"] };
    const names: string[] = [];
    for await (const { documents } of make(openDiskContent("content"), options))
      names.push(...documents.map(({ name }) => name));
    expect(names).toEqual(["regulation", "regulation-2"]);
  });
});

describe("a promotion between signing and coming into force", () => {
  it("leaves the post of the day of signing under the order", async () => {
    const files = `
# assignments.yaml
staff:
  - id: makarova
    position: [{ position: заведующий, until: 2024-09-08 }, { position: директор, from: 2024-09-09 }]
# documents.yaml
editions:
  - { id: order-use, inForceFrom: 2024-09-09, publishedOn: }
  - { id: regulation-1, inForceFrom: 2024-09-09 }
`;
    const order = (await makeExample({ files })).get("order-use");
    expect(order).toMatch(/^Заведующий$/m);
    expect(order).not.toMatch(/^Директор$/m);
  });
});

describe("pupils", () => {
  it("use the platform where there are classes, also in a kindergarten", async () => {
    const words = "присоединяются к Организации на Платформе, участвуют в общении в чатах";
    const plain = (await makeExample({ files: "\n# organization.yaml\nasOf:\n" })).get(
      "regulation",
    );
    expect(plain).not.toContain(words);
    const files = `
# groups.yaml
groups:
  - { id: class-1, name: "1", kind: class, openedOn: 2024-09-02 }
`;
    expect((await makeExample({ files })).get("regulation")).toContain(words);
  });
});
