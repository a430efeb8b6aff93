import { toKebabCase } from "../../schema/to-kebab-case.ts";
import type { FreeText, LanguageContext } from "../contexts.ts";
import type { Rule } from "../rule.ts";

/**
 * A name that one file spells only with «ё» and another only with «е»: «Ковалёв» on the staff,
 * «Ковалев» in the certificate. Within one file both may be right: two people.
 */
export const yoDiffers: Rule<LanguageContext> = {
  id: "yo-differs",
  severity: "warning",
  title: "Имена и названия пишутся с «ё» или без неё везде одинаково",
  why: "Для кадровой службы и удостоверяющего центра Ковалёв и Ковалев — разные люди: из-за одной буквы документ не принимают.",
  source: "Раздел «Русский язык» требований к документам",
  mend: "Посмотрите, как написано в паспорте или уставе, и пишите так во всех файлах.",
  bad: {
    files: `
# documents.yaml
editions:
  - id: order-appointment-additional
    signature:
      owner: Ковалев Пётр Ильич
      certificate: "00A1B2C3"
      validFrom: 2024-08-01
      validUntil: 2025-10-25
`,
  },
  good: {
    files: `
# documents.yaml
editions:
  - id: order-appointment-additional
    signature:
      owner: Ковалёв Пётр Ильич
      certificate: "00A1B2C3"
      validFrom: 2024-08-01
      validUntil: 2025-10-25
`,
  },
  check({ strings }, report) {
    if (!strings.some(({ text }) => /ё/iu.test(text))) return;
    for (const spellings of groupByPlainWord(strings).values()) {
      const withYo = spellings.filter(({ word }) => /ё/iu.test(word));
      const without = spellings.filter(({ word }) => !/ё/iu.test(word));
      const here = firstElsewhere(without, withYo);
      const there = firstElsewhere(withYo, without);
      if (!here || !there) continue;
      report(
        here.file,
        here.path,
        `Здесь «${here.word}», а в ${toKebabCase(there.file)}.yaml — «${there.word}».`,
        "Посмотрите, как написано в паспорте или уставе, и пишите так везде.",
      );
    }
  },
};

interface Spelling extends FreeText {
  word: string;
}

/** The first that stands in a file where none of the others does. */
function firstElsewhere(some: readonly Spelling[], others: readonly Spelling[]) {
  const files = new Set(others.map(({ file }) => file));
  return some.find(({ file }) => !files.has(file));
}

/** Capitalized words of four letters and more, by their spelling without «ё». */
function groupByPlainWord(strings: readonly FreeText[]): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const each of strings) {
    for (const [word] of each.text.matchAll(/(?<!\p{L})[А-ЯЁ][а-яё]{3,}/gu)) {
      const plain = word.replaceAll("ё", "е").replaceAll("Ё", "Е");
      const group = groups.get(plain);
      if (group) group.push({ ...each, word });
      else groups.set(plain, [{ ...each, word }]);
    }
  }
  return groups;
}
