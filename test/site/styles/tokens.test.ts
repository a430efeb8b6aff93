import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../../src/site/styles/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media screen and (prefers-color-scheme: dark)");
/** The panel's schemes of colours: name, block. */
const schemes = [...css.matchAll(/:root\[data-colours="([\w-]+)"\] \{([^}]*)\}/g)].map(
  ([, name = "", block = ""]): [string, string] => [name, block],
);

test("the panel has its four schemes", () => {
  expect(schemes.map(([name]) => name)).toEqual([
    "black-on-white",
    "white-on-black",
    "blue",
    "brown",
  ]);
});

test("no colour stands elsewhere", () => {
  for (const name of ["site", "vision"]) {
    const sheet = new URL(`../../../src/site/styles/${name}.css`, import.meta.url);
    expect(readFileSync(sheet, "utf8"), name).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/);
  }
});

function colour(block: string, token: string): string {
  const found = new RegExp(`--${token}: #([0-9a-f]{6});`).exec(block)?.[1];
  if (found === undefined) throw new Error(`no colour --${token}`);
  return found;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

test("the formula knows black on white", () => {
  expect(contrast("000000", "ffffff")).toBeCloseTo(21);
});

test.each<[string, string]>([["light", light], ["dark", dark], ...schemes])(
  "text of the %s theme has contrast AA on every background",
  (_, block) => {
    for (const background of ["page", "surface", "highlight"]) {
      for (const text of ["text", "muted", "accent"]) {
        const ratio = contrast(colour(block, text), colour(block, background));
        expect(ratio, `--${text} on --${background}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  },
);
