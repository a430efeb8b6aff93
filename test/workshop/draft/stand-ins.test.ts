import { describe, expect, test } from "vitest";
import { blankOut, standInFor } from "../../../src/workshop/draft/stand-ins.ts";
import type { Field, Kind } from "../../../src/workshop/schema/field.ts";

const described = {
  ...{ title: "Т", description: "", example: null, pattern: null, idOf: null, isInternal: false },
} as const;
const field = (kind: Kind, more: Partial<Omit<Field, "kind">> = {}): Field => ({
  ...described,
  ...kind,
  ...more,
});
const line = field({ kind: "line" });

describe("what stands in where nothing is said", () => {
  test("is of the kind of its field", () => {
    const of = (kind: Kind, isInternal = false) => standInFor(field(kind, { isInternal }));
    expect([of({ kind: "date" }), of({ kind: "number" }), of({ kind: "yes-no" })]).toEqual([
      ...["1900-01-01", 1, false],
    ]);
    expect(standInFor(field({ kind: "date" }), "2100-01-01")).toBe("2100-01-01");
    expect([of({ kind: "line" }), of({ kind: "text" })]).toEqual(["Ъпробел", "Ъпробел"]);
    expect(of({ kind: "address" })).toBe("https://gap.example");
    const choices = [
      { value: "a", label: "а" },
      { value: "b", label: "б" },
    ];
    expect([of({ kind: "choice", choices }), of({ kind: "choice", choices: [] })]).toEqual([
      ...["a", undefined],
    ]);
    expect(of({ kind: "reference", scope: "staff" })).toBeUndefined();
  });

  test("is another contact where it is private: equal ones would be a leak", () => {
    for (const kind of ["email", "phone"] as const) {
      const [open, own] = [
        standInFor(field({ kind })),
        standInFor(field({ kind }, { isInternal: true })),
      ];
      expect(open).not.toBe(own);
      expect(blankOut(`${String(open)} ${String(own)}`, () => false)).toBe("______ ______");
    }
  });

  test("fits the pattern of a line, else is its example", () => {
    const of = (pattern: string, example: string | null = null) =>
      standInFor(field({ kind: "line" }, { pattern, example }));
    expect([of("^\\p{L}+$"), of("^\\d{13}$"), of("^\\d{6}$"), of("^\\d{10}$")]).toEqual([
      ...["Ъпробел", "1026499000000", "000000", "6499000002"],
    ]);
    expect([of("^\\d{2}$", "12"), of("^\\d{2}$")]).toEqual(["12", "Ъпробел"]);
  });

  test("is all that a record cannot do without, with an id of its own", () => {
    const record = field({
      kind: "record",
      fields: [
        { name: "id", field: field({ kind: "line" }, { idOf: "groups" }), isRequired: true },
        { name: "name", field: line, isRequired: true },
        { name: "note", field: line, isRequired: false },
        {
          name: "day",
          field: field({ kind: "history", one: field({ kind: "date" }), item: line }),
          isRequired: true,
        },
      ],
    });
    const whole = { id: "gap-groups", name: "Ъпробел", day: "2100-01-01" };
    expect(standInFor(record, "2100-01-01")).toEqual(whole);
    const list = (item: Field, isNeeded: boolean) =>
      standInFor(field({ kind: "list", item, isNeeded }), "2100-01-01");
    expect([list(record, true), list(record, false)]).toEqual([[whole], []]);
    expect([list(line, true), list(line, false)]).toEqual([["Ъпробел"], ["Ъпробел"]]);
    expect(list(field({ kind: "reference", scope: "staff" }), true)).toEqual([]);
  });
});

describe("a page is blank where stand-ins were printed", () => {
  const seen = (html: string, isNumber: Parameters<typeof blankOut>[1] = () => false) =>
    blankOut(html, isNumber);

  test("in every spelling", () => {
    expect(seen("Ъпробелу Ъ. Ъ. Ъпробел")).toBe("______ __ __ ______");
    expect(seen("ЪПРОБЕЛА и ъпробелом")).toBe("______ и ______");
    expect(seen("с 01.01.1900 по 01.01.2100")).toBe("с __.__.____ по __.__.____");
    expect(seen("1 января 1900, «01» января 2100")).toBe("«__» ________ ____, «__» ________ ____");
    expect(seen("gap@gap.example own@gap.example")).toBe("______ ______");
    expect(seen("https://gap.example, http://gap.example, gap.example")).toBe(
      "______, ______, ______",
    );
    expect(
      seen(
        "+7 (000) 000-99-99, +70000009998, +7 000 000‑99‑98".replace(
          "0000009998",
          " 000 000-99-98",
        ),
      ),
    ).toBe("______, ______, ______");
  });

  test("but not in what only looks like one", () => {
    const text = "объём. Подъ. 01.01.1901, 1 января 2000, +7 (000) 000-99-97, сапёрЪпробел";
    expect(seen(text)).toBe(text);
  });

  test("and where a number stood in, not where it is somebody's own", () => {
    const html = "ИНН 6499000002, ОГРН 1026499000000";
    expect(seen(html)).toBe(html);
    expect(seen(html, (text) => text === "6499000002")).toBe("ИНН ______, ОГРН 1026499000000");
  });
});

test("a number that stands in is blank by itself, not within a longer one", () => {
  const isNumber = (text: string): boolean => text === "000000";
  expect(blankOut("индекс 000000, ОГРН 1026499000000", isNumber)).toBe(
    "индекс ______, ОГРН 1026499000000",
  );
});
