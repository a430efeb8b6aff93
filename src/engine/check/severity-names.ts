import type { Severity } from "../problem.ts";

/** What people call a severity. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: "ошибка",
  warning: "предупреждение",
};
