import { expect, test } from "vitest";

import { safeUrl, urlOfAddress } from "../../../src/engine/tree/link-url.ts";

test.each([
  ["https://ds1.example.ru/a", "https://ds1.example.ru/a"],
  ["http://сад.рф", "http://xn--80ai1b.xn--p1ai/"],
  ["info@ds1.example", "mailto:info@ds1.example"],
  ["+7 (84574) 0-00-01", "tel:+78457400001"],
])("%s of the data leads somewhere", (address, url) => {
  expect(urlOfAddress(address)).toBe(url);
});

const hostile = [
  "javascript:alert(document.domain)",
  "JavaScript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "javascript://a.example/%0Aalert(1)",
  "javascript:alert(1)//@a.example",
  "+javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "//evil.example",
  "https:evil.example",
  "https:evil.example/https://a.example",
  "https://bank.example@evil.example",
  "https://user:word@evil.example",
  "https://a.example\nb",
  "https:// a.example",
  "mailto:x?bcc=evil@mail.example",
  "mailto:a@b.example,c@d.example",
  "mailto:a@b.example?body=x",
  "x?bcc=evil@mail.example",
  "tel:+7900;phone-context=evil.example",
  "Пн–Пт, 7:00–19:00",
  "",
];

test.each(hostile)("%j leads nowhere", (address) => {
  expect(urlOfAddress(address)).toBeNull();
  expect(safeUrl(address)).toBeNull();
});

test.each([
  ["tel:+78457400001", "tel:+78457400001"],
  ["tel:8-845-740-00-01;ext=12", "tel:8-845-740-00-01;ext=12"],
  ["tel:112", "tel:112"],
  ["mailto:info@ds1.example", "mailto:info@ds1.example"],
])("%s that was typed is followed", (typed, url) => {
  expect(safeUrl(typed)).toBe(url);
});

test.each([
  "tel:12",
  "tel:+",
  "x+tel:112",
  "tel:112x",
  "tel:123456789012345678901",
  "tel:112;ext=",
  "tel:112;ext=12345678901",
  "https://user@a.example",
  "https://:word@a.example",
  "https:///a.example",
])("%s that was typed is not", (typed) => {
  expect(safeUrl(typed)).toBeNull();
});
