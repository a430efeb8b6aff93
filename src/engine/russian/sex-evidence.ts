import { findPatronymicSex, type Sex } from "./sex.ts";

/** Names that only men, or only women, bear: the common ones, so that nobody is doubted in vain. */
const firstNames: Readonly<Record<Sex, ReadonlySet<string>>> = {
  male: words(`александр алексей анатолий андрей антон арсений артём артем артур борис вадим валерий
    василий виктор виталий владимир владислав вячеслав геннадий георгий григорий даниил денис дмитрий
    евгений егор иван игорь илья кирилл константин лев леонид максим марат матвей михаил никита
    николай олег павел пётр петр роман руслан сергей станислав степан тимур фёдор федор юрий ярослав
    аркадий валентин родион савелий семён семен тихон эдуард`),
  female: words(`александра алина алла анастасия анна антонина валентина валерия варвара вера
    вероника виктория галина дарья диана евгения екатерина елена елизавета жанна зинаида зоя инна
    ирина карина кристина ксения лариса лидия лилия любовь людмила маргарита марина мария надежда
    наталия наталья нина оксана олеся ольга полина раиса римма светлана софия софья таисия тамара
    татьяна ульяна юлия яна альбина ангелина анжела анжелика арина василиса кира майя нелли серафима
    снежана фаина эвелина элеонора эльвира эмма`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

/** Which part of a name shows which sex; null for what shows none. */
export interface SexEvidence {
  readonly surname: Sex | null;
  readonly firstName: Sex | null;
  readonly patronymic: Sex | null;
}

/** What the parts of a name show, each by itself: «Иванова Олеся Иванович» is at odds. */
export function collectSexEvidence(name: {
  surname: string;
  firstName: string;
  patronymic?: string | undefined;
}): SexEvidence {
  return {
    surname: findSurnameSex(name.surname),
    firstName: findFirstNameSex(name.firstName),
    patronymic: findPatronymicSex(name.patronymic ?? ""),
  };
}

/** «-ина» tells nothing: Щербина is a man's surname too; nor do short ones, which may be foreign. */
function findSurnameSex(surname: string): Sex | null {
  const word = surname.trim().normalize("NFC").toLowerCase();
  if (/(?:[а-яё]{2}[оеё]ва|[сц]кая)$/u.test(word)) return "female";
  return /(?:[а-яё]{2}[оеё]в|[а-яё]{3}[иы]н|[сц]кий)$/u.test(word) ? "male" : null;
}

/** The sex of those who bear a common first name; null for what is none. */
export function findFirstNameSex(firstName: string): Sex | null {
  const word = firstName.trim().normalize("NFC").toLowerCase();
  if (firstNames.female.has(word)) return "female";
  return firstNames.male.has(word) ? "male" : null;
}
