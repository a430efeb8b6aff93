import { describe, expect, test } from "vitest";
import { parseUrl } from "../../src/cli/options.ts";
import {
  refuseAmongData,
  refuseApart,
  refuseOverlap,
  refuseSite,
} from "../../src/cli/refuse-overlap.ts";

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

describe("folders of a result", () => {
  const among = "это папка с данными «content/organizations» или внутри неё";

  test.each([
    ["content/organizations", among],
    ["content/organizations/sad/out", among],
    ["content/organizations/..out", among],
  ])("%s is refused: it is among the data", (target, reason) => {
    expect(() => {
      refuseAmongData("content", target);
    }).toThrow(`В «${target}» нельзя записать результат: ${reason}.`);
  });

  test.each([
    "out",
    "content",
    "content/out",
    "content/organizations-2",
    "content/organizations/..",
  ])("%s is none of the data", (target) => {
    expect(() => {
      refuseAmongData("content", target);
    }).not.toThrow();
  });

  test.each<[out: string, site: string, reason: string]>([
    [".", "dist", "В «.» нельзя записать результат: в ней лежат данные «content»."],
    ["out", "content", "В «content» нельзя записать результат: в ней лежат данные «content»."],
    ["out", "content/organizations/sad", "В «content/organizations/sad» нельзя"],
    ["out", "out", "В «out» нельзя записать результат: документы и сайт попали бы в одну папку."],
    ["out", "out/site", "документы и сайт попали бы в одну папку"],
    ["dist/..out", "dist", "документы и сайт попали бы в одну папку"],
  ])("out %s and site %s are refused", (out, site, words) => {
    expect(() => {
      refuseOverlap("content", [out, site]);
    }).toThrow(words);
  });

  test("side by side are taken", () => {
    expect(() => {
      refuseOverlap("content", ["out", "out-2"]);
      refuseOverlap("content", ["..out", "../dist"]);
      refuseApart(["a", "b", "c"], ["d", "e"]);
      refuseSite("out");
      refuseSite("dist-2");
    }).not.toThrow();
  });

  test.each([
    [["a", "b", "b/c"], [], "В «b» нельзя записать результат: она и «b/c» лежат одна в другой."],
    [["a/b", "a"], [], "В «a/b» нельзя записать результат: она и «a» лежат одна в другой."],
    [["a", "b"], ["c", "b/part"], "она и «b/part» лежат одна в другой"],
    [["a", "parts/b"], ["parts"], "она и «parts» лежат одна в другой"],
  ])("%j and parts %j are refused where one lies in another", (targets, parts, words) => {
    expect(() => {
      refuseApart(targets, parts);
    }).toThrow(words);
  });

  test.each(["dist", "dist/tables"])("%s is refused for tables: it is published", (target) => {
    expect(() => {
      refuseSite(target);
    }).toThrow("это папка сайта, а в таблицах личные данные");
  });
});
