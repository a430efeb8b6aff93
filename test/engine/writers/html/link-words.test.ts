import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { expect, test } from "vitest";

import { type FindLinks, linkWords } from "../../../../src/engine/writers/html/link-words.ts";

/** Links the first place where these words stand, whatever blanks are between them. */
function find(words: string): FindLinks {
  return (text) => {
    const found = new RegExp(words.replaceAll(" ", "\\s+"), "u").exec(text);
    return found
      ? [{ start: found.index, end: found.index + found[0].length, href: "../order/" }]
      : [];
  };
}

function linked(words: string, ...nodes: ElementContent[]): string {
  return toHtml({ type: "root", children: linkWords(nodes, find(words)) });
}

test("words become a link, and nothing around them changes", () => {
  expect(linked("приказ № 87", h("p", "По приказ № 87 и далее"), h("p", "ещё"))).toBe(
    '<p>По <a class="reference" href="../order/">приказ № 87</a> и далее</p><p>ещё</p>',
  );
  expect(linked("нет таких", h("p", "слова"))).toBe("<p>слова</p>");
});

test("words over a line break are linked in the last line alone: a link is heard once", () => {
  expect(linked("приказом от 02.09", h("p", ["приказом", h("br"), "от 02.09 г."]))).toBe(
    '<p>приказом<br><a class="reference" href="../order/">от 02.09</a> г.</p>',
  );
});

test("what is a link already, or a drawing, stays as it is", () => {
  const link = h("a", { href: "https://a.ru" }, "приказ № 87");
  expect(linked("приказ № 87", link)).toBe('<a href="https://a.ru">приказ № 87</a>');
  expect(linked("после", h("p", [link, " и после"]))).toBe(
    '<p><a href="https://a.ru">приказ № 87</a> и <a class="reference" href="../order/">после</a></p>',
  );
});
