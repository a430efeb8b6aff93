import { mailtoUrl } from "../../../engine/base/ascii-address.ts";
import type { EducationModel } from "../model/derive-model.ts";
import type { PersonModel } from "../model/derive-person.ts";
import type { OfficialRow, OfficialSection, SiteDocument } from "../../../engine/site/data.ts";

/**
 * The subsections of the official site that the data can fill, under the addresses and with the
 * `itemprop` names of Rosobrnadzor's recommendations (version 8.9.1, tables 3.2.1–3.2.6). What
 * the data do not hold at all (charter, licence …) is left to the rest of the official site; an
 * optional value that an organization lacks reads «отсутствует», as the recommendations demand.
 * `documentsTitle` is what the documents are about.
 */
export function officialSections(
  model: EducationModel,
  documents: readonly SiteDocument[],
  documentsTitle: string,
): OfficialSection[] {
  return [
    common(model),
    structure(model),
    documentList(documents, documentsTitle),
    managers(model),
  ];
}

const absent = "отсутствует";

function common({ organization, head }: EducationModel): OfficialSection {
  const { name, address, phones, email, emails, site, workingHours, founders } = organization;
  const { foundedOn, licence, buildings } = organization;
  return {
    id: "common",
    title: "Основные сведения",
    groups: [
      {
        rows: [
          row("Полное наименование", "fullName", name.full.nominative),
          row("Сокращённое наименование", "shortName", name.short.nominative),
          ...(foundedOn ? [row("Дата создания", "regDate", foundedOn.numeric)] : []),
          row("Место нахождения", "address", address.line),
          ...buildings.map(({ name: building, address: line }) =>
            row(`Место ведения образовательной деятельности: ${building}`, "addressPlace", line),
          ),
          row("Режим и график работы", "workTime", workingHours),
          row("Телефоны", "telephone", phones.join("; ")),
          row("Электронная почта", "email", emails.join("; "), mailtoUrl(email)),
          row("Официальный сайт", null, site, site),
          ...licenceRows(licence),
          row("Руководитель", null, head.fullName.nominative, "../managers/"),
        ],
      },
      ...founders.map((founder) => ({
        title: "Учредитель",
        itemprop: "uchredLaw",
        rows: [
          row("Наименование", "nameUchred", founder.name),
          row("Юридический адрес", "addressUchred", founder.address),
          row("Телефоны", "telUchred", founder.phones.join("; ")),
          row("Электронная почта", "mailUchred", founder.email, mail(founder.email)),
          row("Официальный сайт", "websiteUchred", founder.site, founder.site),
        ],
      })),
    ],
  };
}

function licenceRows(licence: EducationModel["organization"]["licence"]): OfficialRow[] {
  if (!licence) return [];
  const { number, date, link } = licence;
  return [row("Лицензия", "licenseDocLink", `${number} от ${date.numeric}`, link)];
}

/** Collegial bodies are bodies of management (Federal law № 273-FZ, art. 26). */
function structure({ organization, bodies }: EducationModel): OfficialSection {
  const { address, site, email } = organization;
  return {
    id: "struct",
    title: "Структура и органы управления образовательной организацией",
    groups: bodies.map(({ name, chair }) => ({
      title: name,
      itemprop: "structOrgUprav",
      rows: [
        row("Наименование", "name", name),
        row("Руководитель", "fio", chair?.fullName.nominative),
        row("Должность", "post", chair?.position.nominative),
        row("Место нахождения", "addressStr", address.line),
        row("Официальный сайт", "site", site, site),
        row("Электронная почта", "email", email, mailtoUrl(email)),
        row("Положение об органе управления", "divisionClauseDocLink", null),
      ],
    })),
  };
}

/** Our documents have no names in the recommendations: they are listed without any. */
function documentList(documents: readonly SiteDocument[], title: string): OfficialSection {
  return {
    id: "document",
    title: "Документы",
    groups: [
      {
        title,
        rows: [],
        documents: documents.map(({ kind, title: name, status }) => ({
          title: name,
          href: `../../${kind}/`,
          status: status.map(({ term, description }) => `${term}: ${description}`).join("; "),
        })),
      },
    ],
  };
}

/** The head, and deputies as their positions call them. */
function managers({ organization, head, staff }: EducationModel): OfficialSection {
  const deputies = staff.filter(({ position }) => /^заместитель/iu.test(position.nominative));
  const { phones, email } = organization;
  const rows = (person: PersonModel): OfficialRow[] => {
    const address = person.workEmail ?? email;
    return [
      row("Фамилия, имя, отчество", "fio", person.fullName.nominative),
      row("Должность", "post", person.position.nominative),
      row("Контактные телефоны", "telephone", person.workPhone ?? phones.join("; ")),
      row("Электронная почта", "email", address, mailtoUrl(address)),
    ];
  };
  return {
    id: "managers",
    title: "Руководство",
    groups: [
      { title: "Руководитель", itemprop: "rucovodstvo", rows: rows(head) },
      ...deputies.map((deputy) => ({
        title: "Заместитель руководителя",
        itemprop: "rucovodstvoZam",
        rows: rows(deputy),
      })),
      ...(deputies.length === 0
        ? [{ title: "Заместители руководителя", itemprop: "rucovodstvoZam", rows: noDeputy }]
        : []),
    ],
  };
}

const noDeputy: OfficialRow[] = [
  row("Фамилия, имя, отчество", "fio", null),
  row("Должность", "post", null),
  row("Контактные телефоны", "telephone", null),
  row("Электронная почта", "email", null),
];

function row(
  term: string,
  itemprop: string | null,
  value: string | null | undefined,
  href?: string | null,
): OfficialRow {
  if (value === null || value === undefined || value === "")
    return { term, itemprop, value: absent };
  return { term, itemprop, value, ...(href && { href }) };
}

function mail(address: string | null): string | null {
  return address === null ? null : mailtoUrl(address);
}
