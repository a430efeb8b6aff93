import type {
  Block,
  DocumentTree,
  Inline,
  SignatureLine,
} from "../../../../src/engine/tree/types.ts";

export function text(value: string): Inline<string> {
  return { type: "text", value };
}

export function paragraph(...content: (string | Inline<string>)[]): Block<string> {
  return {
    type: "paragraph",
    children: content.map((item) => (typeof item === "string" ? text(item) : item)),
  };
}

export function section(number: string, title: string, ...children: Block<string>[]) {
  return {
    type: "section" as const,
    label: `s-${number}`,
    number,
    title: [text(title)],
    children,
  };
}

/** Paragraphs of one line each. */
export function fillers(count: number): Block<string>[] {
  return Array.from({ length: count }, (_, index) => paragraph(`строка ${index + 1}`));
}

export function signature(electronicMark: string[] | null = null): SignatureLine<string> {
  return {
    type: "signatureLine",
    position: [text("Заведующий")],
    name: [text("Е. Н. Соколова")],
    electronicMark: electronicMark?.map((line) => [text(line)]) ?? null,
  };
}

export function tree(
  children: Block<string>[],
  properties: Partial<DocumentTree<string>["properties"]> = {},
): DocumentTree<string> {
  return {
    type: "document",
    properties: {
      kind: "regulation",
      title: "Положение",
      author: "Детский сад",
      layout: "regulation",
      audience: "public",
      date: "2024-08-30",
      ...properties,
    },
    children,
  };
}
