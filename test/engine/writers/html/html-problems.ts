import { HtmlValidate, type ConfigData } from "html-validate";

const rules: ConfigData["rules"] = {
  // Ids are labels, and a label may be a number: valid in HTML, though CSS has to escape it.
  "valid-id": ["error", { relaxed: true }],
  // The official title of a document is not cut.
  "long-title": "off",
  // Shares of columns are data, which no style sheet knows.
  "no-inline-style": ["error", { allowedProperties: ["width"] }],
  // The site's own files come from where the page comes from.
  "require-sri": ["error", { target: "crossorigin" }],
  // The style sheet keeps a telephone number on one line; its characters stay those of the data.
  "tel-non-breaking": ["error", { ignoreClasses: ["nobr"] }],
};

const presets = ["html-validate:recommended", "html-validate:document"];
const page = new HtmlValidate({ extends: presets, rules });
const fragment = new HtmlValidate({ extends: presets.slice(0, 1), rules });

/** What html-validate has against a whole page, a line for each problem. */
export function pageProblems(html: string): string[] {
  return problems(page, html);
}

/** The same for a fragment, which has no head. */
export function fragmentProblems(html: string): string[] {
  return problems(fragment, html);
}

function problems(validator: HtmlValidate, html: string): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`);
}
