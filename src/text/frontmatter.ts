import matter from "gray-matter";

import type { Source } from "../model/source.ts";
import { parseYaml } from "../model/validate/parse-yaml.ts";
import type { YamlFile } from "../model/validate/yaml-file.ts";
import type { Problem } from "../problem.ts";

/** A text file in two: its settings, and its text with line numbers kept. */
export interface SplitText {
  frontmatter: YamlFile | null;
  body: string;
  problems: Problem[];
}

/**
 * Parts the frontmatter from the text. gray-matter finds it, our YAML parser reads it, so that
 * settings and data obey the same rules and name places alike. gray-matter would run `---js`
 * as code: any language but YAML is refused before it sees the file.
 */
export function splitFrontmatter(source: Source): SplitText {
  const { path, text } = source;
  if (/^---[^\S\n]*[^\s-]/.test(text)) return refuseLanguage(source);
  if (!/^---[^\S\n]*\r?\n/.test(text)) return { frontmatter: null, body: text, problems: [] };
  const { matter: settings, content } = matter(text, { engines: { yaml: () => ({}) } });
  // An empty first line stands for the opening "---" and keeps the line numbers.
  const frontmatter = parseYaml({ path, text: `\n${settings.replace(/^\r?\n/, "")}` });
  return {
    frontmatter,
    body: blankLinesBefore(content, text) + content,
    problems: [...frontmatter.problems],
  };
}

function blankLinesBefore(content: string, text: string): string {
  const before = text.slice(0, text.length - content.length);
  return "\n".repeat(before.split("\n").length - 1);
}

function refuseLanguage({ path, text }: Source): SplitText {
  const problem: Problem = {
    rule: "text-frontmatter",
    severity: "error",
    message: "После «---» в первой строке стоит лишнее: настройки текста пишутся только на YAML.",
    hint: "Оставьте в первой строке только три дефиса: ---",
    file: path,
    line: 1,
    column: 4,
    endLine: 1,
    endColumn: (text.split(/\r?\n/, 1)[0] ?? "").length + 1,
  };
  return { frontmatter: null, body: "", problems: [problem] };
}
