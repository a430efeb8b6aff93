/**
 * A description as one reads it who has never seen YAML: what speaks of files, lines and names of
 * fields stays out.
 */
export function plainWords(description: string): string {
  return description
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) => sentence.replace(/: файл [\w.-]+\.yaml(?=\.)/u, ""))
    .filter(
      (sentence) => !/\.yaml|\[\]|\b(?:from|until|id|[a-z]+[A-Z]\w*)\b| — список/u.test(sentence),
    )
    .filter((sentence) => !/(?:^|[\s,(])[a-z][a-z-]+ — /u.test(sentence))
    .map((sentence) =>
      sentence
        .replace(/\s*\([a-z]+\)/giu, "")
        .replace(/строку не пишут|не пишут/u, "оставьте пустым"),
    )
    .map(unquoted)
    .join(" ");
}

/** Quotes around numbers are of YAML: on the page there are none. */
export function unquoted(text: string): string {
  return text
    .replaceAll(
      /[,;]? (?:пишется )?в кавычках(?:, чтобы не потерялся ноль в начале)?(?=[.;,]|$)/gu,
      "",
    )
    .replaceAll(/(?<=Например: )"([^"]*)"/gu, "$1");
}
