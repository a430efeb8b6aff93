import type { RulePage } from "./rule.ts";

/** YAML for reglament.yaml, ready to be copied. */
export interface SettingsExample {
  /** Another severity and, where the rule has one, another period. */
  rules: string;
  /**
   * An exception of a file, which only the remark names: one rule may find something in several. It
   * ends on the day given.
   */
  ignores: string;
}

/** How a rule is softened and waived; null for one that may be neither. */
export function writeSettingsExample(
  { id, severity, days, locked }: RulePage,
  until: string,
): SettingsExample | null {
  if (locked) return null;
  const rule = [
    "rules:",
    `  - rule: ${id}`,
    `    severity: ${severity === "error" ? "warning" : "off"}`,
    ...(days === undefined ? [] : [`    days: ${days}`]),
  ];
  const ignore = [
    "ignores:",
    `  - rule: ${id}`,
    "    # Путь из замечания, от папки с данными.",
    "    file: organizations/ПАПКА/ФАЙЛ.yaml",
    "    reason: Почему решено подождать",
    `    until: ${until}`,
  ];
  return { rules: rule.join("\n"), ignores: ignore.join("\n") };
}
