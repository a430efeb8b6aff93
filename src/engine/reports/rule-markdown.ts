import { isRulePage, type Page } from "../check/rule-pages.ts";
import type { RuleExample } from "../check/rule.ts";

/** A rule's page for tools that show Markdown. */
export function writeRuleMarkdown(page: Page): string {
  const { title, mend } = page;
  if (!isRulePage(page)) return `${title}.\n\n**Как исправить.** ${mend}`;
  return [
    `${title}.`,
    `**Зачем.** ${page.why}`,
    `**Как исправить.** ${mend}`,
    `**Основание.** ${page.source}`,
    `**Так плохо:**\n\n${fence(page.bad)}`,
    `**Так хорошо:**\n\n${fence(page.good)}`,
  ].join("\n\n");
}

function fence({ files }: RuleExample): string {
  return `\`\`\`yaml\n${files.trim()}\n\`\`\``;
}
