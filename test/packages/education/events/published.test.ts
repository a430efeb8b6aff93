import { expect, test } from "vitest";

import { publishedEvent } from "../../../../src/packages/education/events/published.ts";
import { expectPlain } from "../../events/questions.ts";

const event = publishedEvent({ regulation: "Положение", "order-use": "Приказ об использовании" });

const editions = [
  { id: "order", kind: "order-use", status: "in-force", date: "2026-09-01" },
  { id: "draft", kind: "regulation", status: "draft" },
  {
    id: "rules",
    kind: "regulation",
    status: "approved",
    edition: 2,
    date: "2026-09-01",
    approvedBy: "order",
  },
  { id: "old", kind: "regulation", status: "in-force", publishedOn: "2024-09-05" },
  { id: "letter", kind: "request", status: "approved" },
  { id: "other", kind: "order-use", status: "in-force", date: "2026-09-02" },
];

const asked = (answers: Record<string, string>, of: object[] = editions) => ({
  ...{ answers, today: "2026-09-07", reference: {}, data: { documents: { editions: of } } },
});

test("only what is signed and not yet on the site may be told; a Regulation comes first", () => {
  const [document] = event.questions;
  const control = document?.control;
  expect(typeof control === "function" && control(asked({}))).toEqual({
    kind: "choice",
    choices: [
      { value: "rules", label: "Положение, редакция 2, 01.09.2026" },
      { value: "order", label: "Приказ об использовании, 01.09.2026" },
    ],
  });
  expect(document?.suggest?.(asked({}))).toBe("rules");
  expect(event.when?.(asked({}))).toBe(true);
  expect(event.when?.(asked({}, editions.slice(3)))).toBe(false);
  expectPlain(event);
});

test("the day is written, today unless told otherwise", () => {
  const set = (value: string) => ({
    ...{ kind: "set", file: "documents", path: ["editions", 2, "publishedOn"], value },
  });
  expect(event.tell(asked({ document: "rules", day: "03.09.2026" }))).toEqual({
    edits: [set("2026-09-03")],
    told: ["Положение, редакция 2, 01.09.2026: на сайте с 03.09.2026."],
  });
  expect(event.tell(asked({ document: "rules" })).edits).toEqual([set("2026-09-07")]);
  expect(event.tell(asked({ document: "draft" })).edits).toEqual([]);
});
