import matter from "gray-matter";
import type { Source } from "../../base/source.ts";
import { parseYaml } from "../../yaml/parse-yaml.ts";
import type { YamlFile } from "../../yaml/yaml-file.ts";
import { type NamedFile, locationIn, type Problem } from "../../problem.ts";

/** Characters; usual settings have a few hundred. gray-matter takes quadratic time over empty lines. */
const maximumLength = 10_000;

/** A text file in two: its settings, and its text with line numbers kept. */
export interface SplitText {
  frontmatter: YamlFile | null;
  body: string;
  problems: Problem[];
}

/**
 * Parts the frontmatter from the text. gray-matter would run `---js` as code, end the settings at
 * any line that begins with three hyphens, and without one take the whole text for settings: so
 * both lines of hyphens are looked at first.
 */
export function splitFrontmatter(source: Source): SplitText {
  const { text } = source;
  const [first = ""] = text.split("\n", 1);
  if (/^---\s*[^\s-]/.test(first))
    return refuse(source, otherLanguage, 4, first.trimEnd().length + 1);
  if (!/^---\s*$/.test(first)) return { frontmatter: null, body: text, problems: [] };
  const second = /(?<=\n)---[^\S\n]*(?=\n|$)/.exec(text);
  if (second === null) return refuse(source, unfinished, 1, 4);
  if (second.index > maximumLength) return refuse(source, tooLong(second.index), 1, 4);
  const { frontmatter, content } = readMatter(source, first, second);
  // Empty lines stand for what is left out, and keep the line numbers.
  const lines = text.slice(0, text.length - content.length).replaceAll(/[^\n]/g, "");
  return { frontmatter, body: lines + content, problems: [...frontmatter.problems] };
}

/**
 * gray-matter with our YAML parser as its engine, so that settings and data obey the same rules and
 * name places alike. Its delimiters are the two lines as they stand: the first leaves no place for
 * a language, and so for another engine; the second goes to its end, which a line break more marks
 * (gray-matter drops the one after a delimiter), so that no line which only begins alike is taken
 * for it. With options given, nothing is cached.
 */
function readMatter(source: Source, first: string, second: RegExpExecArray) {
  const { text } = source;
  const end = second.index + second[0].length;
  const marked = `${text.slice(0, end)}\n${text.slice(end)}`;
  const parse = (settings: string): YamlFile => parseYaml({ ...source, text: `${settings}\n` });
  const parsed: YamlFile[] = [];
  const yaml = (settings: string): YamlFile => {
    const file = parse(settings);
    parsed.push(file);
    return file;
  };
  const delimiters: [string, string] = [first, `${second[0]}\n`];
  const file = withBuffer(() => matter(marked, { delimiters, engines: { yaml } }));
  // The engine is not asked about settings without a field: what is wrong with them is told too.
  const [frontmatter = parse(file.matter)] = parsed;
  return { frontmatter, content: file.content };
}

/**
 * gray-matter also keeps the text as a Buffer (`orig`, which nobody reads here), and browsers have
 * none: while it works there, a stand-in gives the text back.
 */
function withBuffer<Result>(run: () => Result): Result {
  if ("Buffer" in globalThis) return run();
  Object.assign(globalThis, { Buffer: { from: String } });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(globalThis, "Buffer");
  }
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

function tooLong(length: number): Refusal {
  return {
    message: `Настройки текста слишком длинны: знаков в них ${length}, а допустимо не больше ${maximumLength}.`,
    hint: "Проверьте, там ли стоит вторая строка ---: сам текст пишут под ней.",
  };
}

function refuse(file: NamedFile, refusal: Refusal, column: number, endColumn: number): SplitText {
  const place = locationIn(file, { line: 1, column, endLine: 1, endColumn });
  const problem: Problem = { rule: "text-frontmatter", severity: "error", ...refusal, ...place };
  return { frontmatter: null, body: "", problems: [problem] };
}
