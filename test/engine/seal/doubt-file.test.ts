import { expect, test } from "vitest";
import { sha256Hex } from "../../../src/engine/base/sha256.ts";
import type { DocumentRecord } from "../../../src/engine/documents/document-record.ts";
import { doubtFile } from "../../../src/engine/seal/doubt-file.ts";

const bytes = new Uint8Array([37, 80, 68, 70]);
const record = (id: string, label: string, sha256 = ""): DocumentRecord => ({
  ...{ id, kind: "order-use", edition: null, label, date: "2024-09-02", inForceFrom: null },
  ...{ inForceUntil: null, publishedOn: null, isDraft: false, isRepealed: false, signedFiles: [] },
  sealed: {
    files: [
      {
        ...{ document: "order-use", item: null, format: "pdf", file: "a.pdf", sha256 },
        path: [],
      },
    ],
    path: [],
  },
  place: { file: "documents", path: ["editions", 0] },
});
const doubts = (text: string, label = "№ 87"): string[] =>
  doubtFile(bytes, text === "" ? [] : [text], record("order-use", label), []);

test("a file with the number and the day of its record is the right one, however they are set", () => {
  for (const text of ["Приказ от 02.09.2024 № 87", "«2» сентября 2024 г.\u00A0№\u00A087"])
    expect(doubts(text)).toEqual([]);
  expect(doubts("утверждено 2 сентября 2024 года", "редакция № 2")).toEqual([]);
  expect(doubts("Исх. № 01-21/47 от 02.09.2024", "№ 01-21/47")).toEqual([]);
  // Of a scan nobody knows.
  expect(doubts("")).toEqual([]);
});

test("one of another paper is doubted, for each thing that it lacks", () => {
  expect(doubts("Приказ от 02.09.2024 № 187, № 87/2")).toEqual(["в нём нет номера 87"]);
  expect(doubts("Приказ от 03.09.2024 № 88")).toEqual([
    "в нём нет номера 87",
    "в нём нет даты 02.09.2024",
  ]);
});

test("one that is kept for another paper too is doubted: it may hold both", () => {
  const other = record("order-appointment", "№ 88", sha256Hex(bytes));
  const own = record("order-use", "№ 87", sha256Hex(bytes));
  expect(doubtFile(bytes, [], own, [own, other])).toEqual([
    "тот же файл закреплён за «order-appointment»",
  ]);
});
