/** Adjectives and participles that are titles by themselves: mostly a complement follows. */
export const nounLike =
  /(?:заведующ|управляющ|исполняющ|командующ|рабоч|служащ|вожат|дежурн|ответственн|уполномоченн|поверенн|подручн|пожарн)(?:ий|ый|ая)$/u;

/** Bodies that even these describe: управляющий совет. */
export const bodies: ReadonlySet<string> = new Set(["совет", "комитет", "орган", "центр"]);

/** After these and the like nothing belongs to the head. */
export const prepositions: ReadonlySet<string> = new Set(
  "в во для до за из к на о об от перед по под при про с со у".split(" "),
);

/** Shortened adjectives before the head; after any other abbreviation nothing declines. */
export const shortAdjectives: ReadonlySet<string> = new Set(
  "ст. мл. гл. вед. муз. соц. пед. мед.".split(" "),
);

/** First parts of compounds that never decline: шеф-повар, вице-президент. */
export const fixedPrefixes: ReadonlySet<string> = new Set(
  `аккаунт арт бизнес бренд веб вице генерал интернет контент кризис маркетинг медиа обер онлайн
  пресс премьер продакт проджект проект сервис топ тренд унтер фитнес шеф штаб экс`.split(/\s+/u),
);

/** Titles in «-а» and «-я» beside which adjectives are masculine: главный судья. */
export const masculineInA: ReadonlySet<string> = new Set(
  "глава воевода слуга староста старшина судья".split(" "),
);

/** How names of professions end; another ending may be a complement, or a word to look at. */
export const agentNoun =
  /(?:тель|[дклнрстз]ор|[жклмнпртчш]ер|[жлмнрст]ёр|ист|ик|лог|граф|вед|вод|арь|[вт]рач|[длрт]ант|[гдстц]ент|ульт|пед|педагог|декан|зав(?:хоз|уч|лаб|лит|маг|гар|клуб)|замполит|зампред|замзав|главбух|(?:физ|муз|худ|воен|тех)рук|(?:физ|пед|проф|культ)орг|кассир|бригадир|командир|кочегар|ветеринар|санитарка|прачка|нянечка|повариха|гид|стюард|повар|[лм]яр|швея|сторож|няня|сестра|ница|истка|[чщ]ица|янша|министр|иатр|ург|риус|агроном|член|глава|лицо|староста|старшина|судья)$/u;

/**
 * «Зав», «зам», «пом» and the oblique noun that they hold: «завбиблиотекой», «замдиректора»,
 * «помначальника», «зам-директора», «управделами». The noun is a complement, so the whole never
 * declines; «завуч», «завхоз», «замполит» end as nominatives and do.
 */
const governing = new RegExp(
  `^(?:${[
    "(?:зам|пом)?зав(?!ед|од(?:$|[счи])|ис|оё?ев)-?[а-яё-]{3,}(?:[оеё]м|[оеёа]й|[аяыи]ми|[ыи]м|ью)",
    "(?:зам|пом|зампом)(?!ещ|ер|ык|ест|ощ|пад)-?[а-яё-]{3,}(?:[аяыи]|[еоё]й|[еоё]го)",
    "(?:зав|зам|пом|управ)-[а-яё-]+",
    "управ(?:делами|домами|хозяйством)",
    "зав|зам|пом",
  ].join("|")})$`,
  "u",
);

/** Takes small letters. */
export function governsItself(word: string): boolean {
  return governing.test(word);
}
