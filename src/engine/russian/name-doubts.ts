import { type Case, caseNames } from "./cases.ts";
import { foreignMan, foreignWoman } from "./foreign-aya.ts";
import type { NamePart } from "./decline-name-part.ts";
import type { Sex } from "./sex.ts";

/** Why a person should look at forms, and at which of them: the other cases are sure. */
export interface FormDoubt {
  readonly reason: string;
  readonly cases: readonly Case[];
}

interface NameDoubt extends FormDoubt {
  readonly part: NamePart;
  /** Null: of either sex. */
  readonly sex: Sex | null;
  readonly word: RegExp;
}

export const allOblique: readonly Case[] = caseNames.filter((name) => name !== "nominative");
const instrumental: readonly Case[] = ["instrumental"];

const stress = "от ударения зависит окончание творительного падежа";
const ofConsonant = `${stress} («-ом» или «-ем»)`;
const ofA = `${stress} («-ой» или «-ей»)`;
const foreign =
  "грузинские фамилии на «-ая» обычно не склоняются, а похожие на них русские склоняются";
const vowel = "гласная перед последней согласной может выпадать";

/**
 * Nouns that look like the feminine of a surname in «-ин» or «-ов»: «Калиной» is the wife of Калин,
 * «Калины» the daughter of Калина. Left out are those whose «-ин» is common (Кузин, Машин).
 */
const femaleNouns = new RegExp(
  "^(?:балерин|билин|бузин|былин|вершин|ветчин|годин|горбин|дедин|десятин|детин|дивчин|дитин|" +
    "долин|дружин|дубин|дубровин|жердин|звездин|калин|картин|конин|корзин|кручин|крушин|лещин|" +
    "личин|лощин|лучин|людин|малин|маслин|молодчин|морщин|мужчин|осетрин|осин|паутин|перин|" +
    "половин|пучин|равнин|рябин|свинин|середин|скотин|смородин|соснин|старин|старшин|судьбин|" +
    "лавин|пружин|причин|плотин|витрин|трясин|резин|мякин|лозин|седин|тычин|ольшин|полонин|" +
    "боровин|рванин|глубин|величин|впадин|гадин|громадин|горловин|пластин|песчин|пелерин|перлин|" +
    "скважин|тростин|хмарин|черешин|купин|махин|мешанин|низин|окраин|трепотин|" +
    "хатин|хворостин|холстин|чужбин|щербин|щетин|ялин|дытын|калын|" +
    "голов|дубров|коров|королев|обнов|основ|подков|полов)а$",
  "u",
);

/** Nouns whose vowel goes when they decline, unless the family keeps it: Льва or Лева. */
const fleeting =
  /^(?:козе?ё?л|осе?ё?л|оре?ё?л|коте?ё?л|щегол|угол|хохол|дятел|павел|пепел|узел|посол|лев|лён|лоб|рот|мох|п[её]с|л[её]д|ветер|шат[её]р|кост[её]р|ков[её]р|боб[её]р|ов[её]с|хребет|огонь|уголь|улей|ручей|репей|журавель|(?:лап|ног|ког|лок|д[её]г|лом)оть)$/u;

/** The first that fits tells the reason; names of one plain word that fit none are sure. */
export const nameDoubts: readonly NameDoubt[] = [
  {
    part: "surname",
    sex: "male",
    word: /(?:[аеиоуэюя]|[^аеёиоуыэюя])ец$/u,
    reason: `${vowel}, а ${ofConsonant}`,
    cases: allOblique,
  },
  {
    part: "surname",
    sex: "male",
    word: new RegExp(`[её]к$|ок$|ень$|${fleeting.source}`, "u"),
    reason: vowel,
    cases: allOblique,
  },
  { part: "surname", sex: "male", word: foreignMan, reason: foreign, cases: allOblique },
  { part: "surname", sex: "female", word: foreignWoman, reason: foreign, cases: allOblique },
  { part: "surname", sex: null, word: /[жчшщц]а$/u, reason: ofA, cases: instrumental },
  {
    part: "surname",
    sex: "male",
    word: /[жшщ]$|[^и]ч$/u,
    reason: ofConsonant,
    cases: instrumental,
  },
  {
    part: "surname",
    sex: "male",
    word: /^[^аеёиоуыэюя]+(?:[иы]н|[оеё]в)$/u,
    reason: "у русских фамилий творительный на «-ым», у иностранных — на «-ом»",
    cases: instrumental,
  },
  {
    part: "surname",
    sex: "male",
    word: /(?:[^кцнв]|[^сц]к)ой$/u,
    reason: "фамилия может склоняться и как прилагательное, и как существительное",
    cases: allOblique,
  },
  {
    part: "surname",
    sex: "male",
    word: /^(?:рысь|мышь|степь|ночь|печь|кость|тень|кровь|любовь|соль|рожь|медь)$/u,
    reason: "слово женского рода в фамилии мужчины может и не склоняться",
    cases: allOblique,
  },
  {
    part: "surname",
    sex: "female",
    word: femaleNouns,
    reason: "форма зависит от того, как фамилия звучит у мужчин: на согласную или так же",
    cases: allOblique,
  },
  {
    part: "firstName",
    sex: "female",
    word: /(?<!^любов)ь$/u,
    reason: "женское имя на «ь» может склоняться или не склоняться",
    cases: allOblique,
  },
];
