import type { Problem } from "./problem.ts";
import { plainText } from "./tree/plain-text.ts";
import type { DocumentTree } from "./tree/types.ts";

/** Tells what is private in a document made from a text file. */
export type PrivacyGate = (tree: DocumentTree<string>, textPath: string) => Problem[];

/**
 * The last gate (152-ФЗ, art. 10.1; requirement A2), made for the data of one organization: no
 * value marked internal stands in a public document, also where nobody took it from an internal
 * path — typed into a text, or given a second time as a public value. Telephone numbers are found
 * however they are written.
 */
export function createPrivacyGate(data: object): PrivacyGate {
  const values = internalValues(data);
  // Nearly always there is nothing to find, and one search tells so.
  const anyValue = patternOf(...values);
  return (tree, textPath) => {
    if (tree.properties.audience !== "public") return [];
    // As readers see it, and with the addresses of links and the file properties.
    const text = `${plainText(tree)}\n${JSON.stringify(tree)}`;
    if (!anyValue.test(text)) return [];
    return values
      .filter((value) => patternOf(value).test(text))
      .map(({ path }) => describeLeak(path, tree, textPath));
  };
}

function describeLeak(path: string, tree: DocumentTree<string>, file: string): Problem {
  return {
    rule: "public-leak",
    severity: "error",
    message: `В публичный документ «${tree.properties.kind}» попало значение для внутреннего пользования: ${path}.`,
    hint: "Проверьте, не вписано ли оно прямо в текст и не повторено ли в данных как общедоступное.",
    file,
    line: 1,
    column: 1,
  };
}

interface InternalValue {
  /** Where it stands in the data: `administrators.main.personalMobile`. */
  path: string;
  value: string;
}

function internalValues(value: unknown, path = ""): InternalValue[] {
  if (typeof value !== "object" || value === null) return [];
  if ("internal" in value) return [{ path, value: String(value.internal) }];
  return Object.entries(value).flatMap(([key, inner]) =>
    internalValues(inner, path === "" ? key : `${path}.${key}`),
  );
}

/** Of a telephone the last ten digits, whatever stands before and between them. */
function patternOf(...values: readonly InternalValue[]): RegExp {
  const alternatives = values.map(({ value }) => {
    const digits = value.replaceAll(/\D/g, "").slice(-10);
    return digits.length === 10 ? Array.from(digits).join("[^\\d\\p{L}]*") : RegExp.escape(value);
  });
  return new RegExp(alternatives.join("|"), "iu");
}
