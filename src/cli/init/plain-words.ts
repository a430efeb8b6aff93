/** Hints tell how a value stands in a YAML file; who answers a question knows nothing of one. */
export function plainMessage(text: string): string {
  return replaceAll(text, fileWords);
}

/** Beside that, names of fields and quotes around values are left out. */
export function plainHint(text: string): string {
  return plainMessage(replaceAll(text, yamlSigns));
}

type Replacement = readonly [found: RegExp, plain: string];

function replaceAll(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((told, [found, plain]) => told.replaceAll(found, plain), text);
}

const yamlSigns: readonly Replacement[] = [
  [/(?<![\p{L}\d_])[a-z][A-Za-z]*: (?=["'\p{L}\d+])/gu, ""],
  [/"([^"\n]*)"/gu, "$1"],
];

/** Days are asked as people write them, and in files they stand in the order of the year. */
const fileWords: readonly Replacement[] = [
  [/,? в кавычках(?:, чтобы не потерялся ноль в начале)?(?=[.,])/gu, ""],
  [
    /Запишите год целиком, за ним месяц и число через дефис/gu,
    "Запишите через точку день, месяц и год целиком",
  ],
  [/Год, месяц и число через дефис/gu, "День, месяц и год через точку"],
  [/Нужны год, месяц и число через дефис/gu, "Нужны день, месяц и год через точку"],
  [/(?<![\p{L}\d/-])(\d{4})-(\d\d)-(\d\d)(?![\p{L}\d/-])/gu, "$3.$2.$1"],
];
