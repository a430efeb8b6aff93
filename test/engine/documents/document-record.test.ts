import { describe, expect, test } from "vitest";
import {
  compareRecords,
  dayOf,
  type DocumentRecord,
  recordOn,
} from "../../../src/engine/documents/document-record.ts";
import { textOfSeal } from "../../../src/engine/documents/text-of-seal.ts";

const record = (id: string, date: string, more: Partial<DocumentRecord> = {}): DocumentRecord => ({
  ...{ id, kind: "rules", edition: null, label: `№ ${id}`, date, inForceFrom: null },
  ...{ inForceUntil: null, publishedOn: null, isDraft: false, isRepealed: false },
  ...{ signedFiles: [], sealed: null, place: { file: "documents", path: [] } },
  ...more,
});

test("records stand by their days, editions of one day by their numbers", () => {
  const sorted = [
    record("d", "2025-01-09"),
    record("c", "2024-01-09", { edition: 2 }),
    record("b", "2024-01-09", { edition: 1 }),
    record("a", "2024-01-09"),
  ].toSorted(compareRecords);
  expect(sorted.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
});

describe("the record that a paper of a day goes by", () => {
  const all = [
    record("late", "2025-01-09"),
    record("ended", "2024-06-03", { inForceUntil: "2024-08-30" }),
    record("first", "2024-01-09"),
    record("other", "2024-02-01", { kind: "memo" }),
  ];
  const on = (day: string, records = all) => recordOn(records, "rules", day)?.id;

  test("is the last one of its kind that is dated by then and has not ended", () => {
    expect(on("2024-06-02")).toBe("first");
    expect(on("2024-06-03")).toBe("ended");
    expect(on("2024-08-30")).toBe("ended");
    expect(on("2024-08-31")).toBe("first");
    expect(on("2025-01-09")).toBe("late");
  });

  test("is the first before all, one that ended where all have, none where there is none", () => {
    expect(on("2020-01-01")).toBe("first");
    expect(on("2024-09-02", all.slice(1, 2))).toBe("ended");
    expect(recordOn(all, "letter", "2024-09-02")).toBeNull();
  });
});

test("a document speaks of its first day in force, a letter of its date", () => {
  const next = { date: "2024-08-30", inForceFrom: "2024-09-01" };
  expect(dayOf(next)).toBe("2024-09-01");
  expect(dayOf(next, { day: "in-force" })).toBe("2024-09-01");
  expect(dayOf(next, { day: "date" })).toBe("2024-08-30");
  expect(dayOf({ ...next, inForceFrom: null })).toBe("2024-08-30");
});

test("in the place of a text that a signed document lacks stands what its record tells", () => {
  const bytes = new Uint8Array();
  const files = (["pdf", "docx"] as const).map((format) => ({
    ...{ format, bytes, sha256: "0", path: [] },
  }));
  const scan = { kind: "rules", item: null, kept: null, files };
  expect(textOfSeal(scan, record("86", "2024-01-09"))).toEqual({
    ...{ file: { path: "sealed/86" }, text: null },
    settings: {
      ...{ title: "№ 86", layout: "regulation", audience: "internal", edition: "rules" },
      formats: ["pdf", "docx"],
    },
  });
});
