import { typography } from "../../../src/engine/russian/typography.ts";
import { Internal } from "../../../src/engine/base/internal.ts";
import { type Problem, uniqueProblems } from "../../../src/engine/problem.ts";
import { compileText } from "../../../src/engine/text/compile/compile-text.ts";
import { interpretText } from "../../../src/engine/text/render/interpret-text.ts";
import { parseText } from "../../../src/engine/text/parse/parse-text.ts";
import type { Parts } from "../../../src/engine/text/compile/surroundings.ts";
import { numberTree } from "../../../src/engine/tree/number-tree.ts";
import { plainText } from "../../../src/engine/tree/plain-text.ts";
import type { Audience, DocumentTree, LayoutName } from "../../../src/engine/tree/types.ts";

/** The data that the tests' texts speak of. */
export const scope = {
  organization: {
    name: { short: "МДОУ «Детский сад № 1»" },
    site: "https://ds1.example.ru/",
    email: "ds1@example.ru",
    isSchool: false,
    phones: ["+7 900 000-00-01", "+7 900 000-00-02"],
  },
  head: {
    position: { nominative: "заведующий" },
    initialsFirst: { nominative: "А. П. Соколова" },
    personalMobile: new Internal("+7 900 000-00-00"),
  },
  groups: [{ name: "Солнышко" }, { name: "Ромашка" }],
  three: [{ name: "А" }, { name: "Б" }, { name: "В" }],
  blanks: [{ text: "" }],
  notes: [{ text: "" }, { text: "есть" }],
  empty: [],
  places: [{ name: "angular" }, { name: "elsewhere" }],
  addresses: [
    {
      plain: "http://a.ru/b/",
      query: "https://a.ru/?to=https://b.ru",
      phone: "+7 900 000-00-00",
      odd: "ftp:https:",
    },
  ],
  unnamed: { position: { nominative: "сторож" } },
  signed: { lines: ["Подписано", "Сертификат 1"] },
  unlined: { lines: "Подписано" },
  edition: { number: 1, approval: null, signature: null },
  hostile: '**x** <b> {y} & "кавычки" 👍 [a](b)',
};

interface Options {
  to?: string;
  parts?: Record<string, string>;
  audience?: Audience;
  title?: string;
}

/** Reads a text and meets it with `scope`, as the build does. */
export function interpret(
  body: string,
  { parts = {}, audience = "public", title = "Положение", to }: Options = {},
): { draft: DocumentTree<null>; problems: Problem[] } {
  const parsed = parseText({ path: "documents/test.mdx", text: body });
  const compiled = compileText(
    parsed.text,
    { title, ...(to !== undefined && { to }) },
    parseParts(parts),
  );
  const problems = [...parsed.problems, ...uniqueProblems(compiled.problems)];
  const layout: LayoutName = "regulation";
  const properties = { kind: "test", author: "МДОУ", layout, audience, date: "2024-08-30" };
  if (!compiled.text)
    return {
      draft: { type: "document", properties: { ...properties, title }, children: [] },
      problems,
    };
  const result = interpretText(compiled.text, {
    ...{ setType: typography, scope, clausesOf: () => null, isRepeated: false, properties },
  });
  return { draft: result.draft, problems: [...problems, ...result.problems] };
}

function parseParts(parts: Record<string, string>): Parts {
  return new Map(
    Object.entries(parts).map(([name, text]) => [
      name,
      parseText({ path: `parts/${name}.mdx`, text }).text,
    ]),
  );
}

/** The numbered text of a document that must have no problems. */
export function printed(body: string, options?: Options): string {
  const { draft, problems } = interpret(body, options);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return plainText(numberTree(draft)).replaceAll("\u00A0", " ");
}
