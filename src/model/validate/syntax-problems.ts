import { isCollection, isScalar, visit, type Document, type ErrorCode, type YAMLError } from "yaml";
import type { Problem } from "../../problem.ts";
import { noAliases, tooDeep } from "./read-value.ts";
import { placeOf, rangeOf, restOfLine, type Span, type YamlFile } from "./yaml-file.ts";

/** A text with its quoted values and bracketed lists: the end of each, and where it starts. */
interface BrokenText extends Pick<YamlFile, "source" | "lines"> {
  enclosed: ReadonlyMap<number, number>;
}

interface Mistake {
  text: string;
  enclosed: ReadonlyMap<number, number>;
  span: Span;
  message: string;
}

interface Explanation {
  rule: string;
  message: string;
  hint: string;
  span?: Span;
}

/** What the `yaml` package calls an error, in words for a person who is not a programmer. */
export function explainSyntax(file: BrokenText, error: YAMLError): Problem {
  const { source, enclosed } = file;
  const span = error.pos;
  const mistake = { text: source.text, enclosed, span, message: error.message };
  const explanation = explanations[error.code](mistake);
  const { rule, message, hint } = explanation;
  return { rule, severity: "error", ...placeOf(file, explanation.span ?? span), message, hint };
}

/** For {@link explainSyntax}: unclosed quotes and brackets are noticed only where they end. */
export function findEnclosed(document: Document): Map<number, number> {
  const enclosed = new Map<number, number>();
  visit(document, {
    Node(_, node) {
      const isQuoted = isScalar(node) && (node.type?.startsWith("QUOTE") ?? false);
      const isBracketed = isCollection(node) && node.flow === true;
      const span = rangeOf(node);
      if (span !== null && (isQuoted || isBracketed)) enclosed.set(span[1], span[0]);
    },
  });
  return enclosed;
}

const explanations: Record<ErrorCode, (mistake: Mistake) => Explanation> = {
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
  BLOCK_IN_FLOW: explainUnexpected,
  MULTILINE_IMPLICIT_KEY: explainMultilineKey,
  BAD_SCALAR_START: ({ text, span: [start] }) => ({
    rule: "yaml-syntax",
    message: `Значение не может начинаться со знака «${text.charAt(start)}».`,
    hint: "Возьмите всё значение в кавычки.",
  }),
  BAD_DQ_ESCAPE: () => ({
    rule: "yaml-syntax",
    message: "Неизвестная последовательность с обратной косой чертой в двойных кавычках.",
    hint: "Замените двойные кавычки одинарными: в них черта — обычный знак.",
  }),
  KEY_OVER_1024_CHARS: () => ({
    rule: "yaml-syntax",
    message: "Имя поля длиннее 1024 знаков.",
    hint: "Проверьте, не потерялось ли двоеточие или перевод строки.",
  }),
  // Not met: parseYaml looks for duplicates itself.
  DUPLICATE_KEY: explainUnexpected,
  NON_STRING_KEY: () => ({
    rule: "yaml-syntax",
    message: "Имя поля должно быть словом, а здесь список или набор полей.",
    hint: "Запишите поле так: имя, двоеточие, пробел, значение.",
  }),
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
    return explainUnclosedQuote(text, mistake.enclosed.get(span[0]) ?? span[0]);
  }
  if (message.startsWith("Missing directives-end")) return explainDirective(mistake);
  if (message.startsWith("Comments must be separated")) {
    return {
      rule: "yaml-syntax",
      message: "Перед знаком «#» нет пробела.",
      hint: "Если это примечание, поставьте пробел; если часть значения — возьмите всё в кавычки.",
      span: restOfLine(text, span[0]),
    };
  }
  return {
    rule: "yaml-syntax",
    message: "Запись не закончена: не хватает двоеточия, запятой или пробела.",
    hint: "Запишите поле так: имя, двоеточие, пробел, значение. Сложное значение возьмите в кавычки.",
  };
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
  const start = mistake.enclosed.get(end);
  if (start !== undefined && /["']/.test(text.charAt(start))) {
    if (text.slice(start, end).includes("\n")) return explainUnclosedQuote(text, start);
    return {
      rule: "yaml-syntax",
      message: "Лишний текст после закрывающей кавычки.",
      hint: "Внутри кавычек ставьте «ёлочки» или возьмите всё значение в одинарные кавычки: '…'.",
    };
  }
  return {
    rule: "yaml-syntax",
    message: `Здесь не может стоять «${quoteStart(text.slice(...span))}».`,
    hint: "Удалите лишнее или возьмите всё значение в кавычки.",
  };
}

function explainIndent(mistake: Mistake): Explanation {
  const { text, span, message } = mistake;
  if (!message.startsWith("Flow")) return misplacedLine(text, span[0]);
  const start = mistake.enclosed.get(span[0]) ?? span[0];
  return {
    rule: "yaml-syntax",
    message: `Скобка «${text.charAt(start)}» открыта, но не закрыта.`,
    hint: "Поставьте закрывающую скобку; если скобка — часть текста, возьмите его в кавычки.",
    span: restOfLine(text, start),
  };
}

/** Either a second colon in one line, or the next line stands too far right. */
function explainNested({ text, span: [start], message }: Mistake): Explanation {
  if (message.startsWith("A block sequence")) return misplacedLine(text, start);
  const rest = text.slice(...restOfLine(text, start));
  if (!/:(?:\s|$)/.test(rest)) return misplacedLine(text, start + rest.length);
  return {
    rule: "yaml-syntax",
    message: "Двоеточие с пробелом внутри значения: YAML принимает его за ещё одно поле.",
    hint: "Возьмите всё значение в кавычки.",
    span: restOfLine(text, start),
  };
}

/** A line without a colon runs on into the next, or a value's next line stands too far right. */
function explainMultilineKey({ text, span: [start, end] }: Mistake): Explanation {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  if (/[^\s-]/.test(before)) return misplacedLine(text, text.lastIndexOf("\n", end - 1));
  const line = restOfLine(text, start);
  if (text.startsWith("- ", start)) return misplacedLine(text, start);
  return {
    rule: "yaml-syntax",
    message: "В строке нет двоеточия с пробелом после имени поля.",
    hint: /^[^\s:]+:\S/.test(text.slice(...line))
      ? "Поставьте пробел после двоеточия."
      : "Запишите поле так: имя, двоеточие, пробел, значение.",
    span: line,
  };
}

function misplacedLine(text: string, from: number): Explanation {
  const blank = /^\s*/.exec(text.slice(from))?.[0].length ?? 0;
  return {
    rule: "yaml-syntax",
    message: "Отступ этой строки не такой, как у соседних строк.",
    hint: "Строки одного уровня начинаются с одного столбца; вложенные сдвинуты на два пробела.",
    span: restOfLine(text, from + blank),
  };
}

function explainDirective({ text, span: [start] }: Mistake): Explanation {
  return {
    rule: "yaml-syntax",
    message:
      "Строка, которая начинается с «%», — служебная команда YAML; здесь они не допускаются.",
    hint: "Удалите эту строку.",
    span: restOfLine(text, text.lastIndexOf("%", start)),
  };
}

function explainAlias(): Explanation {
  return { rule: "yaml-alias", ...noAliases };
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
