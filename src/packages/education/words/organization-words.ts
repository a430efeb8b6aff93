import type { WordsOf } from "../../../engine/fields/words.ts";
import type { FounderModel, OrganizationModel } from "../model/derive-organization.ts";

const founderWords: WordsOf<FounderModel> = {
  name: "наименование",
  address: "адрес",
  phones: { list: "телефоны" },
  email: "электронная почта",
  site: "сайт",
};

/** What texts may name of the organization. */
export const organizationWords: WordsOf<OrganizationModel> = {
  id: "имя папки организации",
  name: {
    record: "наименования",
    has: { full: { cases: "полное наименование" }, short: { cases: "краткое наименование" } },
  },
  heading: "краткое наименование с прописной буквы: с него начинают строку",
  at: "где, по краткому наименованию: «в лицее № 3», у предпринимателя — «у ИП Воробей А. С.»",
  typeName: "чем организация является: детский сад, школа",
  letterhead: "вид бланка: longitudinal — продольный, angular — угловой",
  inn: "ИНН",
  kpp: "КПП; у предпринимателя его нет",
  ogrn: "ОГРН или ОГРНИП",
  isEntrepreneur: "верно для индивидуального предпринимателя",
  okpo: "ОКПО, если записан",
  address: {
    record: "адрес",
    has: {
      line: "адрес одной строкой",
      locality: "населённый пункт, как он стоит под реквизитами приказа",
      region: "регион",
    },
  },
  phones: { list: "телефоны организации" },
  email: "электронная почта: первая из записанных",
  emails: { list: "все адреса электронной почты" },
  site: "официальный сайт",
  workingHours: "режим работы",
  founder: { record: "первый из учредителей", has: founderWords },
  founders: { list: "учредители", each: founderWords },
  owners: { list: "собственники имущества, если они не учредители", each: founderWords },
  buildings: {
    list: "здания, филиалы и отделения",
    each: {
      id: "имя записи о здании",
      name: "название здания",
      address: "адрес здания",
      workingHours: "режим работы в здании",
      phones: { list: "телефоны здания" },
    },
  },
  foundedOn: { date: "день создания организации" },
  licence: {
    record: "лицензия на образовательную деятельность",
    has: {
      number: "номер лицензии",
      date: { date: "дата лицензии" },
      issuer: "кто выдал лицензию",
      link: "ссылка на запись реестра лицензий",
    },
  },
  charter: {
    record: "устав",
    has: { date: { date: "дата устава" }, link: "ссылка на устав" },
  },
  officialDocuments: {
    list: "документы для раздела «Сведения об образовательной организации»",
    each: { name: "название документа", link: "ссылка на документ" },
  },
  officialPlaces: {
    list: "места для раздела «Сведения об образовательной организации»",
    each: { name: "что это за место", address: "адрес места" },
  },
  absent: { list: "чего у организации нет, словами методических рекомендаций" },
};
