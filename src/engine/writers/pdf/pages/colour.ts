import { sheetColour } from "../../measures/layout.ts";

/** The operator that sets the colour of sheets. */
export function colourOf(what: "fill" | "stroke"): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(sheetColour.slice(at, at + 2), 16) / 255);
  return `${parts.map((part) => part.toFixed(3)).join(" ")} ${what === "fill" ? "rg" : "RG"}`;
}
