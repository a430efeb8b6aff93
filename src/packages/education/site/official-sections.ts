import { asciiUrl } from "../../../engine/base/ascii-address.ts";
import type { OfficialRow, OfficialSection, SiteDocument } from "../../../engine/site/data.ts";
import type { EducationModel } from "../model/derive-model.ts";
import type { PersonModel } from "../model/derive-person.ts";
import { officialDocuments } from "./official-documents.ts";
import { absentRow, documentRow, emailRow, phoneRow, row, siteRow } from "./official-rows.ts";

/**
 * The subsections of the official site that the data can fill, under the addresses and with the
 * `itemprop` names of Rosobrnadzor's recommendations (version 8.9.1; 9.0.0 keeps the names; tables 3.2.1–3.2.6). Of what
 * the data do not hold nothing is said here: `official-data-missing` tells the user.
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
    officialDocuments(model, documents, documentsTitle),
    managers(model),
  ];
}

function common({ organization, head }: EducationModel): OfficialSection {
  const { name, address, phones, emails, site, workingHours, founders } = organization;
  const { foundedOn, licence, buildings, absent, officialPlaces } = organization;
  return {
    id: "common",
    title: "Основные сведения",
    groups: [
      {
        rows: [
          ...row("Полное наименование", "fullName", name.full.nominative),
          ...row("Сокращённое наименование", "shortName", name.short.nominative),
          ...row("Дата создания", "regDate", foundedOn?.numeric),
          ...row("Место нахождения", "address", address.line),
          // The recommendations have names only for places of special kinds.
          ...buildings.flatMap(({ name: building, address: line }) =>
            row(`Место ведения образовательной деятельности: ${building}`, null, line),
          ),
          ...row("Режим и график работы", "workTime", workingHours),
          ...phoneRow("Телефоны", "telephone", phones),
          ...emailRow("email", emails),
          ...siteRow(null, site),
          ...licenceRows(licence),
          {
            ...{ term: "Руководитель", itemprop: null },
            values: [{ text: head.fullName.nominative, path: "sveden/managers/" }],
          },
          ...specialPlaces.flatMap(([itemprop, term]) => [
            ...officialPlaces
              .filter((place) => place.name === itemprop)
              .flatMap((place) => row(term, itemprop, place.address)),
            ...absentRow(term, itemprop, absent),
          ]),
        ],
      },
      ...founders.map(founderGroup),
    ],
  };
}

function founderGroup({
  name,
  address,
  phones,
  email,
  site,
}: EducationModel["organization"]["founders"][number]): OfficialSection["groups"][number] {
  return {
    title: "Учредитель",
    itemprop: "uchredLaw",
    rows: [
      ...row("Наименование", "nameUchred", name),
      ...row("Юридический адрес", "addressUchred", address),
      ...phoneRow("Телефоны", "telUchred", phones),
      ...emailRow("mailUchred", [email]),
      ...siteRow("websiteUchred", site),
    ],
  };
}

const specialPlaces = [
  ["addressPlaceSet", "Места обучения при сетевой форме программ"],
  ["addressPlacePrac", "Места проведения практики"],
  ["addressPlacePodg", "Места практической подготовки обучающихся"],
  ["addressPlaceGia", "Места государственной итоговой аттестации"],
  ["addressPlaceDop", "Места обучения по дополнительным программам"],
  ["addressPlaceOppo", "Места профессионального обучения"],
] as const;

function licenceRows(licence: EducationModel["organization"]["licence"]): OfficialRow[] {
  if (!licence) return [];
  const { number, date, issuer, link } = licence;
  const by = issuer === null ? "" : `, ${issuer}`;
  // The name belongs to the extract from the register: without one there is only the number.
  return row(
    "Лицензия",
    link === null ? null : "licenseDocLink",
    `${number} от ${date.numeric}${by}`,
    link === null ? null : asciiUrl(link),
  );
}

/** Collegial bodies are bodies of management (Federal law № 273-FZ, art. 26). */
function structure({ organization, bodies }: EducationModel): OfficialSection {
  const { address, site, email, absent } = organization;
  const clause = "Положение об органе управления";
  return {
    id: "struct",
    title: "Структура и органы управления образовательной организацией",
    groups: bodies.map(({ name, chair, chairName, regulation }) => ({
      title: name,
      itemprop: "structOrgUprav",
      rows: [
        ...row("Наименование", "name", name),
        ...row("Руководитель", "fio", chair?.fullName.nominative ?? chairName),
        ...row("Должность", "post", chair?.position.nominative ?? (chairName && "председатель")),
        ...row("Место нахождения", "addressStr", address.line),
        ...siteRow("site", site),
        ...emailRow("email", [email]),
        ...(regulation === null
          ? absentRow(clause, "divisionClauseDocLink", absent)
          : documentRow(clause, "divisionClauseDocLink", regulation)),
      ],
    })),
  };
}

/** The head, and deputies as their positions call them. */
function managers({ organization, head, staff }: EducationModel): OfficialSection {
  const deputies = staff.filter(({ position }) => /^заместитель/iu.test(position.nominative));
  const { phones, email, absent } = organization;
  const rows = (person: PersonModel): OfficialRow[] => [
    ...row("Фамилия, имя, отчество", "fio", person.fullName.nominative),
    ...row("Должность", "post", person.position.nominative),
    ...phoneRow(
      "Контактные телефоны",
      "telephone",
      person.workPhone === null ? phones : [person.workPhone],
    ),
    ...emailRow("email", [person.workEmail ?? email]),
  ];
  const group = (title: string, itemprop: string, of: OfficialRow[]) =>
    of.length === 0 ? [] : [{ title, itemprop, rows: of }];
  const lacks = (term: string, itemprop: string): OfficialRow[] =>
    absentRow(term, itemprop, absent, "rucovodstvoZam");
  return {
    id: "managers",
    title: "Руководство",
    groups: [
      ...group("Руководитель", "rucovodstvo", rows(head)),
      ...deputies.flatMap((deputy) =>
        group("Заместитель руководителя", "rucovodstvoZam", rows(deputy)),
      ),
      ...(deputies.length > 0
        ? []
        : group("Заместители руководителя", "rucovodstvoZam", [
            ...lacks("Фамилия, имя, отчество", "fio"),
            ...lacks("Должность", "post"),
            ...lacks("Контактные телефоны", "telephone"),
            ...lacks("Электронная почта", "email"),
          ])),
    ],
  };
}
