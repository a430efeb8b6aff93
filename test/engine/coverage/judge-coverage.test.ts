import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";

import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { type ContentFolder, copySimple } from "../../content-folder.ts";
import { groupByStage } from "../../../src/engine/coverage/list-tasks.ts";
import { cover, onlyOf, requirementOf } from "./sample.ts";

const day = "2024-10-01";
const files = "organizations/ds1-pugachev";

/** What was not demanded yet in that month, and needs a move to another platform. */
const law = ["M1", "M3", "M4"];

/** The example in its first month, when all of it was new. */
const simple = copySimple();
afterAll(simple.remove);

test("the kindergarten meets every requirement, each shown by clauses, documents or data", async () => {
  const { name, requirements, counts, errors, warnings, tasks } = onlyOf(
    await cover(simple.content, day),
  );
  expect(name).toBe("МДОУ «Детский сад № 1 г. Пугачева»");
  const inapplicable = law.length;
  expect({ ...counts, confirmed: 0, stated: 0 }).toEqual({
    ...{ confirmed: 0, stated: 0, unproven: 0 },
    ...{ unmet: 0, waived: 0, inapplicable },
  });
  expect(counts.confirmed + counts.stated).toBe(requirements.length - inapplicable);
  expect({ errors, warnings, tasks }).toEqual({ errors: 0, warnings: 0, tasks: [] });
  for (const { id, verdict, clauses, documents } of requirements) {
    if (verdict === "inapplicable" || id === "M7") continue;
    expect({ id, shown: documents.length > 0 }).toEqual({ id, shown: true });
    if (id !== "S1" && id !== "M6")
      expect({ id, clauses: clauses.join() }).not.toEqual({ id, clauses: "" });
  }
});

test("clauses by the numbers of this Regulation, documents by short titles", async () => {
  const { clauses, documents } = requirementOf(onlyOf(await cover(simple.content, day)), "A8");
  expect(clauses).toEqual(["2.1.8"]);
  expect(documents.map(({ title }) => title.replace(/\d+$/u, "…"))).toEqual([
    "Положение",
    "Приказ от 02.09.2024 № …",
    "Приказ от 16.09.2024 № …",
    "Памятка администратора",
  ]);
});

