import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";

import { findings, makeExample } from "../../rules/run-example.ts";

const page = readFileSync(new URL("../../../../docs/year.md", import.meta.url), "utf8");
const recipe = page.split(/^## /m).find((each) => each.startsWith("Изменения в Положение")) ?? "";
const files = `\n${/^```yaml\n([^]*?)^```$/m.exec(recipe)?.[1] ?? ""}`;

describe("an amending act", async () => {
  const made = await makeExample({ files });
  const order = made.get("order-amendment") ?? "";

  it("names what it amends by the order that approved it, and says each change as a clause", () => {
    expect(order).toContain("О внесении изменений в Положение об использовании");
    expect(order).toContain("утверждённое приказом от 02.09.2024 № 87 (далее — Положение)");
    expect(order).toContain(
      "На основании решения педагогического совета (протокол от 31.01.2025 № 3)",
    );
    const annex = order.slice(order.indexOf("УТВЕРЖДЕНЫ"));
    const changes = annex.split("\n").filter((line) => /^\d+\. /.test(line));
    expect(changes).toEqual([
      "1. Пункт 5.4 после слов «размещается» дополнить словами «на информационном стенде и».",
      "2. В пункте 2.1.13 слова «никто не воспользовался» заменить словами «никто не воспользовался за месяц».",
      "3. Дополнить пунктом 2.3.6 следующего содержания: «2.3.6. Отвечает на вопросы родителей в рабочее время.».",
      "4. Пункт 3.4 изложить в следующей редакции: «3.4. Персональные данные пользователей обрабатываются по правилам, утверждённым в Организации.».",
      "5. Пункт 4.5 исключить.",
    ]);
  });

  it("leaves the approval with the first order, and stands beneath it", () => {
    const regulation = made.get("regulation") ?? "";
    expect(regulation).toContain("от 02.09.2024 № 87\n(в редакции приказа от 03.02.2025 № 12)");
    expect(regulation).toContain("Редакция № 2");
    expect(regulation).not.toContain("утрачивает силу Положение");
  });

  it("takes no force from the order that approved the Regulation", () => {
    expect([...made.keys()]).toContain("order-use");
  });

  it("is named by papers that cite the Regulation after it, and by none before", async () => {
    const chats =
      '  - { id: order-chats, kind: order-chats, number: "14", date: 2025-02-10, status: in-force }\n';
    const later = await makeExample({ files: files + chats });
    expect(later.get("order-chats")).toContain(
      "утверждённым приказом от 02.09.2024 № 87 (в редакции приказа от 03.02.2025 № 12),",
    );
    expect(later.get("order-appointment")).not.toContain("в редакции приказа");
  });
});

test("whoever has no text of such an edition is told what to copy and where", () => {
  expect(findings("amended-text-common", { files })).toEqual([
    `documents.yaml editions.regulation-2.approvedBy warning
Приказ № 12 от 03.02.2025 вносит изменения, а редакция № 2 напечатается общим текстом, без них.
Скопируйте content/documents/regulation.mdx в папку documents организации под именем regulation-2.mdx и внесите в него изменения.`,
  ]);
});

describe("a change that cannot be carried out", () => {
  it("is told by its clause; so is an order that leads to no edition", () => {
    const broken = `
# documents.yaml
editions:
  - id: order-amendment
    kind: order-amendment
    number: "12"
    date: 2024-09-20
    status: in-force
    changes:
      - { action: exclude-words, clause: "3.2" }
      - { action: add, clause: "3.9" }
      - { action: exclude, clause: "4" }
`;
    const messages = findings("change-incomplete", { files: broken }).map(
      (told) => told.split("\n")[1],
    );
    expect(messages).toEqual([
      "Приказ № 12 от 20.09.2024 вносит изменения, а новой редакции, которая из них получилась, нет.",
      "Приказ № 12 от 20.09.2024, изменение пункта 3.2: не записано, какие слова меняют.",
      "Приказ № 12 от 20.09.2024, изменение пункта 3.9: не записано, какими словами.",
    ]);
  });
});

test("a new edition repeals the amended one with all orders behind it", async () => {
  const documents = await makeExample({
    files: `
# documents.yaml
editions:
  - { id: order-amendment, kind: order-amendment, number: "12", date: 2025-02-03, status: in-force, changes: [{ action: exclude, clause: "4.5" }] }
  - { id: regulation-2, kind: regulation, edition: 2, date: 2025-02-03, status: in-force, adoption: { body: pedagogical-council, protocol: "3", date: 2025-01-31 }, approvedBy: order-amendment }
  - { id: order-use-3, kind: order-use, number: "77", date: 2025-09-01, status: in-force }
  - { id: regulation-3, kind: regulation, edition: 3, date: 2025-09-01, status: in-force, adoption: { body: pedagogical-council, protocol: "1", date: 2025-08-29 }, approvedBy: order-use-3 }
`,
  });
  expect(documents.get("order-use-3")).toMatch(
    /\(редакция № 2\), приказ от 02\.09\.2024 № 87, которым оно утверждено, и приказ от 03\.02\.2025 № 12 о внесении в него изменений\./u,
  );
  expect(documents.get("regulation")).toMatch(
    /Положение \(редакция № 2\), утверждённое приказом .* от 02\.09\.2024 № 87 \(в редакции приказа от 03\.02\.2025 № 12\)\./u,
  );
  expect(documents.has("order-use")).toBe(false);
});

test("orders name all councils by what each of them decided", async () => {
  const decisions = [
    'body: pedagogical-council, protocol: "3", date: 2025-01-31',
    'body: meeting, protocol: "2", date: 2025-01-30',
    'body: union, role: agreed, protocol: "8", date: 2025-01-30',
    'body: parents-council, role: opinion, protocol: "4", date: 2025-01-29',
  ];
  const councils = `
# organization.yaml
bodies:
  - { id: meeting, name: Общее собрание работников }
  - { id: union, name: Профсоюзный комитет }
  - { id: parents-council, name: Совет родителей }
`;
  const adoption = `adoption: [${decisions.map((each) => `{ ${each} }`).join(", ")}]`;
  const regulation = `  - { id: regulation-1, ${adoption.replaceAll("2025-01", "2024-08")} }\n`;
  const made = await makeExample({
    files: councils + files.replace(/adoption: \{.*\}/u, adoption) + regulation,
  });
  const words = (year: string) =>
    `решения педагогического совета (протокол от 31.${year} № 3) и решения общего собрания работников (протокол от 30.${year} № 2), по согласованию с профсоюзным комитетом (протокол от 30.${year} № 8), с учётом мнения совета родителей (протокол от 29.${year} № 4) ПРИКАЗЫВАЮ:`;
  expect(made.get("order-amendment")).toContain(`На основании ${words("01.2025")}`);
  expect(made.get("order-use")).toContain(`и на основании ${words("08.2024")}`);
});

test("the edition that takes the place of one that never held repeals both", async () => {
  const record = (id: string, more: string): string =>
    `  - { id: ${id}, status: in-force, ${more} }`;
  const adoption = (day: string): string =>
    `adoption: { body: pedagogical-council, protocol: "9", date: ${day} }`;
  const order = 'kind: order-use, number: "99"';
  const made = await makeExample({
    files: [
      "",
      "# documents.yaml",
      "editions:",
      record("order-2", `${order}, date: 2024-10-07, inForceFrom: 2025-01-09`),
      record(
        "regulation-2",
        `kind: regulation, edition: 2, date: 2024-10-07, inForceFrom: 2025-01-09, approvedBy: order-2, ${adoption("2024-10-04")}`,
      ),
      record(
        "order-3",
        `kind: order-use, number: "105", date: 2024-11-05, repeals: [regulation-2, order-2]`,
      ),
      record(
        "regulation-3",
        `kind: regulation, edition: 3, date: 2024-11-05, approvedBy: order-3, ${adoption("2024-11-01")}`,
      ),
      "",
    ].join("\n"),
  });
  const text = made.get("order-use-order-3") ?? "";
  expect(text).toMatch(/\(редакция № 1\) и приказ от 02\.09\.2024 № 87, которым оно утверждено\./u);
  expect(text).toContain("Признать утратившим силу положение от 07.10.2024 (редакция № 2).\n");
  // A thing, not a person: «приказ», not «приказа».
  expect(text).toContain("Признать утратившим силу приказ от 07.10.2024 № 99.\n");
});
