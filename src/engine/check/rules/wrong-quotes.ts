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

const pairs: Record<string, string> = { "»": "«", "“": "„" };

function findFlaw(text: string): string | null {
  if (text.includes('"')) return "Прямые кавычки";
  const open: string[] = [];
  for (const [quote] of text.matchAll(/[«»„“]/g)) {
    const opening = pairs[quote];
    if (opening === undefined) open.push(quote);
    else if (open.pop() !== opening) return "Кавычка закрыта, но не открыта";
  }
  return open.length > 0 ? "Кавычка открыта, но не закрыта" : null;
}
