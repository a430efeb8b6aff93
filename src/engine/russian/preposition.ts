/** Where «со» or «во» is said: before two consonants of which the first is close to the preposition. */
const lengthened = {
  с: /^[сзшж][бвгджзйклмнпрстфхцчшщ]/iu,
  // «Во дворе» and «во Дворце» have a vowel by custom.
  в: /^(?:[вф][бвгджзйклмнпрстфхцчшщ]|двор(?:е|ц))/iu,
};

/** Letters are named one by one, each with a vowel: «в ФГБОУ». */
const startsWithAbbreviation = /^[А-ЯЁ]{2,9}(?![А-ЯЁа-яё])/u;

/** A preposition before a word, as it is said: «с детьми», «со студентами», «во Дворце творчества». */
export function withPreposition(preposition: keyof typeof lengthened, phrase: string): string {
  const isLong = !startsWithAbbreviation.test(phrase) && lengthened[preposition].test(phrase);
  return `${preposition}${isLong ? "о" : ""} ${phrase}`;
}
