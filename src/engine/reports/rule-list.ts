import type { PageFamily } from "../check/rule-pages.ts";
import type { Severity } from "../problem.ts";
import { paintOf } from "./paint.ts";
import type { PageLook } from "./rule-page.ts";
import { wrapText } from "./wrap-text.ts";

const marks: Readonly<Record<Severity, string>> = { error: "●", warning: "○", info: "○" };

/** All rules and checks by family: id, severity, what must hold. */
export function writeRuleList(
  families: readonly PageFamily[],
  { width, colors }: Pick<PageLook, "width" | "colors">,
): string {
  const longest = Math.max(...families.flatMap(({ pages }) => pages.map(({ id }) => id.length)));
  const lists = families.map(({ title, pages }) => {
    const lines = pages.map(({ id, severity, title: rule }) => {
      const mark = paintOf(severity, colors)(marks[severity]);
      const text = wrapText(rule, width, longest + 5, longest + 5).trimStart();
      return `  ${mark} ${id.padEnd(longest)} ${text}`;
    });
    return [colors.bold(title), ...lines].join("\n");
  });
  const legend =
    "● ошибка, ○ предупреждение или к сведению. Подробно о правиле: reglament explain ПРАВИЛО";
  return `${[...lists, wrapText(legend, width, 0, 0)].join("\n\n")}\n`;
}
