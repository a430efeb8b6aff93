import { asciiUrl } from "../../../engine/base/ascii-address.ts";
import { lowerFirst, upperFirst } from "../../../engine/russian/letter-case.ts";
import type { OfficialGroup, OfficialSection, SiteDocument } from "../../../engine/site/data.ts";
import type { EducationModel } from "../model/derive-model.ts";
import { absentRow, documentRow, row } from "./official-rows.ts";

/** The documents that table 3.4.1 of the recommendations names beside the charter. */
const demanded: Readonly<Record<string, string>> = {
  localActStud: "Правила внутреннего распорядка обучающихся",
  localActOrder: "Правила внутреннего трудового распорядка",
  localActCollec: "Коллективный договор",
  reportEduDocLink: "Отчёт о результатах самообследования",
  prescriptionDocLink: "Предписания органов контроля (надзора) и отчёты об их исполнении",
  priemDocLink: "Правила приёма обучающихся",
  modeDocLink: "Режим занятий обучающихся",
  tekKontrolDocLink: "Текущий контроль успеваемости и промежуточная аттестация",
  perevodDocLink: "Порядок перевода, отчисления и восстановления",
  vozDocLink: "Оформление возникновения, приостановления и прекращения отношений",
};

/**
 * The subsection «Документы»: what the recommendations name, where the data tell of it, and our own
 * documents, which have no names there. Only the Regulation is a local normative act: orders carry
 * it out, and sheets explain it.
 */
export function officialDocuments(
  { organization }: EducationModel,
  documents: readonly SiteDocument[],
  title: string,
): OfficialSection {
  const { charter, officialDocuments: known, absent } = organization;
  const date = charter?.date ? ` от ${charter.date.numeric}` : "";
  const rows = [
    ...(charter ? row("Устав", "ustavDocLink", `Устав${date}`, asciiUrl(charter.link)) : []),
    ...Object.entries(demanded).flatMap(([name, term]) => {
      const found = known.find((document) => document.name === name);
      return found ? documentRow(term, name, found.link) : absentRow(term, name, absent);
    }),
  ];
  const group = (heading: string, ...layouts: SiteDocument["layout"][]): OfficialGroup[] => {
    const listed = documents.filter(({ layout }) => layouts.includes(layout));
    return listed.length === 0 ? [] : [{ title: heading, rows: [], documents: listed.map(toLine) }];
  };
  return {
    id: "document",
    title: "Документы",
    groups: [
      ...(rows.length === 0 ? [] : [{ rows }]),
      ...group(title, "regulation"),
      ...group("Приказы и письма", "order", "letter"),
      ...group("Памятки и списки", "sheet", "handout", "register"),
    ],
  };
}

function toLine({ kind, title, status }: SiteDocument) {
  return { title, path: `${kind}/`, status: tellStatus(title, status) };
}

/** «Редакция № 2; действует с 15.12.2025; утверждена: приказ …»; what the title says is not said again. */
export function tellStatus(title: string, status: SiteDocument["status"]): string {
  const parts = status
    .filter(({ term, description }) => term !== "Дата и номер" || !title.includes(description))
    .map(({ term, description }) => {
      if (term === "Статус") return description;
      const isSentence = term === "Редакция" || term.startsWith("Действ");
      return `${lowerFirst(term)}${isSentence ? "" : ":"} ${description}`;
    });
  const told = parts.filter((part) => !parts.some((other) => other.startsWith(`${part} `)));
  return upperFirst(told.join("; "));
}
