import { describe, expect, it } from "vitest";

import { makeExample } from "../../rules/run-example.ts";

/** Numbered clauses, as they are printed. */
const clauses = (text = ""): string[] =>
  text.split("\n").filter((line) => /^\s*\d+(?:\.\d+)*\. /.test(line));

const certified = `
# documents.yaml
editions:
  - id: order-use
    extract: { certifiedBy: sokolova, certifiedOn: 2024-09-04 }
`;

const additional = `
# administrators.yaml
additional:
  - { staff: gromova, appointedBy: order-appointment-additional, appointedOn: 2024-09-16 }

# documents.yaml
editions:
  - { id: order-appointment-additional, kind: order-appointment, number: "94", date: 2024-09-16, status: in-force }
`;

describe("an order with what is not for everybody", async () => {
  const made = await makeExample({ files: certified });
  const blank = await makeExample({ files: additional });

  it("is published as an extract, which says so and leaves whole points out", () => {
    for (const kind of ["order-use", "order-appointment"]) {
      const [order, extract = ""] = [made.get(kind), made.get(`${kind}-extract`)];
      expect(made.has(`${kind}-public`)).toBe(false);
      expect(extract).toContain("ВЫПИСКА ИЗ ПРИКАЗА");
      expect(extract).toContain("02.09.2024");
      const kept = new Set(clauses(order).map((clause) => clause.replace(/[;.]$/, "")));
      const shown = clauses(extract).map((clause) => clause.replace(/[;.]$/, ""));
      expect(shown.filter((clause) => !kept.has(clause))).toEqual([]);
      expect(shown.length).toBeGreaterThan(2);
    }
  });

  it("names neither contacts nor those who were acquainted, and tells what is left out", () => {
    expect(made.get("order-appointment")).toContain("2.4. указать в заявке адрес");
    const extract = made.get("order-appointment-extract") ?? "";
    expect(extract).not.toMatch(/@|000-00|ознакомлены/);
    expect(extract).toContain("Пункт 2.4 приказа в выписку не включён");
    const use = made.get("order-use-extract") ?? "";
    expect(use).toContain("(приложение)");
    expect(use).toContain("Приложение к приказу в выписку не включено.");
    expect(use).not.toMatch(/Приложение № \d|ознакомлены/);
  });

  it("is certified by whom the data name, on the day that they name", () => {
    const mark = (made.get("order-use-extract") ?? "").split("Верно")[1] ?? "";
    expect(mark.trim().split(/\s*\n\s*/)).toEqual([
      "Старший воспитатель",
      "И. А. Соколова",
      "04.09.2024",
    ]);
  });

  it("is certified by the head, with a place for the day, where they name none", () => {
    const mark = (blank.get("order-use-extract") ?? "").split("Верно")[1] ?? "";
    expect(mark).toMatch(/Заведующий\s+Е\. В\. Макарова\s+«____» _+ 20____ г\./);
  });

  it("stays an order where all of it is for everybody", () => {
    const names = [...blank.keys()].filter((name) => name.endsWith("additional"));
    expect(names.toSorted()).toEqual([
      "order-appointment-additional",
      "order-appointment-public-additional",
    ]);
    const order = blank.get("order-appointment-public-additional") ?? "";
    expect(order).not.toMatch(/ВЫПИСКА|Верно/);
    expect(clauses(order)).toEqual(clauses(blank.get("order-appointment-additional")));
  });
});

describe("a draft of an order", async () => {
  const files =
    "\n# documents.yaml\neditions:\n  - { id: order-use, status: draft }\n  - { id: regulation-1, status: draft, signature: , publishedOn: }\n";
  const made = await makeExample({ files });

  it("has no extract: there is nothing yet to certify", () => {
    expect([...made.keys()].filter((name) => name.startsWith("order-use"))).toEqual(["order-use"]);
  });

  it("does not approve the Regulation that other papers cite", () => {
    expect(made.get("order-appointment")).not.toContain("утверждённым");
  });
});

describe("an order that carries out the Regulation", async () => {
  const later =
    '\n# documents.yaml\neditions:\n  - { id: order-appointment, date: 2024-08-30, inForceFrom: 2024-08-30 }\n  - { id: order-chats, kind: order-chats, number: "97", date: 2024-09-20, status: in-force }\n';
  const made = await makeExample({ files: later });

  it("cites the order that approved it", () => {
    expect(made.get("order-chats")).toContain(
      "Положением об использовании информационно-коммуникационной образовательной платформы «Сферум» в МДОУ «Детский сад № 1 г. Пугачева», утверждённым приказом от 02.09.2024 № 87,",
    );
  });

  it("but no order that is yet to come", () => {
    expect(made.get("order-appointment")).not.toContain("утверждённым");
  });
});
