import { InvalidArgumentError, Option } from "commander";

import { isDay, years } from "../engine/base/is-day.ts";
import { parseShard } from "../node/parts/shard.ts";
import { didYouMean } from "../engine/base/suggest.ts";

/** --content DIR: where the data are. */
export function contentOption(): Option {
  return new Option("--content <папка>", "папка с данными (обычно content)")
    .env("REGLAMENT_CONTENT")
    .argParser(parsePath)
    .default("content");
}

/** --out DIR: where documents, or what else is made, go. */
export function outOption(folder = "out", what = "документы"): Option {
  return new Option("--out <папка>", `куда записать ${what} (обычно ${folder})`)
    .argParser(parsePath)
    .default(folder);
}

/** --site DIR: where the site goes. */
export function siteOption(): Option {
  return new Option("--site <папка>", "куда записать сайт (обычно dist)")
    .argParser(parsePath)
    .default("dist");
}

/** Refuses an empty path: it would be the current folder. */
export function parsePath(value: string): string {
  if (value.trim() === "") throw new InvalidArgumentError("Нужно имя папки или файла.");
  return value;
}

/** --organization ID, any number of times; none means all. */
export function organizationOption(): Option {
  return new Option(
    "--organization <имя>",
    "только эта организация, по имени её папки; можно повторять",
  )
    .argParser(collect)
    .default([]);
}

/** --document KIND, any number of times; none means all. */
export function documentOption(): Option {
  return new Option(
    "--document <вид>",
    "только этот вид документа, например regulation; можно повторять",
  )
    .argParser(collect)
    .default([]);
}

/** --date YYYY-MM-DD: the day on which compliance is judged, unless told. */
export function dateOption(
  what = "день, на который проверять: год-месяц-день (обычно сегодня)",
): Option {
  return new Option("--date <дата>", what).argParser(parseDate);
}

/** Refuses what is not a day of the calendar written YYYY-MM-DD. */
function parseDate(value: string): string {
  if (!isDay(value))
    throw new InvalidArgumentError(
      `Нужна дата вида 2024-09-02, год с ${years.first} по ${years.last}.`,
    );
  return value;
}

/**
 * Refuses what is not the address of a folder on the web; the slash at its end may be missing. The
 * answer is ASCII, each letter of a path in one spelling: «/сад/» and «/%d1%81…/» are «/%D1%81…/».
 */
export function parseUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !["http:", "https:"].includes(url.protocol) || url.search || url.hash)
    throw new InvalidArgumentError("Нужен адрес вида https://sad.example.");
  if (url.username !== "" || url.password !== "")
    throw new InvalidArgumentError(
      "В адресе имя или пароль: они попали бы на сайт. Назовите адрес без них.",
    );
  // «?» and «#» with nothing behind them stay in the address unless they are taken away.
  url.search = "";
  url.hash = "";
  url.pathname = onePathSpelling(url.pathname).replace(/(?<=\/)index\.html?$/i, "");
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

function onePathSpelling(path: string): string {
  try {
    return path
      .split("/")
      .map((name) => encodeURIComponent(decodeURIComponent(name)))
      .join("/");
  } catch {
    throw new InvalidArgumentError(
      "В адресе знак «%» стоит не так, как в адресах: после него нужны две цифры или буквы A–F.",
    );
  }
}

/** Refuses what is not 0, 1, 2 … */
export function parseWholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("Нужно целое число, например 0.");
  return Number(value);
}

/** --path-base DIR: from where machine reports name files. */
export function pathBaseOption(): Option {
  return new Option(
    "--path-base <папка>",
    "от какой папки называть файлы в отчёте для программ (обычно от корня репозитория)",
  ).argParser(parsePath);
}

/** --keep-going: make what can be made; unless told, so it is with several organizations. */
export function keepGoingOption(): Option {
  return new Option(
    "--keep-going",
    "сделать организации без ошибок, прочие оставить прежними (обычно, если их несколько)",
  );
}

/** --no-keep-going: all or nothing. */
export function noKeepGoingOption(): Option {
  return new Option("--no-keep-going", "при ошибке хотя бы в одной организации не делать ничего");
}

/** --no-cache: all is made anew. */
export function noCacheOption(
  what = "сделать заново и то, что с прошлого запуска не изменилось",
): Option {
  return new Option("--no-cache", what);
}

/** --shard I/N: one of so many parts of the organizations. */
export function shardOption(): Option {
  return new Option(
    "--shard <часть>",
    "взять только часть организаций: 2/4 — вторую из четырёх; части соединяет команда merge",
  ).argParser((value) => {
    const shard = parseShard(value);
    if (!shard) throw new InvalidArgumentError("Нужна часть вида 2/4: вторая из четырёх.");
    return shard;
  });
}

/** --changed-since COMMIT: only those of whose files something changed. */
export function changedSinceOption(): Option {
  return new Option(
    "--changed-since <коммит>",
    "только организации, у которых с этого коммита git что-то изменилось; общее меняет все",
  );
}

/** --verify N: so many per cent of what is known are made all the same. */
export function verifyOption(): Option {
  return new Option(
    "--verify <процент>",
    "сделать такую долю неизменившегося заново и сверить",
  ).argParser((value) => {
    const share = parseWholeNumber(value);
    if (share < 1 || share > 100) throw new InvalidArgumentError("Нужно число от 1 до 100.");
    return share;
  });
}

/** --quiet: say nothing but problems. */
export function quietOption(): Option {
  return new Option("-q, --quiet", "сообщать только об ошибках и предупреждениях").default(false);
}

/** --clean: what people put into the folders of the result goes too. */
export function cleanOption(what: string): Option {
  return new Option("--clean", what).default(false);
}

function collect(value: string, previous: string[]): string[] {
  return [...previous, value];
}

/** Reads names from `allowed`, separated by commas; any other name is wrong usage. */
export function listOf<Name extends string>(allowed: readonly Name[]): (value: string) => Name[] {
  return (value) => value.split(",").map((word) => oneOf(allowed)(word.trim()));
}

/** Reads one name from `allowed`; any other name is wrong usage. */
export function oneOf<Name extends string>(allowed: readonly Name[]): (value: string) => Name {
  return (value) => {
    const found = allowed.find((name) => name === value);
    if (found === undefined) throw new InvalidArgumentError(didYouMean(value, allowed));
    return found;
  };
}
