/**
 * Letters of the peoples of Russia and its neighbours, each with the Russian letter that stands in
 * its place when such a name is written in Russian. One letter for one: places in a word stay.
 */
const pairs =
  "әа ӓа ӑа ӕа ғг ҕг ґг җж ӝж ӂж ҙз ӟз ѕз іи їи ӣи ӥи ҝк қк ҡк ҟк ңн ҥн ӈн өо ӧо ӫо ҫс ҭт " +
  "үу ұу ӱу ӳу ӯу ўу ҳх һх ҷч ӵч ӌч єе ӗе ӹы ӏъ јй љл њн ћч ђд";

const russian: ReadonlyMap<string, string> = new Map(
  pairs.split(" ").map(([own = "", near = ""]) => [own, near]),
);

/** Takes small letters: «гөлнара» → «голнара», «қизи» → «кизи»; other characters stay. */
export function foldLetters(word: string): string {
  return word.replace(/[^а-яё\s]/gu, (letter) => russian.get(letter) ?? letter);
}

/** Puts a word's own letters back into a form that was made from the folded word. */
export function unfoldLetters(word: string, folded: string, form: string): string {
  let same = 0;
  while (same < form.length && folded.charAt(same) === form.charAt(same)) same += 1;
  return word.slice(0, same) + form.slice(same);
}
