import { describe, expect, test } from "vitest";
import { setText } from "../../../../src/engine/writers/pdf/lines/set-text.ts";
import { gapsOf as gapCount } from "../../../../src/engine/writers/pdf/lines/break-lines.ts";
import { fitLine } from "../../../../src/engine/writers/pdf/lines/fit-line.ts";
import { setDocument } from "../../../../src/engine/writers/pdf/set-document.ts";
import { bodyStyle } from "../../../../src/engine/writers/pdf/lines/text-styles.ts";
import { breakCost, breakCosts } from "../../../../src/engine/russian/break-cost.ts";
import { layouts } from "../../../../src/engine/writers/measures/layout.ts";
import { paragraph, tree } from "./make-tree.ts";
import { edges, fonts, printed, toPoints } from "./printed.ts";

const acts =
  "1.2. Положение разработано в соответствии с постановлением Правительства Российской Федерации " +
  "от 13 июля 2022 г. №\u00a01241 «О федеральной государственной информационной системе „Моя школа“ и " +
  "внесении изменения в подпункт „а“ пункта 2 Положения об инфраструктуре, обеспечивающей " +
  "информационно-технологическое взаимодействие информационных систем, используемых для " +
  "предоставления государственных и муниципальных услуг и исполнения государственных и " +
  "муниципальных функций в электронной форме», приказом Минцифры России от 15 июля 2022 г. №\u00a0542/1 " +
  "«О мероприятиях по созданию элементов ФГИС „Моя школа“, обеспечивающих реализацию её функций», " +
  "при участии Тер-Ованесяна А. П. и Римской-Корсаковой Е. В. из Ленинска-Кузнецкого. ";

/** The same words in other places of the lines. */
const shifts = Array.from(
  { length: 40 },
  (_, shift) => `${"слово ".repeat(shift % 8)}${"я ".repeat(shift)} ${acts}`,
);

/** The gaps of a paragraph's lines but for the last, in normal widths. */
function gapsOf(text: string): number[] {
  const { state, root } = setDocument(tree([]), fonts);
  const style = bodyStyle(state, state.area.left);
  const span = { text, face: "regular" as const, element: root, target: null };
  const { lines } = setText(state, [span], style);
  return lines.slice(0, -1).map((line, index) => {
    const room = ((style.width - (index === 0 ? style.firstLineIndent : 0)) / style.size) * 1000;
    return 1 + fitLine(line, room - line.width).stretch / 250;
  });
}

