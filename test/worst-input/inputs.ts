/** Pieces that, repeated, are the worst for some expression: what begins alike and ends nowhere. */
const pieces = [
  ..."a а 9 _ \" « “ „ ' @ < > & % \\ / ( [ { ` * - . , ; : # | = № §".split(" "),
  ...[" ", "\u00a0", "\t", "\n", "\r\n", "\u0301", "\ud800", "👍", "漢", "\u200b", "\u202e"],
  ...["a ", "а ", "9 ", "« ", "\" ", "- ", "-9", "9-", "9 9 ", "a.", "a-", "a@", "a@a", "a@a.", "@ "],
  ...["+7 ", "+7 9", "8 (9", "9--", " (9", "8 900 000-00-0 ", "+7 (900) ", "http://", "www.", "x://a."],
  ...["<!--", "<a ", '<a b="', "<a b='", "<a b= ", "<script>", "<style>", "</", "<a/", "<a>", "<?", "-->"],
  ...["&a", "&#", "&#9", "&amp;", "%41", "%D0", "\\u0041", "\\n", "{/*", "{a.", "::", "##[", "=?"],
  ...["А.", "А. ", "А. А. А", "Аа ", "г. ", "№ 9 ", "9 г.", "2024-2025 ", "9:00-", "т.", "пункт ", "пунктами "],
  ...["ый ", "ого", "ова ", "ович ", "Утверждён", "«а» ", "а«", "»а", "а-а-", "Ааа-", "ё", "Ё ", "в 9 л"],
];

/** About 100 KB of each, and of each between two letters or blanks. */
export function worstInputs(): string[] {
  return pieces.flatMap((piece) => {
    const long = piece.repeat(Math.ceil(100_000 / piece.length));
    return [long, `a${long}!`, `+7${long}@x.ru `];
  });
}
