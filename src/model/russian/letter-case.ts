/**
 * Gives a form the letter case of the word it was made from, so that «СОКОЛОВА» becomes
 * «СОКОЛОВОЙ» and «МакДональд» keeps its middle capital. Takes the form in small letters.
 */
export function keepLetterCase(word: string, form: string): string {
  const capitals = word.length > 1 && word === word.toUpperCase();
  return Array.from(form, (letter, index) => {
    const model = word[index];
    if (model?.toLowerCase() === letter) return model;
    return capitals ? letter.toUpperCase() : letter;
  }).join("");
}
