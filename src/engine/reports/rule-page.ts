import type { Colors } from "picocolors/types.js";
import { countNouns } from "../russian/plural.ts";
import { isRulePage, type Page } from "../check/rule-pages.ts";
import { numericDate } from "../russian/dates.ts";
import type { RuleExample, RulePage } from "../check/rule.ts";
import { writeSettingsExample } from "../check/settings-example.ts";
import { severityNames } from "../problem.ts";
import { paintOf } from "./paint.ts";
import { wrapText } from "./wrap-text.ts";

/** How a page is shown on a terminal. */
export interface PageLook {
  /** Columns; null where lines need not fit. */
  width: number | null;
  colors: Colors;
  /** The last day (YYYY-MM-DD) of the exception that is shown as an example. */
  until: string;
}

/** A rule's page for the terminal, with YAML to be copied; of a check without one what there is. */
export function writeRulePage(page: Page, look: PageLook): string {
  const { id, severity, title, mend } = page;
  const { colors, width } = look;
  const paint = paintOf(severity, colors);
  const heading = `${colors.bold(id)} ${paint(severityNames[severity])}`;
  const sections = isRulePage(page) ? ruleSections(page, look.until) : [["Как исправить", mend]];
  const written = sections.map(
    ([name = "", ...parts]) =>
      `${colors.cyan(name)}\n${parts.map((part) => indent(part, width)).join("\n\n")}`,
  );
  return `${[`${heading}\n${wrapText(`${title}.`, width, 0, 0)}`, ...written].join("\n\n")}\n`;
}

function ruleSections(page: RulePage, until: string): string[][] {
  const { why, source, mend, days, bad, good } = page;
  const settings = writeSettingsExample(page, until);
  return [
    ["Зачем", why],
    ["Основание", `${source}.`],
    ["Как исправить", mend],
    ...(days === undefined ? [] : [["Срок", countNouns(days, ["день", "дня", "дней"])]]),
    [`Так плохо${dayOf(bad)}`, bad.files.trim()],
    [`Так хорошо${dayOf(good)}`, good.files.trim()],
    ...(settings
      ? [
          ["Смягчить правило или изменить срок: reglament.yaml", settings.rules],
          ["Отложить замечание до дня: reglament.yaml", settings.ignores],
        ]
      : [
          [
            "Исключения",
            "Это правило нельзя ни ослабить, ни обойти: без него документы не сделать.",
          ],
        ]),
  ];
}

/** Examples are judged on a day of their own where that matters. */
function dayOf({ day }: RuleExample): string {
  return day === undefined ? "" : ` (${numericDate(day)})`;
}

/** YAML keeps its lines. */
function indent(part: string, width: number | null): string {
  return part.includes("\n") ? part.replaceAll(/^(?=.)/gm, "  ") : wrapText(part, width, 2, 2);
}
