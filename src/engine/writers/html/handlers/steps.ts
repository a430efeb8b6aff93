import { h, s } from "hastscript";
import { grid, type PictogramName, pictograms, thickness } from "../../../tree/pictograms.ts";
import { stepTitle } from "../../../tree/plain-text.ts";
import type { Handler } from "./handler.ts";

/** Large steps in a row, below each other on a narrow screen; their numbers are text. */
export const steps: Handler<"steps"> = (node, write) => [
  h(
    "ol",
    { class: "steps" },
    node.steps.map((step, index) =>
      h("li", [
        drawing(step.picture),
        h("p", { class: "step-title" }, write(stepTitle(step, index))),
        h("p", write(step.text)),
      ]),
    ),
  ),
];

/** Its size is an attribute, so that a site builder without the style sheet keeps it. */
function drawing(name: PictogramName) {
  const { alt, lines } = pictograms[name];
  const picture = {
    role: "img",
    "aria-label": alt,
    width: 96,
    height: 96,
    viewBox: `0 0 ${grid} ${grid}`,
    fill: "none",
    stroke: "currentColor",
    "stroke-width": thickness,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  };
  return s(
    "svg",
    picture,
    lines.map((line) => s("path", { d: `M${line.map((point) => point.join(" ")).join("L")}` })),
  );
}
