import { createFinder } from "../../privacy/create-finder.ts";
import { border } from "../../privacy/reading/borders.ts";
import type { FreeText, PrivacyContext } from "../contexts.ts";
import type { FindLocation, Rule } from "../rule.ts";

/**
 * A private value that stands among the public ones too: from there it reaches papers and the site,
 * which no mark on a field can hinder. Never prints it.
 */
export const internalAsPublic: Rule<PrivacyContext> = {
  id: "internal-as-public",
  severity: "error",
  title: "Личный номер или адрес не записан ещё и среди общедоступных",
  why: "Служебный телефон печатают в документах и на сайте. Если в этом поле стоит личный номер, его увидят все.",
  source: "Требование A2; статья 10.1 Федерального закона № 152-ФЗ",
  mend: "Уберите личное из общедоступного поля или замените служебным. Если служебное записано в поле для личного, замените там.",
  bad: {
    files: `
# administrators.yaml
main: { personalMobile: +7 (000) 000-00-07 }
# organization.yaml
phones: [+7 (000) 000-00-07]
`,
  },
  good: {
    files: `
# administrators.yaml
main: { personalMobile: +7 (000) 000-00-07 }
# organization.yaml
phones: [+7 (84574) 0-00-01]
`,
  },
  check({ internal, strings, findLocation }, report) {
    const find = createFinder(internal);
    // Nearly always there is nothing to find, and one search tells it.
    if (find(strings.map(({ text }) => text).join(border)).length === 0) return;
    const doubles = strings.flatMap((open) =>
      find(open.text)
        .slice(0, 1)
        .map((own) => ({ open, own })),
    );
    const [first] = doubles;
    if (!first) return;
    const places = doubles.map(
      ({ open, own }) => `${tell(open, findLocation)} — то же, что ${tell(own, findLocation)}`,
    );
    report(
      first.open.file,
      first.open.path,
      `В общедоступном поле записано значение для внутреннего пользования: ${places.join("; ")}.`,
      "Уберите его отсюда или запишите служебное. Если личное перепутано со служебным там, исправьте там.",
    );
  },
};

/** The record and where it stands. */
function tell({ file, path }: Pick<FreeText, "file" | "path">, findLocation: FindLocation): string {
  const place = findLocation(file, path);
  return `${place.owner?.record ?? file} (${place.file}:${place.line})`;
}
