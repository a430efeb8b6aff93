import { describe, expect, test } from "vitest";
import type { Area, Row } from "../../../../../src/engine/writers/pdf/pdf-state.ts";
import { pageCount, placeRows } from "../../../../../src/engine/writers/pdf/pages/place-rows.ts";

/** A page of 100 points from 10 to 110. */
const area: Area = { left: 0, right: 100, top: 10, bottom: 110 };

function row(height: number, rest: Partial<Row> = {}): Row {
  return { height, gap: 0, keep: false, header: null, draw: () => undefined, ...rest };
}

/** «1:10» for a row on the first page, 10 points from its edge. */
function places(...rows: Row[]): string[] {
  return placeRows(rows, area).map(({ page, top }) => `${String(page)}:${String(top)}`);
}

describe("room above a row", () => {
  test("is between rows, not at the top of a page", () => {
    expect(places(row(20, { gap: 5 }), row(20, { gap: 5 }))).toEqual(["1:10", "1:35"]);
    expect(places(row(100), row(20, { gap: 5 }), row(20, { gap: 5 }))).toEqual([
      ...["1:10", "2:10", "2:35"],
    ]);
  });

  test("counts where a row must fit", () => {
    expect(places(row(80), row(20))).toEqual(["1:10", "1:90"]);
    expect(places(row(80), row(15, { gap: 5 }))).toEqual(["1:10", "1:95"]);
    expect(places(row(80), row(15, { gap: 6 }))).toEqual(["1:10", "2:10"]);
    expect(places(row(80), row(21))).toEqual(["1:10", "2:10"]);
  });
});

describe("rows that are kept together", () => {
  const keep = true;

  test("move together, with the room between them", () => {
    expect(places(row(70), row(15, { keep }), row(15))).toEqual(["1:10", "1:80", "1:95"]);
    expect(places(row(70), row(15, { keep }), row(15, { gap: 1 }))).toEqual([
      ...["1:10", "2:10", "2:26"],
    ]);
    expect(places(row(60), row(20, { keep }), row(20, { keep }), row(20))).toEqual([
      ...["1:10", "2:10", "2:30", "2:50"],
    ]);
  });

  test("do not draw after them what is not kept", () => {
    expect(places(row(70), row(15, { keep }), row(15), row(20))).toEqual([
      ...["1:10", "1:80", "1:95", "2:10"],
    ]);
  });

  test("are parted where they are higher than a page", () => {
    expect(places(row(10), row(60, { keep }), row(60))).toEqual(["1:10", "2:10", "3:10"]);
  });

  test("of which those of a group that no page holds follow as they fit", () => {
    expect(places(row(60, { keep }), row(30, { keep }), row(60))).toEqual([
      ...["1:10", "1:70", "2:10"],
    ]);
  });

  test("need not fit with what begins a page of its own", () => {
    expect(places(row(80), row(20, { keep }), row(50, { startsPage: true }))).toEqual([
      ...["1:10", "1:90", "2:10"],
    ]);
  });
});

describe("a row that may be cut", () => {
  /** Parts of 10 points at least. */
  const long = (height: number, rest: Partial<Row> = {}): Row =>
    row(height, {
      cut: { least: 10, at: (room) => (room < 10 ? null : [row(room), row(height - room)]) },
      ...rest,
    });

  test("fills what is left of the page below its gap; the rest begins the next one", () => {
    expect(places(row(30), long(100, { gap: 5 }), row(20))).toEqual([
      ...["1:10", "1:45", "2:10", "2:45"],
    ]);
    expect(places(row(30), long(70), row(20))).toEqual(["1:10", "1:40", "2:10"]);
  });

  test("moves where the least part does not fit", () => {
    expect(places(row(90), long(50))).toEqual(["1:10", "1:100", "2:10"]);
    expect(places(row(91), long(50))).toEqual(["1:10", "2:10"]);
  });

  test("is kept by its rest with what follows", () => {
    expect(places(row(60), long(50, { keep: true }), row(80))).toEqual([
      ...["1:10", "1:70", "2:10", "2:20"],
    ]);
  });
});

test("a row that is higher than a page begins one and does not leave another empty", () => {
  expect(places(row(200), row(200))).toEqual(["1:10", "2:10"]);
});

test("a row that starts a page does so, but no empty page arises before it", () => {
  const startsPage = true;
  expect(places(row(20, { startsPage }), row(20, { startsPage }))).toEqual(["1:10", "2:10"]);
  expect(places(row(20), row(20, { startsPage: false }))).toEqual(["1:10", "1:30"]);
});

test("the header of a table is drawn again above a row that begins a page", () => {
  const header = { height: 12, draw: () => undefined };
  expect(places(row(50, { header }), row(60, { header }))).toEqual(["1:10", "2:22"]);
});

describe("a row for the foot of a page", () => {
  const atFoot = true;

  test("stands there at the end of the document, or of a part", () => {
    expect(places(row(20), row(10, { atFoot }))).toEqual(["1:10", "1:100"]);
    expect(places(row(10, { atFoot }), row(20, { startsPage: true }))).toEqual(["1:100", "2:10"]);
  });

  test("stands where it comes if something follows", () => {
    expect(places(row(10, { atFoot }), row(20))).toEqual(["1:10", "1:20"]);
    expect(places(row(10, { atFoot: false }))).toEqual(["1:10"]);
  });

  test("does not go up where it does not fit", () => {
    expect(places(row(120, { atFoot }))).toEqual(["1:10"]);
  });
});

test("a file has a page at least", () => {
  expect(pageCount([])).toBe(1);
  expect(pageCount(placeRows([row(100), row(100), row(1)], area))).toBe(3);
});
