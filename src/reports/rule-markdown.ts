import type { BasicPage } from "../rules/basic-pages/basic-page.ts";
import { isRulePage } from "../rules/find-page.ts";
import type { RuleExample, RulePage } from "../rules/rule.ts";

/** A rule's page for tools that show Markdown. */
export function writeRuleMarkdown(page: RulePage | BasicPage): string {
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
