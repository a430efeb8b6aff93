import { oneLine } from "../../base/one-line.ts";
import type { LanguageContext } from "../contexts.ts";
import type { Rule } from "../rule.ts";

const flaws: readonly (readonly [RegExp, string])[] = [
  [/^\s|\s$/u, "пробел на краю строки"],
  [/\t/u, "знак табуляции"],
  [/[ \u00A0]{2}/u, "два пробела подряд"],
  [/[ \u00A0](?:[,;]|[.:!?](?=\s|$))/u, "пробел перед знаком препинания"],
  [/№(?=[\p{L}\p{N}])/u, "нет пробела после №"],
  [/№№/u, "два знака № подряд"],
  [
    /(?<![\p{L}\p{N}.])(?:г|с|п|пос|дер|ул|пл|пер|пр|д|корп|кв|обл)\.(?=[А-ЯЁ\d])/u,
    "нет пробела после сокращения",
  ],
  [/\p{L},(?=\p{L})/u, "нет пробела после запятой"],
];

/** Blanks where they belong: «г. Пугачев», «№ 1», one between words (ГОСТ, typography). */
export const wrongSpacing: Rule<LanguageContext> = {
  id: "wrong-spacing",
  severity: "warning",
  title: "Пробелы стоят там, где нужно",
  why: "«г.Пугачев» и «№1» — первое, что замечает внимательный читатель. В документах часть таких мест программа исправит, в письмах и списках — нет.",
  source: "Правила набора: раздел «Русский язык» требований к документам",
  mend: "Исправьте пробелы в строке: «г. Пугачев», «№ 1», один пробел между словами, перед запятой — ни одного.",
  bad: {
    files: `
# organization.yaml
address: { locality: г.Пугачев }
`,
  },
  good: {
    files: `
# organization.yaml
address: { locality: г. Пугачев }
`,
  },
  check({ strings }, report) {
    for (const { file, path, text: written } of strings) {
      // «|» and «>» of YAML leave a line end that nobody typed, and no document prints it.
      const text = written.replace(/\r?\n$/u, "");
      const found = flaws.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
      if (found.length === 0) continue;
      report(
        file,
        path,
        `В строке «${oneLine(text)}»: ${found.join(", ")}.`,
        "Исправьте: «г. Пугачев», «№ 1», один пробел между словами.",
      );
    }
  },
};
