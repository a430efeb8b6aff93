import { describe, expect, test } from "vitest";

import {
  findFlaws,
  findVoids,
  isGap,
  lastDay,
  listTerms,
  tellEnd,
  tellFlaw,
  termHolds,
  termOn,
  valueOn,
} from "../../../../src/packages/education/facts/terms.ts";

interface Entry {
  name: string;
  from?: string;
  until?: string;
}

const nameOf = ({ name }: Entry) => name;
const on = (fact: string | Entry[], day: string) => valueOn(fact, nameOf, day);

const history: Entry[] = [
  { name: "a", until: "2024-08-31" },
  { name: "b", from: "2024-09-01", until: "2025-08-31" },
  { name: "c", from: "2025-09-01" },
];

describe("what a field was and is", () => {
  test("a plain value holds always, and stands where the field does", () => {
    expect(listTerms<string, Entry>("a", nameOf)).toEqual([
      { value: "a", from: undefined, until: undefined, path: [] },
    ]);
    expect(on("a", "0001-01-01")).toBe("a");
    expect(on("a", lastDay)).toBe("a");
  });

  test("an entry stands at its place in the list, or at a key of it", () => {
    const paths = (key?: string) => listTerms(history, nameOf, key).map(({ path }) => path);
    expect(paths()).toEqual([[0], [1], [2]]);
    expect(paths("name")).toEqual([
      [0, "name"],
      [1, "name"],
      [2, "name"],
    ]);
  });
});

describe("the value of a day", () => {
  test("changes from the last day, which counts, to the next one", () => {
    expect(on(history, "2024-08-31")).toBe("a");
    expect(on(history, "2024-09-01")).toBe("b");
    expect(on(history, "2025-08-31")).toBe("b");
    expect(on(history, "2025-09-01")).toBe("c");
  });

  test("does not depend on the order of the list", () => {
    const turned = history.toReversed();
    for (const day of ["2024-08-31", "2024-09-01", "2025-08-31", "2025-09-01"])
      expect(on(turned, day)).toBe(on(history, day));
  });

  test("of two that hold is the one told last", () => {
    const double = [
      { name: "late", from: "2025-01-01" },
      { name: "early", from: "2024-01-01" },
    ];
    expect(on(double, "2025-06-01")).toBe("early");
    expect(on(double.toReversed(), "2025-06-01")).toBe("late");
    expect(on(double, "2024-12-31")).toBe("early");
  });

  test("of which nothing is told is the one that began last, else the first to begin", () => {
    const gap = [
      { name: "c", from: "2025-09-01", until: "2025-12-31" },
      { name: "b", from: "2024-09-01", until: "2025-05-31" },
    ];
    expect(on(gap, "2024-08-31")).toBe("b");
    expect(on(gap, "2025-05-31")).toBe("b");
    expect(on(gap, "2025-06-01")).toBe("b");
    expect(on(gap, "2025-08-31")).toBe("b");
    expect(on(gap, "2025-09-01")).toBe("c");
    expect(on(gap, "2026-01-01")).toBe("c");
    expect(on(gap, lastDay)).toBe("c");
  });

  test("of a fact without values is a bug", () => {
    expect(() => termOn([], "2024-09-02")).toThrow("A fact without values");
  });

  test("holds from the first to the last day", () => {
    const term = { value: 1, from: "2024-09-02", until: "2024-09-03", path: [] };
    const days = ["2024-09-01", "2024-09-02", "2024-09-03", "2024-09-04"];
    expect(days.map((day) => termHolds(term, day))).toEqual([false, true, true, false]);
    const open = { ...term, from: undefined, until: undefined };
    expect(days.map((day) => termHolds(open, day))).toEqual([true, true, true, true]);
  });
});

