import { syntax, type Explanation, type Mistake } from "./explanation.ts";
import { restOfLine } from "./yaml-file.ts";

/** Either a second colon in one line, or the next line stands too far right. */
export function explainNested({ text, span: [start], message }: Mistake): Explanation {
  if (message.startsWith("A block sequence")) return misplacedLine(text, start);
  const rest = text.slice(...restOfLine(text, start));
  if (!/:(?:\s|$)/.test(rest)) return misplacedLine(text, start + rest.length);
  return syntax(
    "Двоеточие с пробелом внутри значения: YAML принимает его за ещё одно поле.",
    "Возьмите всё значение в кавычки.",
    restOfLine(text, start),
  );
}

/** A line without a colon runs on into the next, or a value's next line stands too far right. */
export function explainMultilineKey({ text, span: [start, end] }: Mistake): Explanation {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  if (/[^\s-]/.test(before)) return misplacedLine(text, text.lastIndexOf("\n", end - 1));
  const line = restOfLine(text, start);
  if (text.startsWith("- ", start)) return misplacedLine(text, start);
  return syntax(
    "В строке нет двоеточия с пробелом после имени поля.",
    /^[^\s:]+:\S/.test(text.slice(...line))
      ? "Поставьте пробел после двоеточия."
      : "Запишите поле так: имя, двоеточие, пробел, значение.",
    line,
  );
}

/** A line that starts in another column than its neighbours. */
export function misplacedLine(text: string, from: number): Explanation {
  const blank = /\s*/.exec(text.slice(from))?.[0].length ?? 0;
  return syntax(
    "Отступ этой строки не такой, как у соседних строк.",
    "Строки одного уровня начинаются с одного столбца; вложенные сдвинуты на два пробела.",
    restOfLine(text, from + blank),
  );
}
