import { gzipSync, strToU8, zipSync, zlibSync } from "fflate";
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
    [
      "in percents, many times",
      "%2525252525252539%2525252525252532%25252525252537654%25252525252533210",
    ],
    ["in references, many times", "&amp;amp;amp;amp;amp;#57;276543210"],
    ["in a word of a header", "=?UTF-8?Q?=39=32=37_654_3210?="],
    ["in bare quoted-printable", "927=36=35=343210"],
    ["with its blanks alone in quoted-printable", "+7=20927=20654=2032=2010"],
    ["with its dashes alone in quoted-printable", "927=2D654=2D32=2D10"],
    ["in figures of bytes", "39323736353433323130"],
    ["in figures of bytes, apart", "0x39, 0x32, 0x37, 0x36, 0x35, 0x34, 0x33, 0x32, 0x31, 0x30"],
    ["in numbers of characters", "57, 50, 55, 54, 53, 52, 51, 50, 49, 48"],
    ["in base64 of zlib", base64(zlibSync(strToU8("тел. 89276543210")))],
    ["apart by comments", "content: '927' /* слово */ '654' /* ещё */ '3210'"],
    ["behind a comment that does not end", "<!-- 927<b>654</b>3210"],
    ["behind a tag that does not end", "<p>927<b>654</b>3210 <"],
  ])("%s", (_name, text) => {
    expect(found(text)).toEqual(["mobile"]);
  });

  test.each([
    ["UTF-16", Buffer.from("\uFEFFтел. 89276543210", "utf16le")],
    ["the name of a part", zipSync({ "8 927 654-32-10.txt": strToU8("слово") })],
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

describe("a PDF of others", () => {
  const pdf = (content: string | Uint8Array): Uint8Array =>
    Buffer.concat([
      Buffer.from("%PDF-1.7\n1 0 obj <<>> stream\n", "latin1"),
      typeof content === "string" ? Buffer.from(content) : content,
      Buffer.from("\nendstream", "latin1"),
    ]);

  test.each([
    ["with strings and distances", "BT [(8 9)-20(27 6)3(54)] TJ (32-10) Tj ET"],
    ["with a packed page", zlibSync(strToU8("BT [(8 9)-20(27 6)3(54-32-10)] TJ ET"))],
    [
      "with a page that breaks off",
      zlibSync(strToU8(`(8 927 654-32-10) Tj ${"x y z ".repeat(20)}`)).subarray(0, -9),
    ],
    ["with an attached archive", zlibSync(zipSync({ a: strToU8("8 927 654-32-10") }))],
  ])("%s", (_name, content) => {
    expect(found(new Uint8Array(pdf(content)))).toEqual(["mobile"]);
  });
});

describe("what looks like a file and is none", () => {
  test.each([
    ["an archive", "PK\u0003\u0004aaaaaaaaaaaaaaaaaaaa"],
    ["gzip", "\u001f\u008baaaaaaaaaaaaaaaaaaaa"],
  ])("%s", (_name, binary) => {
    const bytes = Buffer.from(binary, "latin1");
    expect(readableText(new Uint8Array(bytes))).toBeNull();
    expect(found(`тел. 89276543210 https://x.example/#${base64(bytes)}`)).toEqual(["mobile"]);
  });
});

describe("a bomb is not unpacked, and so it is not published", () => {
  const part = gzipSync(new Uint8Array(14_000_000), { level: 1 });
  const members = Buffer.concat([part, part, part, part, part]);
  const archive = zipSync({ a: new Uint8Array(1000) });
  // Where the list of its parts tells the size of the first.
  const list = Buffer.from(archive).indexOf("PK\u0001\u0002");
  new DataView(archive.buffer).setUint32(list + 24, 70_000_000, true);

  test.each([
    ["gzip in gzip", gzipSync(members)],
    ["an archive", archive],
    [
      "gzip in the address of a link",
      Buffer.from(`https://x.example/#${base64(gzipSync(members))}`),
    ],
  ])("%s", (_name, bytes) => {
    expect(readableText(new Uint8Array(bytes))).toBeNull();
  });
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
    "&amp;",
    "%2539",
    "/*",
    "/* */",
    "39 ",
    "57, ",
    "0x39",
    "=39",
    "=?u?q?=39",
    "%PDF-1 stream\n[(9)",
    "%PDF-1 stream\n(9",
  ])("of «%s»", (piece) => {
    const bytes = strToU8(piece.repeat(Math.ceil(200_000 / piece.length)));
    expect(cpuTimeOf(() => readableText(bytes))).toBeLessThan(4000);
  });
});
