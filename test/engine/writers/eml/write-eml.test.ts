import { describe, expect, test } from "vitest";

import type { DocumentTree } from "../../../../src/engine/tree/types.ts";
import { writeEml } from "../../../../src/engine/writers/eml/write-eml.ts";

const tree: DocumentTree<string> = {
  type: "document",
  properties: {
    kind: "zayavka",
    title: "Заявка на регистрацию МДОУ «Детский сад № 1 г. Пугачева» на ИКОП «Сферум», 👍",
    author: "МДОУ «Детский сад № 1»",
    layout: "letter",
    audience: "internal",
    date: "2024-09-03",
    recipient: "info@sferum.ru",
  },
  children: [
    { type: "paragraph", children: [{ type: "text", value: "Здравствуйте!" }] },
    { type: "paragraph", children: [{ type: "text", value: "Направляем заявку." }] },
  ],
};

const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256);

function write(name = "request.pdf"): string {
  const attachments = [{ name, mediaType: "application/pdf", bytes }];
  return new TextDecoder().decode(writeEml(tree, { from: "info@ds1.example", attachments }));
}

/** Header fields, unfolded, with encoded words decoded (RFC 2047). */
function headersOf(text: string): Map<string, string> {
  const unfolded = text.replaceAll("\r\n ", " ").split("\r\n");
  return new Map(
    unfolded.map((line) => {
      const [name = "", ...value] = line.split(": ");
      return [name, decodeWords(value.join(": "))];
    }),
  );
}

function decodeWords(value: string): string {
  return value
    .replaceAll("?= =?", "?==?")
    .replaceAll(/=\?utf-8\?B\?([^?]*)\?=/g, (_, word: string) =>
      Buffer.from(word, "base64").toString("utf8"),
    );
}

describe("a draft message", () => {
  const [head = "", ...rest] = write().split("\r\n\r\n");

  test("has the headers that mail programs need to open it ready to send", () => {
    expect(Object.fromEntries(headersOf(head))).toEqual({
      "X-Unsent": "1",
      "MIME-Version": "1.0",
      From: "МДОУ «Детский сад № 1» <info@ds1.example>",
      To: "info@sferum.ru",
      Subject: tree.properties.title,
      "Content-Type": 'multipart/mixed; boundary="=_reglament_part_="',
      "Content-Language": "ru",
    });
  });

  test("no line with encoded words is longer than 76 characters, its name counted", () => {
    const title = "Заявка на регистрацию образовательной организации на платформе ".repeat(3);
    for (let cut = 0; cut < 8; cut += 1) {
      const long = { ...tree, properties: { ...tree.properties, title: title.slice(cut) } };
      const text = new TextDecoder().decode(writeEml(long, { from: "a@b.ru", attachments: [] }));
      const words = text.split("\r\n").filter((line) => line.includes("=?utf-8?"));
      expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(76);
      expect(headersOf(text.split("\r\n\r\n")[0] ?? "").get("Subject")).toBe(title.slice(cut));
    }
  });

  test("encoded words meet at blanks: some readers show one more there, in names above all", () => {
    const title = "Муниципальное учреждение «Детский сад № 1 г. Новореченска-на-Оби»";
    const titled = { ...tree, properties: { ...tree.properties, title } };
    const text = new TextDecoder().decode(writeEml(titled, { from: "a@b.c", attachments: [] }));
    const [, subject = ""] = /^Subject: ([^:]*)\r\n/m.exec(text) ?? [];
    const words = subject.split("\r\n ").map(decodeWords);
    expect(words.join("")).toBe(title);
    expect(words.length).toBeGreaterThan(2);
    for (const word of words.slice(0, -1)) expect(word).toMatch(/ $/);
  });

  test("addresses on Russian domains are those that mail servers know", () => {
    const properties = { ...tree.properties, recipient: "info@сад.рф" };
    const message = writeEml({ ...tree, properties }, { from: "a@школа14.рф", attachments: [] });
    const text = new TextDecoder().decode(message);
    expect(text).toContain("<a@xn--14-6kc3bfr2e.xn--p1ai>");
    expect(text).toContain("To: info@xn--80ai1b.xn--p1ai");
  });

  test("says the text of the document", () => {
    const body = rest[1]?.split("\r\n--=_")[0] ?? "";
    expect(Buffer.from(body, "base64").toString("utf8")).toBe(
      "Здравствуйте!\r\n\r\nНаправляем заявку.\r\n",
    );
  });

  test("encloses files byte for byte", () => {
    const file = rest[2]?.split("\r\n--=_")[0] ?? "";
    expect(Buffer.from(file, "base64").equals(Buffer.from(bytes))).toBe(true);
    expect(write()).toContain('Content-Disposition: attachment;\r\n filename="request.pdf"');
  });

  test("names a file in Cyrillic as RFC 2231 has it", () => {
    expect(write("Заявка.pdf")).toContain(
      "filename*=utf-8''%D0%97%D0%B0%D1%8F%D0%B2%D0%BA%D0%B0.pdf",
    );
  });

  test("keeps to ASCII, CRLF and short lines, so that no relay need change it", () => {
    const text = write();
    expect(text).toMatch(/^[\r\n\x20-\x7E]*$/);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const longest = Math.max(...text.split("\r\n").map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(78);
  });

  test("gives equal bytes for equal input", () => {
    expect(write()).toBe(write());
  });
});

test("a long title without a Russian letter is folded too: servers tear long lines", () => {
  const title = "Sferum ".repeat(200).trim();
  const properties = { ...tree.properties, title, author: title };
  const text = new TextDecoder().decode(
    writeEml({ ...tree, properties }, { from: "a@b.example", attachments: [] }),
  );
  expect(Math.max(...text.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(78);
  expect(headersOf(text.split("\r\n\r\n")[0] ?? "").get("Subject")).toBe(title);
});

test("nothing in the data begins a header of its own", () => {
  const hostile = {
    ...tree,
    properties: {
      ...tree.properties,
      title: "x\r\nBcc: evil@e.example",
      author: "Sad, a@b.example <c@d.example>\nBcc: evil@e.example",
      recipient: "a@b.example\r\nBcc: evil@e.example",
    },
  };
  const attachments = [
    { name: "a\r\nBcc: e@e.example\u2028\uD800.pdf", mediaType: "application/pdf", bytes },
  ];
  const from = "info@ds1.example\nBcc: evil@e.example";
  const text = new TextDecoder().decode(writeEml(hostile, { from, attachments }));
  expect(text).not.toMatch(/^Bcc/m);
  const headers = headersOf(text.split("\r\n\r\n")[0] ?? "");
  expect([...headers.keys()]).not.toContain("Bcc");
  expect(headers.get("Subject")).toBe("x Bcc: evil@e.example");
  expect(text).toContain("From: =?utf-8?B?");
});
