import { findUnpairedQuote } from "../../russian/unpaired-quote.ts";
import type { LanguageContext } from "../contexts.ts";
import type { Rule } from "../rule.ts";

/** Quotes are «ёлочки», „лапки“ within them, and each has its pair. */
export const wrongQuotes: Rule<LanguageContext> = {
  id: "wrong-quotes",
  severity: "warning",
  title: "Кавычки — парные ёлочки, внутри них — лапки",
  why: "Незакрытая кавычка печатается как есть. Парные прямые кавычки программа в документах исправит сама, кроме официальных названий, но в данных из-за них одно название пишется по-разному и не находится поиском.",
  source: "Правила набора: раздел «Русский язык» требований к документам",
  mend: "Замените прямые кавычки на « и », вложенные — на „ и “, и проверьте, что у каждой есть пара.",
  bad: {
    files: `
# groups.yaml
groups:
  - { id: teremok, description: группа «Почемучки }
`,
  },
  good: {
    files: `
# groups.yaml
groups:
  - { id: teremok, description: группа «Почемучки» }
`,
  },
  check({ strings }, report) {
    for (const { file, path, text } of strings) {
      const flaw = findFlaw(text);
      if (flaw !== null)
        report(file, path, `${flaw}: ${text}`, "Пишите так: «Детский сад „Солнышко“».");
    }
  },
};

function findFlaw(text: string): string | null {
  return text.includes('"') ? "Прямые кавычки" : findUnpairedQuote(text);
}
