/** Deeper than any file of ours, shallow enough for every stack. */
export const maximumDepth = 40;

/** What is said about `*` and `&`: a few aliases of aliases can stand for gigabytes. */
export const noAliases = {
  message: "Знаки «*» и «&» в начале значения — ссылки и метки YAML; здесь они не допускаются.",
  hint: "Если знак — часть текста, возьмите весь текст в кавычки; иначе повторите само значение.",
};

/** What is said about a text too deep for us, or for the stack. */
export const tooDeep = {
  message: `Слишком глубокая вложенность: уровней больше ${maximumDepth}.`,
  hint: "Проверьте отступы и скобки: так бывает, если файл испорчен.",
};
