import type { ElementContent } from "hast";
import { h, s } from "hastscript";

import { countParts, type PartCoverage } from "../../count-parts.ts";
import { nameVerdict, type RequirementCoverage, type Verdict, verdicts } from "../../coverage.ts";
import type { DocumentWords } from "../../requirement.ts";
import { tellVerdicts } from "../../tell-counts.ts";

const side = 14;
const step = 17;

/**
 * A square for each requirement, by part: how it is filled tells the verdict in gray as well, and
 * the words beside say the same, so nothing is lost to whoever does not see the squares.
 */
export function picture(
  requirements: readonly RequirementCoverage[],
  words: DocumentWords,
): ElementContent {
  return h("table", { class: "picture" }, [
    h("caption", `По разделам ${words.genitive}`),
    h("thead", [
      h("tr", [
        h("th", { scope: "col" }, "Раздел"),
        h("th", { scope: "col" }, "Требования"),
        h("th", { scope: "col" }, "Итог"),
      ]),
    ]),
    h(
      "tbody",
      countParts(requirements).map((part) => row(part, words)),
    ),
  ]);
}

function row({ title, requirements, counts }: PartCoverage, words: DocumentWords): ElementContent {
  return h("tr", [
    h("th", { scope: "row" }, title),
    h("td", [squares(requirements.map(({ verdict }) => verdict))]),
    h("td", tellVerdicts(counts, words)),
  ]);
}

function squares(shown: readonly Verdict[]): ElementContent {
  const width = shown.length * step;
  return s(
    "svg",
    { width, height: side + 2, viewBox: `-1 -1 ${width} ${side + 2}`, "aria-hidden": "true" },
    shown.map((verdict, index) => square(verdict, index * step)),
  );
}

function square(verdict: Verdict, x: number): ElementContent {
  return s("rect", { class: verdict, x, y: 0, width: side, height: side, rx: 2 });
}

/** What the squares mean. */
export function legend(words: DocumentWords): ElementContent {
  return h(
    "p",
    { class: "legend" },
    verdicts.map((verdict) => h("span", [squares([verdict]), ` ${nameVerdict(verdict, words)}`])),
  );
}

/** Stripes for what waits; drawn once, used by all squares. */
export const patterns = s(
  "svg",
  { class: "patterns", width: 0, height: 0, "aria-hidden": "true" },
  [
    s("defs", [
      s(
        "pattern",
        {
          id: "stripes",
          width: 4,
          height: 4,
          patternUnits: "userSpaceOnUse",
          patternTransform: "rotate(45)",
        },
        [s("rect", { class: "stripe", width: 2, height: 4 })],
      ),
      s("pattern", { id: "half", width: 1, height: 1 }, [
        s("rect", { class: "half", y: side / 2, width: side, height: side / 2 }),
      ]),
    ]),
  ],
);
