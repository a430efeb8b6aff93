import { numericDate } from "../../../../engine/russian/dates.ts";
import { haveCommonDay } from "../../facts/holds-on.ts";
import { complianceRule } from "../compliance-rule.ts";

/** Who reads a mark of adoption knows which council it is. */
export const councilsNamedAlike = complianceRule({
  id: "councils-named-alike",
  severity: "warning",
  title: "Советы, которые есть в один день, называются по-разному",
  why: "Название совета стоит в грифе принятия и на сайте. По двум одинаковым не понять, который из советов решал.",
  source: "ГОСТ Р 7.0.97-2016, пункт 5.16: в грифе названо, кем утверждён документ",
  mend: "Если это один совет, оставьте одну запись: председателей записывают списком. Если прежний закончил работу, поставьте ему until, новому — from.",
  bad: {
    files: `
# organization.yaml
bodies:
  - { id: council-2, name: Педагогический совет, from: 2024-09-16 }
`,
  },
  good: {
    files: `
# organization.yaml
bodies:
  - { id: pedagogical-council, until: 2024-09-15 }
  - { id: council-2, name: Педагогический совет, from: 2024-09-16 }
`,
  },
  reads: ["organization"],
  check({ organization: { bodies = [] } }, report) {
    for (const [index, body] of bodies.entries()) {
      const other = bodies
        .slice(0, index)
        .find((each) => fold(each.name) === fold(body.name) && haveCommonDay(each, body));
      if (!other) continue;
      const from = [other.from ?? "", body.from ?? ""].toSorted().at(-1) ?? "";
      const since = from === "" ? "" : ` с ${numericDate(from)}`;
      report(
        "organization",
        ["bodies", index, "name"],
        `Два совета${since} называются одинаково: «${other.id}» и «${body.id}».`,
        "Оставьте одну запись, назовите их по-разному или закончите прежний (until) днём перед новым (from).",
      );
    }
  },
});

function fold(name: string): string {
  return name.toLowerCase().replaceAll("ё", "е").replaceAll(/\s+/gu, " ").trim();
}
