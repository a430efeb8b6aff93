import type { Source } from "../base/source.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";
import { type NamedFile, placeIn, type Problem } from "../problem.ts";

/** A text file in two: its settings, and its text with line numbers kept. */
export interface SplitText {
  frontmatter: YamlFile | null;
  body: string;
  problems: Problem[];
}

/** A line of three hyphens stands before the settings and after them. */
const fence = /^---\s*$/;

/**
 * Parts the frontmatter from the text. Our YAML parser reads it, so that settings and data obey the
 * same rules and name places alike.
 */
export function splitFrontmatter(source: Source): SplitText {
  const { text } = source;
  const lines = text.split("\n");
  const [first = ""] = lines;
  if (/^---\s*[^\s-]/.test(first))
    return refuse(source, otherLanguage, 4, first.trimEnd().length + 1);
  if (!fence.test(first)) return { frontmatter: null, body: text, problems: [] };
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end === -1) return refuse(source, unfinished, 1, 4);
  // Empty lines stand for what is left out, and keep the line numbers.
  const frontmatter = parseYaml({ ...source, text: ["", ...lines.slice(1, end), ""].join("\n") });
  const body = [...lines.slice(0, end + 1).map(() => ""), ...lines.slice(end + 1)].join("\n");
  return { frontmatter, body, problems: [...frontmatter.problems] };
}

type Refusal = Pick<Problem, "message" | "hint">;

const otherLanguage: Refusal = {
  message: "После «---» в первой строке стоит лишнее: настройки текста пишутся только на YAML.",
  hint: "Оставьте в первой строке только три дефиса: ---",
};

const unfinished: Refusal = {
  message: "Настройки текста не закончены: второй строки «---» нет.",
  hint: "Поставьте строку --- между настройками и текстом.",
};

function refuse(file: NamedFile, refusal: Refusal, column: number, endColumn: number): SplitText {
  const place = placeIn(file, { line: 1, column, endLine: 1, endColumn });
  const problem: Problem = { rule: "text-frontmatter", severity: "error", ...refusal, ...place };
  return { frontmatter: null, body: "", problems: [problem] };
}
