import { describe, expect, test } from "vitest";
import type { Answers } from "../../../../src/engine/interview/answers.ts";
import { signedEvent } from "../../../../src/packages/education/events/signed.ts";

const today = "2026-02-02";
const editions = [
  { id: "old", kind: "order-use", status: "in-force", date: "2025-09-01" },
  { id: "order", kind: "order-use", status: "draft", date: "2026-02-03" },
  {
    ...{ id: "rules", kind: "regulation", status: "adopted", edition: 2 },
    ...{ inForceFrom: "2026-03-02", adoption: [{ body: "council" }, { role: "x" }, { body: "b" }] },
  },
  { id: "letter", kind: "letter-administrator", status: "draft", adoption: { body: "council" } },
  { id: "access", kind: "access-regulation", status: "draft", adoption: { body: "council" } },
];
const data = {
  documents: { editions },
  organization: { bodies: [{ id: "council", name: "Педагогический совет" }] },
};
const event = signedEvent({ "order-use": "Приказ об использовании", regulation: "Положение" });
const asked = (answers: Answers) => ({ data, today, reference: {}, answers });
const find = (id: string) => event.questions.find((question) => question.id === id);
const control = (id: string, answers: Answers) => {
  const shown = find(id)?.control;
  return typeof shown === "function" ? shown(asked(answers)) : shown;
};
const suggest = (id: string, answers: Answers) => find(id)?.suggest?.(asked(answers));
const isAsked = (id: string) =>
  ["order", "rules", "letter", "access", "none"].filter((document) =>
    find(id)?.when?.(asked({ document })),
  );

describe("what is asked of a signed document", () => {
  test("is which one, of those that are not signed", () => {
    expect(control("document", {})).toEqual({
      kind: "choice",
      choices: [
        { value: "order", label: "Приказ об использовании, 03.02.2026" },
        { value: "rules", label: "Положение, редакция 2" },
        { value: "letter", label: "letter" },
        { value: "access", label: "access" },
      ],
    });
    expect(suggest("document", {})).toBe("order");
    expect(event.when?.(asked({}))).toBe(true);
    expect(event.when?.({ ...asked({}), data: { documents: { editions: [editions[0]] } } })).toBe(
      false,
    );
  });

  test("is its day and number, and when it comes into force", () => {
    expect([suggest("day", { document: "order" }), suggest("day", { document: "rules" })]).toEqual([
      ...["2026-02-03", today],
    ]);
    expect(suggest("force-day", { document: "rules" })).toBe("2026-03-02");
    expect(suggest("force-day", { document: "order", day: "04.02.2026" })).toBe("04.02.2026");
    expect(isAsked("number")).toEqual(["order", "letter"]);
    expect(isAsked("force-day")).toEqual(["order", "rules", "access"]);
  });

  test("is by which protocols a regulation was adopted", () => {
    expect(isAsked("protocols")).toEqual(["rules", "access"]);
    expect(suggest("protocols", { document: "rules" })).toEqual([
      ...[{ body: "council" }, { body: "b" }],
    ]);
    const known = { body: "council", protocol: "1", date: "2026-01-28" };
    const rules = { id: "rules", kind: "regulation", status: "adopted", adoption: known };
    const given = { ...asked({ document: "rules" }), data: { documents: { editions: [rules] } } };
    expect(find("protocols")?.suggest?.(given)).toEqual([known]);
    expect(control("protocols", { document: "rules" })).toMatchObject({
      ...{ kind: "list", item: "протокол" },
      columns: [
        {
          ...{ id: "body", label: "Орган", example: "" },
          choices: [
            { value: "council", label: "Педагогический совет" },
            { value: "b", label: "b" },
          ],
        },
        { id: "protocol", kind: "text", example: "1" },
        // Councils meet before the day of the document.
        { id: "date", kind: "date", example: "26.01.2026" },
      ],
    });
  });
});

test("a regulation that nobody adopts has no protocols, a request of one body neither", () => {
  const bare = { id: "bare", kind: "regulation", status: "draft" };
  const given = { ...asked({ document: "bare" }), data: { documents: { editions: [bare] } } };
  expect(find("protocols")?.when?.(given)).toBe(false);
  expect(find("number")?.when?.(given)).toBe(false);
});

