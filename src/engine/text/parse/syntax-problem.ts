import { type NamedFile, type SourceLocation, locationIn, type Problem } from "../../problem.ts";

/**
 * Turns the Markdown parser's exception into a problem for the author of the text. Anything that
 * is not the parser's own message is a bug and is thrown on.
 */
export function syntaxProblem(error: unknown, body: string, file: NamedFile): Problem {
  if (!isParserMessage(error)) throw error;
  const { message, hint } = explain(error);
  return {
    rule: "text-syntax",
    severity: "error",
    message,
    hint,
    ...locationOf(error, body, file),
  };
}

interface ParserMessage extends Error {
  reason: string;
  ruleId: string;
  place?: Point | { start: Point; end: Point };
}

interface Point {
  line: number;
  column: number;
}

function isParserMessage(error: unknown): error is ParserMessage {
  return error instanceof Error && "ruleId" in error && "reason" in error;
}

const unclosedExpression = "end of file in expression";

function explain({ reason, ruleId }: ParserMessage): { message: string; hint: string } {
  const tag = /`<\/?([^>`]*)>`/.exec(reason)?.[1] ?? "";
  if (reason.includes(unclosedExpression))
    return {
      message: "Фигурная скобка «{» открыта и не закрыта.",
      hint: "Закройте её: {organization.email}. Сама скобка в тексте пишется так: \\{",
    };
  if (ruleId === "end-tag-mismatch" && reason.startsWith("Expected a closing tag"))
    return {
      message: `Элемент <${tag}> открыт и не закрыт.`,
      hint: `Добавьте </${tag}> или, если внутри ничего нет, напишите <${tag} />.`,
    };
  if (ruleId === "end-tag-mismatch")
    return {
      message: `Закрывается </${tag}>, а открыт другой элемент.`,
      hint: "Закрывайте элементы в обратном порядке: последний открытый закрывается первым.",
    };
  if (ruleId === "unexpected-closing-slash")
    return {
      message: "Закрывается элемент, который не был открыт.",
      hint: "Уберите закрывающий элемент или добавьте открывающий выше.",
    };
  return {
    message: "Непонятная запись после знака «<».",
    hint: "Знак «меньше» в тексте пишется так: \\<. Примечание для себя: {/* текст */}. Ссылка: [текст](https://адрес).",
  };
}

function locationOf(
  { reason, place }: ParserMessage,
  body: string,
  file: NamedFile,
): SourceLocation {
  if (reason.includes(unclosedExpression)) return lastBrace(body, file);
  const opened = /^Expected a closing tag for .*?\((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason);
  // The parser blames the whole paragraph in which it was not closed.
  if (opened) {
    const [line = 1, column = 1, endLine = 1, endColumn = 1] = opened.slice(1).map(Number);
    return span(file, { line, column }, { line: endLine, column: endColumn });
  }
  if (place && "start" in place) return span(file, place.start, place.end);
  return locationIn(file, { line: place?.line ?? 1, column: place?.column ?? 1 });
}

function span(file: NamedFile, start: Point, end: Point): SourceLocation {
  return locationIn(file, {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  });
}

/** The parser blames the end of the file; the author wants to see the brace. */
function lastBrace(body: string, file: NamedFile): SourceLocation {
  const lines = body.slice(0, body.lastIndexOf("{")).split("\n");
  const line = lines.length;
  const column = (lines.at(-1) ?? "").length + 1;
  return locationIn(file, { line, column, endLine: line, endColumn: column + 1 });
}
