import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";

import { checkSitePrivacy } from "../../../src/engine/privacy/check-site-privacy.ts";
import { createFinder } from "../../../src/engine/privacy/create-finder.ts";
import { readableText } from "../../../src/engine/privacy/reading/readable-text.ts";
import { cpuTimeOf } from "../../cpu-time.ts";

const find = createFinder([
  { name: "mobile", value: "+7 (927) 654-32-10" },
  { name: "email", value: "ann.home@mail.example" },
]);

function found(content: string | Uint8Array): string[] | null {
  const text = readableText(typeof content === "string" ? strToU8(content) : content);
  return text === null ? null : find(text).map(({ name }) => name);
}

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString("base64");

test("a hyphen of Word at which no line ends is a hyphen", () => {
  const inWord = createFinder([{ name: "name", value: "Римская-Корсакова" }]);
  const xml = "<w:t>Римская</w:t><w:noBreakHyphen/><w:t>Корсакова</w:t>";
  expect(inWord(readableText(strToU8(xml)) ?? "").map(({ name }) => name)).toEqual(["name"]);
  expect(found("<w:t>+7 (927) 654</w:t><w:noBreakHyphen/><w:t>32-10</w:t>")).toEqual(["mobile"]);
});

describe("a telephone is found", () => {
  test.each([
    ["in percents, twice", "?t=%252B7927654%25332%252D10"],
    ["in percents, three times", "%25252B7%252520927%252520654%25252D32%25252D10"],
    ["in broken percents", "%FF9%3276543210%FE"],
    ["in references without semicolons", "&#57&#50&#55 654&#x33&#x32 10"],
    ["apart by a reference to nothing", "927&#0;654&#x0;32&#1114112;1&#xD800;0"],
    ["apart by a reference to a control", "927&#133;654&#9;32&#10;10"],
    ["in references that are written as references", "&amp;#57;276543210"],
    ["in references to markup", "927&lt;b&gt;654&lt;/b&gt;3210"],
    ["in escapes of JSON", String.raw`{"t":"\u0039\u0032\u0037\u{36}\x354\u0033210"}`],
    ["in escapes of escapes", String.raw`{"t":"\\u0039276543210"}`],
    ["in escapes of CSS", String.raw`.t::after { content: "\39 \32 \37 6543210"; }`],
    ["in base64", base64("8 927 654-32-10")],
    ["in base64 amid letters", `data:text/plain;base64,${base64("тел. 89276543210")}`],
    ["in base64 for addresses", Buffer.from("????>>>>+79276543210").toString("base64url")],
    ["in base64 of base64", base64(base64(base64("тел. 89276543210")))],
    ["in base64 of letters of two bytes", base64(Buffer.from("тел. 89276543210", "utf16le"))],
    ["in base64 of a page", base64("<p>8<b>927</b>654<i>32</i>10</p>")],
    ["in base64 of gzip", base64(gzipSync(strToU8("89276543210")))],
    [
      "in base64 by lines",
      `-----BEGIN SIGNATURE-----\n${base64(`${"слово ".repeat(30)}89276543210`).replaceAll(/(.{64})/g, "$1\n")}\n-----END SIGNATURE-----`,
    ],
    ["in quoted-printable", "Content-Transfer-Encoding: quoted-printable\n\n=39=32=37 654=\n3210"],
    ["behind a comment that does not end", "<!-- 927<b>654</b>3210"],
    ["behind a tag that does not end", "<p>927<b>654</b>3210 <"],
  ])("%s", (_name, text) => {
    expect(found(text)).toEqual(["mobile"]);
  });

  test.each([
    ["UTF-16", Buffer.from("\uFEFFтел. 89276543210", "utf16le")],
    ["gzip of gzip", gzipSync(gzipSync(strToU8("89276543210")))],
    ["an archive in an archive", zipSync({ a: zipSync({ b: strToU8("89276543210") }) })],
    [
      "binary in an archive",
      zipSync({ a: Buffer.from("\u0001\u00ff89276543210\u0000", "latin1") }),
    ],
  ])("in %s", (_name, bytes) => {
    expect(found(new Uint8Array(bytes))).toEqual(["mobile"]);
  });
});

describe("a signature", () => {
  /** A sequence (DER) of strings, as certificates have them. */
  const der = (...parts: Buffer[]): Uint8Array => {
    const content = Buffer.concat([Buffer.from([0x06, 3, 0x55, 4, 3]), ...parts]);
    return Buffer.concat([
      Buffer.from([0x30, 0x82, content.length >> 8, content.length & 255]),
      content,
    ]);
  };
  const big = Buffer.from("ann.home@mail.example", "utf16le").swap16();

  test.each([
    ["with an address", der(Buffer.from("ann.home@mail.example"))],
    ["with an address in two bytes", der(Buffer.from([0x1e, big.length]), big, Buffer.from([1]))],
    ["attached to an archive", der(Buffer.from(zipSync({ a: strToU8("ann.home@mail.example") })))],
  ])("%s, also in base64", (_name, bytes) => {
    expect(found(bytes)).toEqual(["email"]);
    const pem = base64(bytes).replaceAll(/(.{64})/g, "$1\n");
    expect(found(`-----BEGIN CMS-----\n${pem}\n-----END CMS-----\n`)).toEqual(["email"]);
    expect(found(base64(bytes))).toEqual(["email"]);
  });

  test("without any passes", () => {
    expect(found(der(Buffer.from("sad@sad.example")))).toEqual([]);
  });
});

test("nothing is put together across parts of a file", () => {
  const bytes = zipSync({ a: strToU8("телефон 927 654"), b: strToU8("32 10") });
  expect(found(bytes)).toEqual([]);
  expect(found("телефон 927 654&#3;\u000332 10")).toEqual(["mobile"]);
});

test("what nothing here can read is not published", () => {
  const bytes = new Uint8Array([0x77, 0x4f, 0x46, 0x32, 0, 1, 2, 255]);
  expect(readableText(bytes)).toBeNull();
  const [problem, ...others] = checkSitePrivacy([["font.woff2", bytes]], "dist", new Map());
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ rule: "site-unreadable", file: "dist" });
  expect(problem?.message).toContain("«font.woff2»");
});

test.each([
  ["a.pdf", zipSync({ a: strToU8("слово") })],
  ["a.docx", strToU8("слово")],
])("a document is what its format declares: %s", (file, bytes) => {
  expect(checkSitePrivacy([[file, bytes]], "dist", new Map())).toMatchObject([
    { rule: "site-unreadable" },
  ]);
});

describe("time grows as the text does", () => {
  test.each([
    "<",
    "<!--",
    "<!-- -->",
    "&#",
    "&a",
    "%2",
    "%25",
    "\\u",
    "\\\\",
    "A",
    "A\n",
    "=A\n",
    "&#57",
  ])("of «%s»", (piece) => {
    const bytes = strToU8(piece.repeat(Math.ceil(200_000 / piece.length)));
    expect(cpuTimeOf(() => readableText(bytes))).toBeLessThan(4000);
  });
});
