import type { Problem } from "./problem.ts";
import { plainText } from "./tree/plain-text.ts";
import type { DocumentTree } from "./tree/types.ts";

/**
 * The last gate (152-ФЗ, art. 10.1; requirement A2): no value marked internal stands in a public
 * document, also where nobody took it from an internal path — typed into a text, or given a second
 * time as a public value. Telephone numbers are found however they are written.
 */
export function findLeaks(tree: DocumentTree<string>, data: object, textPath: string): Problem[] {
  if (tree.properties.audience !== "public") return [];
  // As readers see it, and with the addresses of links and the file properties.
  const text = `${plainText(tree)}\n${JSON.stringify(tree)}`.toLowerCase();
  const digits = text.replaceAll(/[^\d\p{L}]/gu, "");
  return internalValues(data)
    .filter(({ value }) => text.includes(value) || digits.includes(subscriber(value)))
    .map(({ path }) => ({
      rule: "public-leak",
      severity: "error",
      message: `В публичный документ «${tree.properties.kind}» попало значение для внутреннего пользования: ${path}.`,
      hint: "Проверьте, не вписано ли оно прямо в текст и не повторено ли в данных как общедоступное.",
      file: textPath,
      line: 1,
      column: 1,
    }));
}

interface InternalValue {
  /** Where it stands in the data: `administrators.main.personalMobile`. */
  path: string;
  value: string;
}

function internalValues(value: unknown, path = ""): InternalValue[] {
  if (typeof value !== "object" || value === null) return [];
  if ("internal" in value) return [{ path, value: String(value.internal).toLowerCase() }];
  return Object.entries(value).flatMap(([key, inner]) =>
    internalValues(inner, path === "" ? key : `${path}.${key}`),
  );
}

/** The last ten digits of a telephone number, whatever stands before and between them. */
function subscriber(value: string): string {
  const digits = value.replaceAll(/\D/g, "");
  return digits.length >= 10 ? digits.slice(-10) : value;
}
