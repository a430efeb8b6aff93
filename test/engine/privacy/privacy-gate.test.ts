import { describe, expect, test } from "vitest";

import { Internal } from "../../../src/engine/base/internal.ts";
import { internalValues } from "../../../src/engine/privacy/internal-values.ts";
import { createPrivacyGate } from "../../../src/engine/privacy/privacy-gate.ts";
import type { DocumentTree } from "../../../src/engine/tree/types.ts";

const data = {
  administrators: {
    main: {
      name: "Анна",
      personalMobile: new Internal("+7 900 123-45-67"),
      personalEmail: new Internal("Anna.Home@Mail.example"),
    },
  },
};

function treeOf(value: string, audience: "public" | "internal" = "public"): DocumentTree<string> {
  return {
    type: "document",
    properties: {
      kind: "sheet",
      title: "Памятка",
      author: "Детский сад",
      layout: "sheet",
      audience,
      date: "2024-09-02",
    },
    children: [{ type: "paragraph", children: [{ type: "text", value }] }],
  };
}

function leaksIn(tree: DocumentTree<string>, values: object = data): string[] {
  return createPrivacyGate(internalValues(values))(tree, { path: "sheet.mdx" }).map(
    ({ message }) => message,
  );
}

describe("the privacy gate", () => {
  test.each(["+7 900 123-45-67", "8 (900) 123 45 67", "тел. 89001234567", "900.123.45.67"])(
    "finds a telephone written as %s",
    (telephone) => {
      expect(leaksIn(treeOf(`Звоните: ${telephone}.`))).toEqual([
        expect.stringContaining("administrators.main.personalMobile"),
      ]);
    },
  );

  test("finds the telephone of a former administrator as that of the present one", () => {
    const { main } = data.administrators;
    const former = { ...main, personalMobile: new Internal("+7 900 765-43-21") };
    const administrators = { main: [former, main] };
    const found = (text: string) => leaksIn(treeOf(text), { administrators });
    expect(found("8 (900) 765 43 21")).toEqual([
      expect.stringContaining("administrators.main.0.personalMobile"),
    ]);
    expect(found("89001234567")).toEqual([
      expect.stringContaining("administrators.main.1.personalMobile"),
    ]);
    expect(found("8 (900) 765 43 22")).toEqual([]);
  });

  test("finds an address in any case, and all that there is", () => {
    expect(leaksIn(treeOf("anna.home@mail.EXAMPLE, 89001234567"))).toEqual([
      expect.stringContaining("administrators.main.personalMobile"),
      expect.stringContaining("administrators.main.personalEmail"),
    ]);
  });

  test.each(["900 12345", "900 и ещё 1234567", "anna.home@mailXexample", "Anna, Home"])(
    "lets %s pass",
    (text) => {
      expect(leaksIn(treeOf(text))).toEqual([]);
    },
  );

  test("finds what is only in an address of a link or in the properties", () => {
    const tree = treeOf("Администратор");
    tree.properties.recipient = "anna.home@mail.example";
    tree.children.push({
      type: "paragraph",
      children: [{ type: "link", url: "tel:+79001234567", children: [] }],
    });
    expect(leaksIn(tree)).toHaveLength(2);
  });

  test.each(["https://x.example/?q=%2B7900123%252D4567", "https://x.example/#OTAwMTIzNDU2Nw=="])(
    "finds what an address of a link encodes: %s",
    (url) => {
      const tree = treeOf("Администратор");
      tree.children.push({ type: "paragraph", children: [{ type: "link", url, children: [] }] });
      expect(leaksIn(tree)).toHaveLength(1);
    },
  );

  test("lets everything pass in an internal document, and where nothing is internal", () => {
    expect(leaksIn(treeOf("89001234567", "internal"))).toEqual([]);
    expect(leaksIn(treeOf("89001234567"), { name: "Анна" })).toEqual([]);
  });
});
