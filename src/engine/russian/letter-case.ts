/**
 * Gives a form the letter case of the word it was made from, so that «СОКОЛОВА» becomes
 * «СОКОЛОВОЙ» and «МакДональд» keeps its middle capital. Takes the form in small letters.
 */
export function keepLetterCase(word: string, form: string): string {
  const small = word.toLowerCase();
  if (small === word) return form;
  const rest = word.length > 1 && word === word.toUpperCase() ? form.toUpperCase() : form;
  let result = "";
  for (let index = 0; index < form.length; index += 1) {
    const isSame = small.charAt(index) === form.charAt(index);
    result += (isSame ? word : rest).charAt(index);
  }
  return result;
}

/** «заведующий» → «Заведующий»: at the beginning of a sentence, a line or a cell. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For the middle of a sentence: a word of the language, not «XI» or «ГКП». */
export function lowerFirst(text: string): string {
  return text.replace(/^[А-ЯЁ](?=[а-яё])/u, (letter) => letter.toLowerCase());
}
