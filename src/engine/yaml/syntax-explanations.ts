import type { ErrorCode } from "yaml";
import { syntax, type Explanation, type Mistake } from "./explanation.ts";
import { explainMultilineKey, explainNested, misplacedLine } from "./indent-explanations.ts";
import { noAliases, tooDeep } from "./yaml-limits.ts";
import { restOfLine } from "./yaml-file.ts";

/** For each code of the `yaml` package. */
export const syntaxExplanations: Record<ErrorCode, (mistake: Mistake) => Explanation> = {
  TAB_AS_INDENT: () => ({
    rule: "yaml-tabs",
    message: "Отступ сделан табуляцией, а YAML допускает в отступах только пробелы.",
    hint: "Замените каждый знак табуляции двумя пробелами.",
  }),
  MISSING_CHAR: explainMissing,
  UNEXPECTED_TOKEN: explainUnexpected,
  IMPOSSIBLE: explainUnexpected,
  BAD_INDENT: explainIndent,
  BLOCK_AS_IMPLICIT_KEY: explainNested,
  BLOCK_IN_FLOW: () =>
    syntax(
      "Внутри скобок [ ] или { } начат список или набор полей без скобок.",
      "Закройте скобку или перечислите значения в ней через запятую.",
    ),
  MULTILINE_IMPLICIT_KEY: explainMultilineKey,
  BAD_SCALAR_START: ({ text, span: [start] }) =>
    syntax(
      `Значение не может начинаться со знака «${text.charAt(start)}».`,
      "Возьмите всё значение в кавычки.",
    ),
  BAD_DQ_ESCAPE: () =>
    syntax(
      "Неизвестная последовательность с обратной косой чертой в двойных кавычках.",
      "Замените двойные кавычки одинарными: в них черта — обычный знак.",
    ),
  KEY_OVER_1024_CHARS: () =>
    syntax(
      "Имя поля длиннее 1024 знаков.",
      "Проверьте, не потерялось ли двоеточие или перевод строки.",
    ),
  // Not met: parseYaml looks for duplicates itself.
  DUPLICATE_KEY: explainUnexpected,
  NON_STRING_KEY: () =>
    syntax(
      "Имя поля должно быть словом, а здесь список или набор полей.",
      "Запишите поле так: имя, двоеточие, пробел, значение.",
    ),
  BAD_DIRECTIVE: explainDirective,
  MULTIPLE_DOCS: ({ text, span: [start] }) => ({
    rule: "yaml-multiple-documents",
    message: "В файле несколько документов YAML, а должен быть один.",
    hint: "Удалите строку, которая делит файл на части: «---» или «...».",
    span: restOfLine(text, start),
  }),
  RESOURCE_EXHAUSTION: ({ span: [start] }) => ({
    rule: "yaml-too-deep",
    ...tooDeep,
    span: [start, start + 1],
  }),
  ALIAS_PROPS: explainAlias,
  BAD_ALIAS: explainAlias,
  MULTIPLE_ANCHORS: explainAlias,
  TAG_RESOLVE_FAILED: explainTag,
  MULTIPLE_TAGS: explainTag,
  BAD_COLLECTION_TYPE: explainTag,
  BAD_PROP_ORDER: explainTag,
};

function explainMissing(mistake: Mistake): Explanation {
  const { text, span, message } = mistake;
  if (message.startsWith("Missing closing")) {
    return explainUnclosedQuote(text, mistake.enclosed.quotes.get(span[0]) ?? span[0]);
  }
  if (message.startsWith("Tags and anchors")) return explainMark(text, span[0]);
  if (message.startsWith("Missing directives-end")) return explainDirective(mistake);
  if (message.startsWith("Comments must be separated")) {
    return syntax(
      "Перед знаком «#» нет пробела.",
      "Если это примечание, поставьте пробел; если часть значения — возьмите всё в кавычки.",
      restOfLine(text, span[0]),
    );
  }
  return syntax(
    "Запись не закончена: не хватает двоеточия, запятой или пробела.",
    "Запишите поле так: имя, двоеточие, пробел, значение. Сложное значение возьмите в кавычки.",
  );
}

function explainUnclosedQuote(text: string, start: number): Explanation {
  return {
    rule: "yaml-unclosed-quote",
    message: "Кавычка открыта, но не закрыта.",
    hint: `Поставьте в конце значения такую же кавычку: ${text.charAt(start)}`,
    span: restOfLine(text, start),
  };
}

function explainUnexpected(mistake: Mistake): Explanation {
  const { text, span } = mistake;
  const end = endOfPrevious(text, span[0]);
  const start = mistake.enclosed.quotes.get(end);
  if (start !== undefined) {
    if (text.slice(start, end).includes("\n")) return explainUnclosedQuote(text, start);
    return syntax(
      "Лишний текст после закрывающей кавычки.",
      "Внутри кавычек ставьте «ёлочки» или возьмите всё значение в одинарные кавычки: '…'.",
    );
  }
  return syntax(
    `Здесь не может стоять «${quoteStart(text.slice(...span))}».`,
    "Удалите лишнее или возьмите всё значение в кавычки.",
  );
}

function explainIndent(mistake: Mistake): Explanation {
  const { text, span, message } = mistake;
  if (!message.startsWith("Flow")) return misplacedLine(text, span[0]);
  const start = mistake.enclosed.brackets.get(span[0]) ?? span[0];
  return syntax(
    `Скобка «${text.charAt(start)}» открыта, но не закрыта.`,
    "Поставьте закрывающую скобку; если скобка — часть текста, возьмите его в кавычки.",
    restOfLine(text, start),
  );
}

function explainDirective({ text, span: [start] }: Mistake): Explanation {
  return syntax(
    "Строка, которая начинается с «%», — служебная команда YAML; здесь они не допускаются.",
    "Удалите эту строку.",
    restOfLine(text, text.lastIndexOf("%", start)),
  );
}

function explainAlias(): Explanation {
  return { rule: "yaml-alias", ...noAliases };
}

/** A word that starts with a mark of YAML and goes on with what marks cannot hold. */
function explainMark(text: string, end: number): Explanation {
  const tag = text.lastIndexOf("!", end - 1);
  const anchor = text.lastIndexOf("&", end - 1);
  const explanation = tag > anchor ? explainTag() : explainAlias();
  return { ...explanation, span: restOfLine(text, Math.max(tag, anchor, 0)) };
}

function explainTag(): Explanation {
  return {
    rule: "yaml-tag",
    message: "Восклицательный знак в начале значения — метка типа YAML; здесь они не допускаются.",
    hint: "Если знак — часть текста, возьмите весь текст в кавычки.",
  };
}

function endOfPrevious(text: string, offset: number): number {
  let end = offset;
  while (/\s/.test(text.charAt(end - 1))) end--;
  return end;
}

function quoteStart(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
