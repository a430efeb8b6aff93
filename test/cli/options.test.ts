import { expect, test } from "vitest";
import { parseUrl } from "../../src/cli/options.ts";

test.each([
  ["https://sad.example", "https://sad.example/"],
  [" HTTPS://SAD.EXAMPLE ", "https://sad.example/"],
  ["https://sad.example/?", "https://sad.example/"],
  ["https://sad.example/a/#", "https://sad.example/a/"],
  ["https://sad.example/a/index.html", "https://sad.example/a/"],
  ["https://sad.example/index.html-old", "https://sad.example/index.html-old/"],
  [
    "https://сад.рф/наш сад",
    "https://xn--80ai1b.xn--p1ai/%D0%BD%D0%B0%D1%88%20%D1%81%D0%B0%D0%B4/",
  ],
  ["https://sad.example/%d0%bd/", "https://sad.example/%D0%BD/"],
  ["http://sad.example:8080/x", "http://sad.example:8080/x/"],
])("the address %j is %s", (typed, address) => {
  expect(parseUrl(typed)).toBe(address);
});

test.each([
  ["sad.example", "вида https://sad.example"],
  ["file:///srv/site", "вида https://sad.example"],
  ["https://sad.example/?q=1", "вида https://sad.example"],
  ["https://sad.example/100%", "знак «%»"],
  ["https://user:word@sad.example/", "имя или пароль"],
  ["https://user@sad.example/", "имя или пароль"],
])("the address %j is refused in words", (typed, words) => {
  expect(() => parseUrl(typed)).toThrow(words);
});
