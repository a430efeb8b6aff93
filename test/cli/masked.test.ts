import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type ContentFolder, copySimple } from "../content-folder.ts";
import { runCommand } from "./terminal.ts";

const secret = "i.sokolova@mail.example";
const documents = "organizations/ds1-pugachev/documents";
let folder: ContentFolder;

beforeAll(() => {
  folder = copySimple();
  mkdirSync(join(folder.content, documents));
  const settings =
    "---\ntitle: Памятка\nlayout: sheet\naudience: internal\nformats: [html]\n---\n\n";
  folder.write(`${documents}/memo.mdx`, `${settings}Пишите: ${secret}, {nothing}.\n`);
});

afterAll(() => {
  folder.remove();
});

test.each([["forms"], ["seal", "regulation-1"], ["seal", "--all"]])(
  "%s %s: what is private is whole on a private terminal alone, in lines that are shown too",
  async (...words) => {
    const command = [...words, "--content", folder.content];
    const others = await runCommand(command);
    expect(others.err).toContain("Пишите: •.••••••••@••••.•••••••");
    expect(others.err).not.toContain(secret);
    const { err } = await runCommand(command, { isPrivate: true });
    expect(err).toContain(`Пишите: ${secret}`);
  },
);