describe("justified lines", () => {
  test("have even gaps", () => {
    const gaps = shifts.flatMap(gapsOf);
    expect(Math.max(...gaps)).toBeLessThan(2.2);
    expect(Math.min(...gaps)).toBeGreaterThan(0.8);
  });

  test("stay short where their gaps would be holes", () => {
    const bound = "от 22 февраля 2022 г. №\u00a004-127";
    const gaps = shifts.flatMap((text) =>
      gapsOf(`${text.slice(0, 60)} ${bound} ${bound} ${bound} ${bound} `),
    );
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2.1);
  });

  test("rarely end with little words, never part dates, names and numbers", async () => {
    const lines: string[] = [];
    for (const text of shifts)
      lines.push(...(await printed(paragraph(text))).map((line) => line.text.trim()));
    const share = (pattern: RegExp) =>
      lines.filter((line) => pattern.test(line)).length / lines.length;
    expect(share(/(?:№|А\.|Е\.|Тер-|Римской-|Ленинска-|пункта)$/u)).toBe(0);
    expect(share(/(?:13|15|июля|2022)$/u)).toBe(0);
    expect(share(/(?:^|\s)(?:и|в|с|по|для|от|из|об|О)$/u)).toBeLessThan(0.06);
  });

  test("cut the last word of a paragraph only where the line would be torn", async () => {
    const linesOf = async (text: string) =>
      (await printed(paragraph(text))).map((line) => line.text.trim());
    const [whole] = await linesOf(
      "2.1.15. планирует и организует трансляции, которые проводит Организация;",
    );
    expect(whole).toMatch(/проводит Организация;$/u);
    const long = "2.1.15. планирует и организует трансляции, которые сама проводит Организация;";
    expect((await linesOf(long)).at(-1)).toBe("Организация;");
  });

  test("let letters help their gaps, so little that nobody sees it", () => {
    const { state, root } = setDocument(tree([]), fonts);
    const style = bodyStyle(state, state.area.left);
    const fits = shifts.flatMap((text) => {
      const span = { text, face: "regular" as const, element: root, target: null };
      const { lines } = setText(state, [span], style);
      const room = (style.width / style.size) * 1000;
      return lines
        .slice(1, -1)
        .map((line) => ({ line, room, fit: fitLine(line, room - line.width) }));
    });
    for (const { line, room, fit } of fits) {
      const gaps = gapCount(line);
      const letters = line.width - gaps * 250;
      const width = letters * fit.scale + gaps * (250 + fit.stretch);
      expect(width).toBeLessThan(room + 1e-6);
      if (fit.stretch < 1.1 * 250) expect(width).toBeCloseTo(room, 6);
      expect(fit.scale).toBeGreaterThan(0.98);
      expect(fit.scale).toBeLessThan(1.036);
    }
  });

  test("do not cut the name of a month after its day", async () => {
    for (let shift = 0; shift < 30; shift++) {
      const text = `${"я".repeat(shift)} Екатерину Дмитриевну, учителя русского языка и литературы, с 15 сентября 2025 г. назначить`;
      const lines = (await printed(paragraph(text))).map((line) => line.text.trim());
      expect(lines.filter((line) => /15(?: сен\P{L}*| сентября)?$|сентяб.$/u.test(line))).toEqual(
        [],
      );
    }
  });

  test("hold a text of any length", async () => {
    for (const text of ["", "а", "слово", "слово слово", "а ".repeat(300)]) {
      const lines = await printed(paragraph(text));
      expect(lines.map((line) => line.text.trim()).join(" ")).toBe(text.trim());
    }
  });
});

test.each([
  ["13", "июля", "torn"],
  ["июля", "2022", "torn"],
  ["2022", "г.", "torn"],
  ["№", "57-ОД", "torn"],
  ["пунктом", "2.1", "torn"],
  ["А.", "Соколова", "torn"],
  ["Соколовой", "А.", "torn"],
  ["чаты", "—", "torn"],
  ["и", "другие", "lonely"],
  ["из-за", "дождя", "lonely"],
  ["10", "человек", "counted"],
] as const)("«%s» and «%s» stay together: %s", (before, after, cost) => {
  expect(breakCost(before, after)).toBe(breakCosts[cost]);
});

test.each([
  ["чатов", "группы"],
  ["пункта", "и"],
  ["2022", "приказ"],
  ["июля", "приказ"],
])("«%s» and «%s» may be parted", (before, after) => {
  expect(breakCost(before, after)).toBe(0);
});

describe("the end of a paragraph", () => {
  const { page, margins } = layouts.regulation;
  const right = toPoints(page.width - margins.right);

  test("never sticks out: its gaps give way like those of other lines", async () => {
    const letters = "планирует и организует трансляции, которые проводит Организация";
    const clauses = Array.from({ length: 24 }, (_, more) => `${letters}${"ь".repeat(more)};`);
    const lines = await printed(...clauses.map((clause) => paragraph(clause)));
    const ends = lines.map((line) => edges(line)[1]);
    expect(Math.max(...ends)).toBeLessThan(right + 0.3);
    expect(ends.filter((end) => end > right - 0.3).length).toBeGreaterThan(0);
  });

  test("the town after a number may begin a line, for less than a hole would cost", async () => {
    const before = "1. Утвердить перечень чатов и каналов МДОУ «Детский сад ";
    const lines = await printed(
      paragraph(`${before}№\u00a01\u00a0г.\u00a0Пугачева» на ИКОП «Сферум» (приложение)`),
    );
    expect(lines[0]?.text).toMatch(/№.1 ?$/u);
    expect(lines[1]?.text).toMatch(/^г\..Пугачева»/u);
  });
});
