import { expect, test } from "vitest";

import { compareSite } from "../../../src/node/check-site/compare-site.ts";
import type { PublishedSite } from "../../../src/node/check-site/published-site.ts";

/** What is told of links of a site that lies at these addresses and has a page «a». */
async function problemsOf(addresses: readonly string[], ...links: string[]): Promise<string[]> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = new Map([
    ["index.html", encode(links.map((href) => `<a href="${href}">x</a>`).join(""))],
    ["a/index.html", encode('<p id="there">')],
  ]);
  const site: PublishedSite = {
    ...{ base: new URL(addresses[0] ?? "http://x/").pathname, addresses, nameOf: (path) => path },
    read: (path) => {
      const bytes = files.get(path);
      return Promise.resolve(
        bytes ? { state: "found", bytes, type: "text/html" } : { state: "missing" },
      );
    },
    list: () => [...files.keys()],
  };
  const problems = await compareSite(files, site);
  return problems.map(({ rule, message }) => `${rule} ${message}`);
}

const nowhere = (href: string): string => `site-link Ссылка «${href}» никуда не ведёт.`;

test.each([
  "https://сад.рф/docs/b/",
  "https://xn--80ai1b.xn--p1ai/docs/b/",
  "https://САД.РФ/docs/b/",
  "https://сад。рф/docs/b/",
  "//сад.рф/docs/b/",
  "http://xn--80ai1b.xn--p1ai/docs/b/",
  "https://сад.рф.:443/docs/b/",
])("%s is a link within the site, however its name is spelled", async (href) => {
  const address = "https://xn--80ai1b.xn--p1ai/docs/";
  expect(await problemsOf([address], href)).toEqual([nowhere(href)]);
  expect(await problemsOf([address], href.replace("/b/", "/a/"))).toEqual([]);
  expect(await problemsOf([address], href.replace("/b/", "/a/#gone"))).toEqual([
    expect.stringContaining("ведёт на место, которого на странице нет"),
  ]);
});

test.each([
  "https://сад2.рф/docs/b/",
  "https://xn--80ai1b.xn--p1ai:8443/docs/b/",
  "https://сад.рф.evil.example/docs/b/",
  "https://сад.рф/other/",
  "ftp://сад.рф/docs/b/",
  "mailto:a@xn--80ai1b.xn--p1ai",
])("%s leads out of it", async (href) => {
  expect(await problemsOf(["https://xn--80ai1b.xn--p1ai/docs/"], href)).toEqual([]);
});

test("a copy elsewhere has the addresses of both", async () => {
  const addresses = ["http://127.0.0.1:80/", "https://xn--80ai1b.xn--p1ai/"];
  const links = ["http://127.0.0.1/b/", "https://сад.рф/b/", "b/", "https://сад.рф/a/#there"];
  expect(await problemsOf(addresses, ...links)).toEqual(links.slice(0, 3).map(nowhere));
});

test("one without an address knows its links without a host alone", async () => {
  expect(await problemsOf([], "https://сад.рф/b/", "b/")).toEqual([nowhere("b/")]);
});