describe("what is written of a signed document", () => {
  const set = (path: (string | number)[], value: string) => ({
    ...{ kind: "set", file: "documents", path: ["editions", ...path], value },
  });

  test("is its number without the sign, its day, that it is in force and since when", () => {
    const answers = { day: "04.02.2026", number: "№ 87", "force-day": "05.02.2026" };
    const told = asked({ ...answers, document: "order" });
    // Told before its day, it is approved, and is in force by itself when the day comes.
    expect(event.tell(told).edits[2]).toEqual(set([1, "status"], "approved"));
    expect(event.tell({ ...told, today: "2026-02-05" })).toEqual({
      edits: [
        ...[set([1, "number"], "87"), set([1, "date"], "2026-02-04")],
        ...[set([1, "status"], "in-force"), set([1, "inForceFrom"], "2026-02-05")],
      ],
      told: ["Приказ об использовании: подписано 04.02.2026 № 87."],
    });
    expect(event.tell(asked({ ...answers, document: "letter" })).edits[2]).toEqual(
      set([3, "status"], "approved"),
    );
    expect(event.tell(asked({ ...answers, document: "letter" })).edits).toHaveLength(3);
  });

  test("is the number without its sign, as it begins", () => {
    const number = (typed: string) =>
      event.tell(asked({ document: "order", day: "04.02.2026", number: typed })).edits[0];
    expect(["№87", "№  87", "87", "15 № 3"].map(number)).toEqual(
      ["87", "87", "87", "15 № 3"].map((value) => set([1, "number"], value)),
    );
  });

  test("is what the protocols are, at their bodies", () => {
    const protocols = [
      { body: "b", protocol: "2" },
      { body: "council", protocol: "1", date: "28.01.2026" },
    ];
    const { edits, told } = event.tell(asked({ document: "rules", day: "04.02.2026", protocols }));
    expect(edits.slice(2)).toEqual([
      set([2, "adoption", 0, "protocol"], "1"),
      set([2, "adoption", 0, "date"], "2026-01-28"),
      set([2, "adoption", 2, "protocol"], "2"),
    ]);
    expect(told).toEqual(["Положение: подписано 04.02.2026."]);
    const single = event.tell(asked({ document: "access", day: "04.02.2026", protocols }));
    expect(single.edits.slice(2, 3)).toEqual([set([4, "adoption", "protocol"], "1")]);
    expect(single.told).toEqual(["access: подписано 04.02.2026."]);
  });

  test("is nothing where none was chosen", () => {
    expect(event.tell(asked({ document: "old" }))).toEqual({ edits: [], told: [] });
  });
});

describe("an order that approves drafts", () => {
  const draft = (id: string, more: object = {}) => ({
    ...{ id, kind: "regulation", status: "draft", date: "2026-02-03", approvedBy: "order" },
    ...{ adoption: { body: "council" }, ...more },
  });
  const order = { id: "order", kind: "order-use", status: "draft", date: "2026-02-03" };
  const told = (answers: Answers, ...drafts: object[]) => ({
    ...{ today: "2026-02-05", reference: {}, answers: { document: "order", ...answers } },
    data: { ...data, documents: { editions: [order, ...drafts] } },
  });
  const set = (index: number, path: (string | number)[], value: string) => ({
    ...{ kind: "set", file: "documents", path: ["editions", index, ...path], value },
  });

  test("asks for their protocols, as they themselves do, and for the day of publication", () => {
    const given = told({ day: "04.02.2026" }, draft("rules"));
    expect(find("protocols")?.when?.(given)).toBe(true);
    expect(find("protocols")?.suggest?.(given)).toEqual([{ body: "council" }]);
    expect(find("published-day")).toMatchObject({ isOptional: true });
    expect(find("published-day")?.when?.(given)).toBe(true);
    const { control: shown } = find("published-day") ?? {};
    expect(typeof shown === "function" ? shown(given) : shown).toMatchObject({
      example: "05.02.2026",
    });
    expect([isAsked("published-day"), find("published-day")?.when?.(told({}))]).toEqual([
      ...[["rules", "access"], false],
    ]);
    const others = [draft("a", { approvedBy: "b" }), draft("b", { status: "in-force" })];
    expect(find("protocols")?.when?.(told({}, ...others))).toBe(false);
  });

  test("writes them signed with it; one that is to begin later, does", () => {
    const answers = {
      ...{ day: "04.02.2026", number: "140", "force-day": "04.02.2026" },
      ...{ protocols: [{ body: "council", protocol: "3", date: "02.02.2026" }] },
      "published-day": "05.02.2026",
    };
    const { edits, told: words } = event.tell(told(answers, draft("rules", { edition: 2 })));
    expect(edits.slice(4)).toEqual([
      ...[set(1, ["date"], "2026-02-04"), set(1, ["status"], "in-force")],
      set(1, ["inForceFrom"], "2026-02-04"),
      ...[set(1, ["adoption", "protocol"], "3"), set(1, ["adoption", "date"], "2026-02-02")],
      set(1, ["publishedOn"], "2026-02-05"),
    ]);
    expect(words[1]).toBe("Положение, редакция 2: утверждено этим приказом.");
    const later = event.tell(told(answers, draft("rules", { inForceFrom: "2026-03-02" })));
    expect(later.edits.slice(5, 7)).toEqual([
      ...[set(1, ["status"], "approved"), set(1, ["inForceFrom"], "2026-03-02")],
    ]);
  });

  test("tells the protocols of several apart by a column more", () => {
    const drafts = [draft("rules"), draft("access", { kind: "access-regulation" })];
    const protocols = [
      { document: "access", body: "council", protocol: "4" },
      { document: "rules", body: "council", protocol: "3" },
    ];
    const given = told({ day: "04.02.2026", protocols }, ...drafts);
    expect(find("protocols")?.suggest?.(given)).toEqual([
      ...[
        { document: "rules", body: "council" },
        { document: "access", body: "council" },
      ],
    ]);
    const { control: shown } = find("protocols") ?? {};
    expect(typeof shown === "function" ? shown(given) : shown).toMatchObject({
      columns: [
        { choices: [{ label: "Положение, 03.02.2026" }, { label: "access, 03.02.2026" }] },
        { id: "body", choices: [{ value: "council" }] },
        ...[{ id: "protocol" }, { id: "date" }],
      ],
    });
    const written = event.tell(given).edits.filter(({ path }) => path.includes("protocol"));
    expect(written).toEqual([
      ...[set(1, ["adoption", "protocol"], "3"), set(2, ["adoption", "protocol"], "4")],
    ]);
  });
});
