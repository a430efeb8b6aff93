/**
 * Megrelian and Abkhaz surnames in «-ая» (Шулая, Цхакая, Гурцкая): men and women have one form, so
 * they are no adjectives. Handbooks are at odds whether they decline as nouns («Данелии») or stay as
 * they are, which is what the press and their bearers do; so do we, and `nameDoubts` asks.
 */

/** Stems of adjectives that families are called by, as far as Megrelian surnames end as they do. */
const adjectives = `
  ал бел бывал вял гол гнил горел дебел дошл дряхл дохл загорел запоздал захудал зрел кисл кругл
  кудл мал мерзл мил нагл обл опал отстал пал погорел подл поспел постыл прел
  пришл прошл пухл рыхл росл светл смел смугл снул спел сутул тал тёпл тухл тяжёл удал умел уныл
  устал ушл хил хрипл худал цел чал чахл весел весёл
  бодр бур быстр востр добр кар мокр мудр остр пёстр поджар понур сер скор стар сыр хвор хитр хмур
  храбр чубар шустр щедр юр мур белокур чернокур муругор
  груб люб ряб слаб горд гнед молод рад руд сед твёрд худ
  глуп скуп слеп туп бос кос рус лыс борз сиз
  ветх глух лих плох сух тих благ долг дорог друг наг отлог пег полог строг туг убог
  больш лучш меньш младш пеш старш хорош чуж рыж дюж свеж гож пригож похож погож негож
  велик дик всяк двояк широк высок глубок далёк жесток одинок
`;

/** What a person has: «Долгорукая», «Белобородая», «Безусая». */
const features = `
  бок бород брюх волос глаз голос губ зуб крыл лап лик лоб ног нос [ое]ок пал пуз рог рук ус ух щёк
`;

/** Megrelian and Abkhaz ones that end as adjectives often do. */
const known = `
  гурцк сан пан чит перт кецб эзугб ткешел лом тхом дом хум бжан чан квит джант гогит анч квач гвад
  тван кван микав кав
`;

const anyOf = (stems: string): string =>
  stems.trim().split(/\s+/u).join("|").replaceAll("ё", "[её]");

const vowels = "аеёиоуыэюя";

/** A stem without a vowel (Гая, Злая) is another matter; after «к» a vowel tells: Цхакая, not Гладкая. */
export const foreignWoman = new RegExp(
  `$(?<=^(?:${anyOf(known)}|(?!(?:(?:[а-яё]*о|не|пре|по)?(?:${anyOf(adjectives)})|[а-яё]+(?:${anyOf(features)}))ая$)` +
    `[а-яё]*[${vowels}](?:[а-яё]*[лрбдпсзхгшж${vowels}]|к|))ая)`,
  "u",
);

/** A man in «-ая» is never an adjective. */
export const foreignMan = new RegExp(`$(?<=^[а-яё]*[${vowels}][а-яё]*ая)`, "u");
