import { expect, test } from "vitest";

import {
  asciiEmail,
  asciiLink,
  asciiUrl,
  emailSpellings,
  mailtoUrl,
} from "../../../src/engine/base/ascii-address.ts";
import { decodeLabel } from "../../../src/engine/base/punycode.ts";

test.each([
  [
    "https://школа14.рф/памятка",
    "https://xn--14-6kc3bfr2e.xn--p1ai/%D0%BF%D0%B0%D0%BC%D1%8F%D1%82%D0%BA%D0%B0",
  ],
  ["https://ds1.example", "https://ds1.example"],
  ["https://ds1.example/?q=а", "https://ds1.example/?q=%D0%B0"],
  ["не адрес", "не адрес"],
])("links carry %s in ASCII", (url, expected) => {
  expect(asciiUrl(url)).toBe(expected);
});

test("an e-mail address keeps its name and gets a domain in ASCII", () => {
  expect(asciiEmail("info@школа14.рф")).toBe("info@xn--14-6kc3bfr2e.xn--p1ai");
  expect(asciiEmail("Info@Ds1.example")).toBe("Info@Ds1.example");
  expect(asciiEmail("")).toBe("");
  expect(mailtoUrl("info@сад.рф")).toBe("mailto:info@xn--80ai1b.xn--p1ai");
  expect(asciiLink("mailto:info@сад.рф")).toBe("mailto:info@xn--80ai1b.xn--p1ai");
  expect(asciiLink("https://сад.рф")).toBe("https://xn--80ai1b.xn--p1ai/");
});

test("both spellings, from either", () => {
  const both = ["info@школа14.рф", "info@xn--14-6kc3bfr2e.xn--p1ai"];
  expect(emailSpellings("info@школа14.рф")).toEqual(both);
  expect(emailSpellings("info@xn--14-6kc3bfr2e.xn--p1ai")).toEqual(both.toReversed());
  expect(emailSpellings("info@ds1.example")).toEqual(["info@ds1.example"]);
  expect(emailSpellings("+7 900 000-00-01")).toEqual(["+7 900 000-00-01"]);
});

test.each(["рф", "дети", "школа14", "сад-1", "моя-школа", "ёж", "москва", "đặng", "日本", "a🙂b"])(
  "a label is decoded as the platform encodes it: %s",
  (label) => {
    expect(decodeLabel(new URL(`http://${label}.ru`).hostname.slice(0, -3))).toBe(label);
  },
);

test.each(["ds1", "xn--", "xn--99999999", "xn--ы", "xn--a-б"])("%s stays", (label) => {
  expect(decodeLabel(label)).toBe(label);
});
