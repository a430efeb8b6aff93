import { describe, expect, test } from "vitest";

import { tidyInlines, tidyText } from "../../../../src/engine/text/render/tidy-inlines.ts";
import type { Inline } from "../../../../src/engine/tree/types.ts";

const text = (value: string): Inline<null> => ({ type: "text", value });
const strong = (...children: Inline<null>[]): Inline<null> => ({ type: "strong", children });
const reference: Inline<null> = { type: "reference", label: "a", number: null };

/** Set with dashes, so that one sees what was set at once. */
const setType = (value: string) => value.replaceAll("-", "—");
const tidy = (...run: Inline<null>[]) => tidyInlines(run, { setType });

describe("a run has no blanks at its ends", () => {
  test.each([
    [" а б ", "а б"],
    ["\n \nа\nб  \n", "а\nб"],
    ["  а", "а"],
    ["а  ", "а"],
    ["а", "а"],
    ["а  б", "а  б"],
  ])("%j", (value, expected) => {
    expect(tidy(text(value))).toEqual([text(expected)]);
    expect(tidyText(value, { setType })).toEqual([text(expected)]);
  });

  test("nor texts that hold nothing else", () => {
    expect(tidy(text(" \n"))).toEqual([]);
    expect(tidy(text(""))).toEqual([]);
    expect(tidy()).toEqual([]);
    expect(tidy(text("  "), strong(text("а")), text(" "))).toEqual([strong(text("а"))]);
  });

  test("but other blanks, those within and those in marked words stay", () => {
    expect(tidy(text("\u00A0а\u00A0"))).toEqual([text("\u00A0а\u00A0")]);
    expect(tidy(text("а "), strong(text(" б ")), text(" в"))).toEqual([
      ...[text("а "), strong(text(" б ")), text(" в")],
    ]);
    expect(tidy(strong(text(" а ")))).toEqual([strong(text(" а "))]);
  });
});

test("neighbouring texts become one before they are set; empty ones go", () => {
  let calls = 0;
  const count = (value: string) => {
    calls += 1;
    return value;
  };
  expect(tidyInlines([text("а "), text(""), text("- б")], { setType: count })).toEqual([
    text("а - б"),
  ]);
  expect(calls).toBe(1);
  expect(tidy(text(""), strong(text("")), text(""))).toEqual([strong()]);
  expect(tidy(strong(text("а")), text(""), strong(text("б")))).toEqual([
    ...[strong(text("а")), strong(text("б"))],
  ]);
});

test("texts in marked words are set too", () => {
  expect(tidy(text("а - "), strong(text("б - "), text("в")))).toEqual([
    ...[text("а — "), strong(text("б — в"))],
  ]);
});

test("the word before a number stays on its line", () => {
  expect(tidy(text("пункт "), reference, text(" и пункт "), reference)).toEqual([
    ...[text("пункт\u00A0"), reference, text(" и пункт\u00A0"), reference],
  ]);
  const citation: Inline<null> = { type: "citation", kind: "rules", label: "a", number: "2.1" };
  expect(tidy(text("пункт "), citation)).toEqual([text("пункт\u00A0"), citation]);
  expect(tidy(text("см.\n"), reference)).toEqual([text("см.\n"), reference]);
  expect(tidy(text("а "), strong(text("б")))).toEqual([text("а "), strong(text("б"))]);
});

describe("a sentence ends once", () => {
  test("after a value in bold that ends with a full stop", () => {
    const name = strong(text("ИП Вишнякова И. И."));
    expect(tidy(name, text(". Далее"))).toEqual([name, text(" Далее")]);
    expect(tidy(name, text("."))).toEqual([name]);
    expect(tidy(name, text("…"))).toEqual([name, text("…")]);
    expect(tidy(name, text("... Далее"))).toEqual([name, text("... Далее")]);
    expect(tidy(name, text(" и."))).toEqual([name, text(" и.")]);
    expect(tidy(strong(text("Сад")), text("."))).toEqual([strong(text("Сад")), text(".")]);
  });

  test("also where the bold is in bold, and not where a number ends it", () => {
    const inner = strong(text("ИП "), strong(text("И. И.")));
    expect(tidy(inner, text(". Далее"))).toEqual([inner, text(" Далее")]);
    const numbered = strong(text("п. "), reference);
    expect(tidy(numbered, text(". Далее"))).toEqual([
      strong(text("п.\u00A0"), reference),
      text(". Далее"),
    ]);
    expect(tidy(reference, text(". Далее"))).toEqual([reference, text(". Далее")]);
  });
});
