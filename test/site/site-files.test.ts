import { expect, test } from "vitest";
import { siteFiles } from "../../src/site/site-files.ts";
import { parseXml } from "../engine/writers/xml.ts";
import { oneOrganization, threeOrganizations } from "./sample-site.ts";

test("without an address of the site only what needs none", () => {
  expect([...siteFiles(oneOrganization, null).keys()]).toEqual([
    "robots.txt",
    "_headers",
    ".htaccess",
    "embed/regulation.html",
  ]);
  expect(siteFiles(oneOrganization, null).get("robots.txt")).toBe("User-agent: *\nAllow: /\n");
});

test("the map lists every page, robots.txt the map", () => {
  const files = siteFiles(oneOrganization, "https://sad.example/docs/");
  const places = [...(files.get("sitemap.xml") ?? "").matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, place]) => place,
  );
  expect(places).toEqual([
    "https://sad.example/docs/",
    "https://sad.example/docs/regulation/",
    "https://sad.example/docs/contacts/",
    "https://sad.example/docs/accessibility/",
  ]);
  expect(files.get("robots.txt")).toContain("Sitemap: https://sad.example/docs/sitemap.xml");
});

test("the feed tells what was published when, the newest first", () => {
  const feed = siteFiles(oneOrganization, "https://sad.example/").get("feed.xml") ?? "";
  expect(feed).toContain("<updated>2024-09-02T00:00:00Z</updated>");
  expect(feed).toContain('<link href="https://sad.example/regulation/"/>');
  expect(feed).toContain("<summary>Редакция: № 2; ");
});

test("hostile characters keep the files well-formed", () => {
  for (const [name, text] of siteFiles(threeOrganizations, "https://sad.example/"))
    if (name.endsWith(".xml")) expect(() => parseXml(text), name).not.toThrow();
});

test("security.txt names whom to tell and until when; only an address of the site makes it canonical", () => {
  const data = { ...oneOrganization, security: { email: "it@sad.example", expires: "2027-08-31" } };
  const text = (url: string | null) => siteFiles(data, url).get(".well-known/security.txt");
  const lines =
    "Contact: mailto:it@sad.example\nExpires: 2027-08-31T23:59:59Z\nPreferred-Languages: ru\n";
  expect(text(null)).toBe(lines);
  expect(text("https://sad.example/docs/")).toBe(
    `${lines}Canonical: https://sad.example/.well-known/security.txt\n`,
  );
});