describe("a spoilt copy", () => {
  let folder: ContentFolder;

  beforeEach(() => {
    folder = copySimple();
  });

  afterEach(() => {
    folder.remove();
  });

  const judge = async () => onlyOf(await cover(folder.content, day));

  /** The ids of the requirements with each verdict that asks for something, or does not concern it. */
  async function troubles(): Promise<Record<string, string[]>> {
    const found: Record<string, string[]> = {};
    for (const { id, verdict } of (await judge()).requirements)
      if (verdict !== "confirmed" && verdict !== "stated" && !law.includes(id))
        (found[verdict] ??= []).push(id);
    return found;
  }

  const unpublish = () => {
    folder.change(
      `${files}/documents.yaml`,
      "    publishedOn: 2024-09-05\n    signature:",
      "    signature:",
    );
  };

  test("not published in time: F4 alone, by the words of the rule", async () => {
    unpublish();
    expect(await troubles()).toEqual({ unmet: ["F4"] });
    const { reasons, evidence } = requirementOf(await judge(), "F4");
    expect({ reasons, evidence }).toEqual({
      reasons: ["Положение от 02.09.2024 не размещено на сайте, а срок истёк 16.09.2024."],
      evidence: null,
    });
    expect((await judge()).tasks).toMatchObject([{ rule: "late-publication", due: "2024-09-16" }]);
  });

  test("with leave to wait: waived until the last day, which is the day of the task", async () => {
    unpublish();
    folder.write(
      "reglament.yaml",
      `ignores:
  - rule: late-publication
    file: ${files}/documents.yaml
    record: editions.regulation-1
    reason: Сайт переезжает.
    until: 2024-11-15
`,
    );
    expect(await troubles()).toEqual({ waived: ["F4"] });
    const { until, reasons } = requirementOf(await judge(), "F4");
    expect(until).toBe("2024-11-15");
    expect(reasons[0]).toMatch(/истёк 16\.09\.2024\. Отложено по 15\.11\.2024: Сайт переезжает\.$/);
    expect((await judge()).tasks).toMatchObject([
      { due: "2024-11-15", waived: { until: "2024-11-15", reason: "Сайт переезжает." } },
    ]);
  });

  test("a softened rule is a remark, not a broken requirement", async () => {
    unpublish();
    folder.write("reglament.yaml", "rules: [{ rule: late-publication, severity: warning }]\n");
    expect(await troubles()).toEqual({});
    expect(await judge()).toMatchObject({ errors: 0, warnings: 1 });
  });

  test("a clause taken out of the organization's own text", async () => {
    const text = "documents/regulation.mdx";
    folder.change(text, '<Label id="information-system" />', "");
    expect(await troubles()).toEqual({ unmet: ["G6"] });
    expect(requirementOf(await judge(), "G6").reasons).toEqual(["В Положении нет пункта об этом."]);
  });

  test("nobody registered: A3 says that the data tell nothing", async () => {
    folder.change(
      `${files}/administrators.yaml`,
      /** The block of the main administrator's registration. */
      "  registration:\n    on: 2024-09-06\n    mobile: +7 (000) 000-00-01\n",
      "",
    );
    const { verdict, evidence, reasons } = requirementOf(await judge(), "A3");
    expect({ verdict, evidence }).toEqual({ verdict: "unproven", evidence: null });
    expect(reasons).toContain("К этому дню в данных об этом ничего нет.");
  });

  test("no additional administrators: A8 does not apply", async () => {
    folder.change(
      `${files}/administrators.yaml`,
      /additional:[^]*/u.exec(additional)?.[0] ?? "",
      "additional: []\n",
    );
    expect(requirementOf(await judge(), "A8")).toMatchObject({
      verdict: "inapplicable",
      evidence: "дополнительных администраторов нет",
    });
  });

  test("mistakes in the data: no requirement is judged, the organization comes first", async () => {
    const organizations = join(folder.content, "organizations");
    cpSync(join(organizations, "ds1-pugachev"), join(organizations, "zarya"), { recursive: true });
    folder.change("organizations/zarya/organization.yaml", 'inn: "', 'inn: "1');
    const { organizations: judged } = await cover(folder.content, day);
    expect(judged.map(({ id, name, requirements }) => [id, name, requirements.length > 0])).toEqual(
      [
        ["zarya", "zarya", false],
        ["ds1-pugachev", "МДОУ «Детский сад № 1 г. Пугачева»", true],
      ],
    );
    expect(judged[0]?.tasks.map(({ severity }) => severity)).toContain("error");
  });

  test("organizations by trouble", async () => {
    const organizations = join(folder.content, "organizations");
    for (const id of ["a-fine", "b-worse"])
      cpSync(join(organizations, "ds1-pugachev"), join(organizations, id), { recursive: true });
    folder.change(
      "organizations/b-worse/documents.yaml",
      "    publishedOn: 2024-09-05\n    signature:",
      "    signature:",
    );
    const { organizations: judged } = await cover(folder.content, day);
    expect(judged.map(({ id }) => id)).toEqual(["b-worse", "a-fine", "ds1-pugachev"]);
  });

  test("before anything was done nothing is taken for done", async () => {
    const early = onlyOf(await cover(folder.content, "2024-08-01"));
    const ids = ["G2", "A1", "A2", "A3", "A5", "A14"];
    for (const id of ids) expect(requirementOf(early, id).evidence).toBeNull();
    const verdicts = new Set(ids.map((id) => requirementOf(early, id).verdict));
    expect([...verdicts]).toEqual(["unproven"]);
  });

  test("drafts alone confirm and state nothing; each requirement has its step, by the way", async () => {
    const path = `${files}/documents.yaml`;
    const text = readFileSync(join(folder.content, path), "utf8");
    const drafts = text
      .replaceAll(/status: (?:in-force|approved)/gu, "status: draft")
      .replaceAll(/ {4}(?:publishedOn|inForceFrom): .*\n| {4}signature:\n(?: {6}.*\n)+/gu, "");
    folder.write(path, drafts);
    const { counts, requirements, tasks } = await judge();
    expect(counts.stated).toBe(0);
    const shown = requirements.filter(({ verdict }) => verdict === "confirmed").map(({ id }) => id);
    // What was done on the platform was done; nothing of the Regulation and of orders was.
    for (const id of ["G1", "G2", "G3", "G5", "A1", "A2", "H1", "H2", "F1", "F2", "F4", "S1"])
      expect(shown).not.toContain(id);
    const asked = requirements.filter(({ verdict }) => ["unmet", "unproven"].includes(verdict));
    expect(asked.length).toBeGreaterThan(20);
    for (const { told, stage } of tasks.filter(({ file }) => file === null)) {
      expect(told.advice).not.toBe("");
      expect(stage).not.toBeNull();
    }
    const said = tasks.map(({ told }) => told.message).join("\n");
    expect(said.match(/Пока есть только проект Положения/gu)).toHaveLength(1);
    expect(
      groupByStage(tasks)
        .map(({ title }) => title)
        .slice(0, 2),
    ).toEqual(["Шаг 1. Положение и совет", "Шаг 2. Приказы"]);
  });
});

/** The end of the example's administrators.yaml. */
const additional = `additional:
  - staff: gromova
    appointedBy: order-appointment-additional
    appointedOn: 2024-09-16
`;