describe("a history that is not whole", () => {
  const flaws = (...entries: Omit<Entry, "name">[]) =>
    findFlaws(
      listTerms(
        entries.map((each) => ({ ...each, name: "x" })),
        nameOf,
      ),
    );
  const tell = (...entries: Omit<Entry, "name">[]) =>
    flaws(...entries).map((flaw) => tellFlaw(flaw, "платформы"));

  test("is not one of days that follow each other, in whatever order they stand", () => {
    expect(findFlaws(listTerms(history, nameOf))).toEqual([]);
    expect(findFlaws(listTerms(history.toReversed(), nameOf))).toEqual([]);
    expect(flaws()).toEqual([]);
    expect(flaws({ from: "2024-09-02", until: "2024-09-30" })).toEqual([]);
    expect(flaws({ until: "2024-02-28" }, { from: "2024-02-29" })).toEqual([]);
  });

  test("has an end that is missing", () => {
    expect(flaws({}, { from: "2025-09-01" })).toEqual([
      { path: [1], until: null, from: "2025-09-01", isSameDay: false },
    ]);
    expect(tell({}, { from: "2025-09-01" })).toEqual([
      [
        "История платформы: с 01.09.2025 начинается новая строка, а прежняя не закончена.",
        "Поставьте прежней строке последний день: until: 2025-08-31.",
      ],
    ]);
  });

  test("has one day twice", () => {
    expect(tell({ until: "2025-09-01" }, { from: "2025-09-01" })).toEqual([
      [
        "История платформы: с 01.09.2025 начинается новая строка, а прежняя длится по 01.09.2025.",
        "Поставьте прежней строке последний день: until: 2025-08-31.",
      ],
    ]);
  });

  test("lacks one day", () => {
    expect(flaws({ from: "2025-09-02" }, { until: "2025-08-31" })).toEqual([
      { path: [0], until: "2025-08-31", from: "2025-09-02", isSameDay: false },
    ]);
    expect(tell({ until: "2025-08-31" }, { from: "2025-09-02" })).toEqual([
      [
        "История платформы: на 01.09.2025 не записано ничего.",
        "Исправьте until прежней строки или from этой, или добавьте пропущенное.",
      ],
    ]);
  });

  test("has two rows from one day", () => {
    expect(tell({ until: "2025-08-31" }, { from: "2025-09-01" }, { from: "2025-09-01" })).toEqual([
      [
        "История платформы: две строки начинаются в один день, 01.09.2025.",
        "Исправьте день одной из них или удалите лишнюю.",
      ],
    ]);
  });

  test("has two beginnings of all", () => {
    expect(tell({ until: "2025-08-31" }, {})).toEqual([
      [
        "История платформы: две строки без первого дня, и обе были с самого начала.",
        "Первый день (from) пишут во всех строках, кроме самой ранней.",
      ],
    ]);
  });

  test("tells each flaw, at the term that begins too early or too late", () => {
    expect(
      flaws(
        { until: "2024-08-30" },
        { from: "2024-09-01", until: "2025-09-01" },
        { from: "2025-09-01" },
      ).map(({ path }) => path),
    ).toEqual([[1], [2]]);
  });
});

