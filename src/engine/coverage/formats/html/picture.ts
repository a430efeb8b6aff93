import type { ElementContent } from "hast";
import { h, s } from "hastscript";

import { countParts, type PartCoverage } from "../../count-parts.ts";
import { type RequirementCoverage, type Verdict, verdicts, verdictWords } from "../../coverage.ts";
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
  { genitive }: DocumentWords,
): ElementContent {
  return h("table", { class: "picture" }, [
    h("caption", `По разделам ${genitive}`),
    h("thead", [
      h("tr", [
        h("th", { scope: "col" }, "Раздел"),
        h("th", { scope: "col" }, "Требования"),
        h("th", { scope: "col" }, "Итог"),
      ]),
    ]),
    h("tbody", countParts(requirements).map(row)),
  ]);
}

function row({ title, requirements, counts }: PartCoverage): ElementContent {
  return h("tr", [
    h("th", { scope: "row" }, title),
    h("td", [squares(requirements.map(({ verdict }) => verdict))]),
    h("td", tellVerdicts(counts)),
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
export function legend(): ElementContent {
  return h(
    "p",
    { class: "legend" },
    verdicts.map((verdict) => h("span", [squares([verdict]), ` ${verdictWords[verdict]}`])),
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
    ]),
  ],
);
