import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type ContentFolder, copyExample } from "../content-folder.ts";
import { runCommand } from "./terminal.ts";

describe("reglament new", () => {
  let folder: ContentFolder;

  beforeAll(() => {
    folder = copyExample();
  });

  afterAll(() => {
    folder.remove();
  });

  const make = async (...words: string[]) =>
    runCommand(["new", ...words, "--content", folder.content]);
  const own = (kind: string) =>
    join(folder.content, "organizations/ds1-pugachev/documents", `${kind}.mdx`);

  test("copies the common text with a note, and what it makes still holds", async () => {
    expect(await make("sheet-educator")).toMatchObject({ code: 0, err: "" });
    const text = readFileSync(own("sheet-educator"), "utf8");
    expect(text).toMatch(
      /^---\ntitle: [^]*\n---\n\n\{\/\* Ваш текст вместо общего «sheet-educator»\./u,
    );
    expect(await make("memo-parents")).toMatchObject({ code: 0, err: "" });
    const { code, err } = await runCommand([
      ...["generate", "--content", folder.content, "--out", join(folder.root, "out")],
      ...["--document", "sheet-educator", "--document", "memo-parents", "--format", "html,docx"],
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("does not touch a text that is there", async () => {
    writeFileSync(own("order-use"), "мой текст");
    const { code, err } = await make("order-use");
    expect(code).toBe(1);
    expect(err).toContain("уже есть.");
    expect(readFileSync(own("order-use"), "utf8")).toBe("мой текст");
  });

  test.each([
    ["regulaton", "Возможно, вы имели в виду «regulation»"],
    ["Памятка", "Нужны строчные латинские буквы"],
    ["con", "Дайте другое"],
    ["search", "Дайте другое"],
    ["../../x", "Нужны строчные латинские буквы"],
  ])("%s is refused", async (kind, hint) => {
    const { code, err } = await make(kind);
    expect(code).toBe(1);
    expect(err).toContain(hint);
  });
});
