import { expect, test } from "vitest";
import { decodeEntities } from "../../../src/engine/base/decode-entities.ts";

test.each([
  ["&lt;&gt;&quot;&apos;&#39;&amp;", `<>"''&`],
  ["a&commat;b&period;c", "a@b.c"],
  ["&#43;7&nbsp;&lpar;927&rpar;", "+7 (927)"],
  ["&#x2B;&#x1F600;", "+\u{1F600}"],
  ["&amp;lt;", "&lt;"],
  ["a&thinsp;b&hyphen;c&ndash;d", "a b-c–d"],
  ["&acy;&Ncy;&NonBreakingSpace;&#151;", "аН —"],
])("%s", (encoded, text) => {
  expect(decodeEntities(encoded)).toBe(text);
});

test.each([
  ...["&unknown;", "&#x110000;", "& b", "a&b;c d"],
  ...["&constructor;", "?a=1&lt=2&copy=3", "&#43", "&#x;"],
])("%s stays", (text) => {
  expect(decodeEntities(text)).toBe(text);
});
