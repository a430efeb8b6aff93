import type { Colors, Formatter } from "picocolors/types.js";
import type { Severity } from "../problem.ts";

/** The colour in which a severity is told. */
export function paintOf(severity: Severity, colors: Colors): Formatter {
  const paints = { error: colors.red, warning: colors.yellow, info: colors.blue };
  return paints[severity];
}
