import { expect, test } from "vitest";
import { escapeXml } from "../../../src/engine/base/escape-xml.ts";
import { parseXml } from "../writers/xml.ts";

test("markup becomes text, between tags and in attributes", () => {
  expect(escapeXml(`<b a="1">&amp;'`)).toBe("&lt;b a=&quot;1&quot;&gt;&amp;amp;'");
});

test("what XML forbids does not spoil the file", () => {
  const text = escapeXml("a\u0000b\uFFFEc\u001F");
  expect(text).toBe("a\uFFFDb\uFFFDc\uFFFD");
  expect(() => parseXml(`<r>${text}</r>`)).not.toThrow();
});