describe("days without any value", () => {
  const day = (number: number) => `2025-03-${String(number).padStart(2, "0")}`;
  /** Terms by their first and last days in March; null is open. */
  const voids = (
    terms: readonly (readonly [from: number | null, until: number | null])[],
    life?: { from?: string; until?: string },
  ) =>
    findVoids(
      terms.map(([from, until], index) => ({
        ...{ value: "x", path: [index] },
        from: from === null ? undefined : day(from),
        until: until === null ? undefined : day(until),
      })),
      life,
    ).map(({ path, until, from, isSameDay }) => [path[0], until, from, isSameDay]);

  test("are none where terms follow or overlap each other, or none are told", () => {
    expect(voids([])).toEqual([]);
    expect(voids([[5, 9]])).toEqual([]);
    expect(
      voids([
        [10, null],
        [null, 9],
      ]),
    ).toEqual([]);
    expect(
      voids([
        [5, 9],
        [10, 12],
        [7, 20],
        [21, 22],
      ]),
    ).toEqual([]);
    expect(
      voids([
        [5, null],
        [20, 22],
      ]),
    ).toEqual([]);
    expect(
      voids(
        [
          [5, 9],
          [7, null],
          [20, 22],
        ],
        { until: day(30) },
      ),
    ).toEqual([]);
    expect(
      voids([
        [5, 20],
        [null, 22],
        [null, 9],
      ]),
    ).toEqual([]);
  });

  test("lie between two, where the longest before tells the last day", () => {
    expect(
      voids([
        [11, 12],
        [5, 9],
      ]),
    ).toEqual([[0, day(9), day(11), false]]);
    expect(
      voids([
        [1, 10],
        [2, 3],
        [12, null],
      ]),
    ).toEqual([[2, day(10), day(12), false]]);
    expect(
      voids([
        [1, 3],
        [2, 10],
        [12, null],
      ]),
    ).toEqual([[2, day(10), day(12), false]]);
    expect(
      voids([
        [1, 3],
        [5, 6],
        [9, 9],
      ]),
    ).toEqual([
      [1, day(3), day(5), false],
      [2, day(6), day(9), false],
    ]);
  });

  test("lie before the first or after the last, as far as the life is known", () => {
    expect(voids([[5, 9]], { from: day(4), until: day(10) })).toEqual([
      [0, null, day(5), false],
      [0, day(9), "", false],
    ]);
    expect(voids([[5, 9]], { from: day(5), until: day(9) })).toEqual([]);
    expect(voids([[5, 9]], { from: day(6), until: day(8) })).toEqual([]);
    expect(voids([[null, null]], { from: day(4), until: day(10) })).toEqual([]);
    expect(
      voids(
        [
          [1, 20],
          [2, 3],
        ],
        { until: day(21) },
      ),
    ).toEqual([[0, day(20), "", false]]);
  });

  test("at an end are told with what to write", () => {
    const flaw = { path: [0], isSameDay: false };
    expect(tellEnd({ ...flaw, until: day(9), from: "" }, "адреса", {})).toEqual([
      "История адреса кончается днём 09.03.2025: что было дальше, не записано.",
      "Добавьте строку с первым днём 2025-03-10 или уберите until, если ничего не изменилось.",
    ]);
    expect(tellEnd({ ...flaw, until: null, from: day(5) }, "адреса", { from: day(2) })).toEqual([
      "История адреса начинается днём 05.03.2025: с 02.03.2025 до него не записано ничего.",
      "Уберите from у самой ранней строки, если так было с самого начала, или добавьте прежнее.",
    ]);
    expect(tellEnd({ ...flaw, until: null, from: day(5) }, "адреса", {})[0]).toContain("с 05.03");
  });

  test("between two are a gap if no day has both", () => {
    const gap = (until: string | null, from: string) =>
      isGap({ path: [], isSameDay: false, until, from });
    expect([gap(null, day(9)), gap(day(8), day(9)), gap(day(9), day(9))]).toEqual([
      ...[false, false, false],
    ]);
    expect(gap(day(7), day(9))).toBe(true);
  });

  test("are told from the first to the last", () => {
    const flaw = { path: [0], isSameDay: false, until: day(7), from: day(10) };
    expect(tellFlaw(flaw, "адреса")[0]).toBe(
      "История адреса: с 08.03.2025 по 09.03.2025 не записано ничего.",
    );
  });
});

test("of two rows that begin on one day the one told first stands first", () => {
  const twins = [
    { name: "a", from: "2025-03-03", until: "2025-03-04" },
    { name: "b", from: "2025-03-03", until: "2025-03-05" },
    { name: "c", until: "2025-03-01" },
  ];
  expect(on(twins, "2025-03-02")).toBe("c");
  expect(on(twins, "2025-03-06")).toBe("b");
  expect(findFlaws(listTerms(twins, nameOf)).map(({ path }) => path)).toEqual([[0], [1]]);
  const third = { name: "d", from: "2025-03-06", until: "2025-03-06" };
  expect(on([third, ...twins], "2025-03-07")).toBe("d");
});
