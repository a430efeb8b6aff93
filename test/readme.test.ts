import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

import { elements } from "../src/engine/text/elements/index.ts";
import { runCommand } from "./cli/terminal.ts";
import { type ContentFolder, copyExample } from "./content-folder.ts";

const repository = new URL("..", import.meta.url).pathname;
const readme = readFileSync(join(repository, "README.md"), "utf8");

/** The fenced pieces of a language, without the indent of a list that they may stand in. */
function fences(language: string): string[] {
  const found = readme.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^ *\`\`\`$`, "gmu"));
  return [...found].map(([, indent = "", text = ""]) =>
    text.replaceAll(new RegExp(`^${indent}`, "gmu"), ""),
  );
}

function fence(language: string): string {
  const [only, ...others] = fences(language);
  if (only === undefined || others.length > 0) throw new Error(`Not one fence: ${language}`);
  return only;
}

const prose = readme.replaceAll(/^ *```[^]*?^ *```$/gmu, "");
const codeSpans = spansOf(prose);

function spansOf(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = ""]) => code);
}

function section(title: string): string {
  const found = prose.split(/^## /mu).find((part) => part.startsWith(`${title}\n`));
  if (found === undefined) throw new Error(`No section «${title}»`);
  return found;
}

/** The cells of all rows of all tables in a text. */
function rowsOf(text: string): string[][] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|").slice(1, -1));
}

const manifest: unknown = parse(readFileSync(join(repository, "package.json"), "utf8"));

function keysOf(part: string): string[] {
  const value: unknown =
    typeof manifest === "object" && manifest !== null ? Reflect.get(manifest, part) : null;
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

function schemaFiles(): string[] {
  const folder = join(repository, "schemas");
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
}

describe("what it names is there", () => {
  const outputs = readFileSync(join(repository, ".gitignore"), "utf8")
    .split("\n")
    .filter((line) => line.endsWith("/"));

  test("paths and links", () => {
    const paths = codeSpans.filter((code) => /^[\w.-]+(\/[\w.-]*)+$/u.test(code));
    const targets = [...prose.matchAll(/\]\(([^)]+)\)|src="([^"]+)"/gu)]
      .map(([, link, source]) => link ?? source ?? "")
      .filter((target) => !target.startsWith("https://") && !target.startsWith("#"));
    expect(paths.length).toBeGreaterThan(20);
    expect(targets.length).toBeGreaterThan(2);
    const missing = [...paths, ...targets]
      .filter((path) => !outputs.some((output) => path.startsWith(output)))
      .filter((path) => !existsSync(join(repository, path)));
    expect(missing).toEqual([]);
  });

  test("links within it", () => {
    const headings = [...readme.matchAll(/^## (.+)$/gmu)].map(([, title = ""]) =>
      title.toLowerCase().replaceAll(" ", "-").replaceAll(",", ""),
    );
    const links = [...prose.matchAll(/\]\(#([^)]+)\)/gu)].map(([, link]) => link);
    expect(headings).toEqual(expect.arrayContaining(links));
  });

  test("data files: those of an organization and the reference, all of them", () => {
    const files = ["content", "content/organizations/ds1-pugachev", "content/reference"]
      .flatMap((folder) => readdirSync(join(repository, folder)))
      .filter((name) => name.endsWith(".yaml"));
    const named = codeSpans.filter((code) => /^[\w-]+\.yaml$/u.test(code));
    expect(new Set(named)).toEqual(new Set(files));
  });

  test("pictures say what they show and are light", () => {
    const pictures = [...prose.matchAll(/<img src="([^"]+)"[^>]* alt="([^"]+)"/gu)];
    expect(pictures).toHaveLength(prose.match(/<img /gu)?.length ?? 0);
    for (const [, path = "", alt = ""] of pictures) {
      expect(alt.length).toBeGreaterThan(30);
      expect(statSync(join(repository, path)).size).toBeLessThanOrEqual(150_000);
    }
  });

  test("npm scripts", () => {
    const scripts = [...readme.matchAll(/npm run ([\w:-]+)/gu)].map(([, name]) => name);
    expect(scripts.length).toBeGreaterThan(3);
    expect(keysOf("scripts")).toEqual(expect.arrayContaining([...scripts, "test"]));
  });

  test("dependencies, every one of them", () => {
    const named = rowsOf(section("Зависимости")).flatMap(([name = ""]) => spansOf(name));
    const all = [...keysOf("dependencies"), ...keysOf("devDependencies")];
    expect(named.toSorted()).toEqual(all.toSorted());
  });

  test("elements of the texts, every one of them, with their attributes", () => {
    const rows = new Map(
      rowsOf(section("Как писать тексты")).flatMap(([cell = ""]) => {
        const name = /`<(\w+)/u.exec(cell)?.[1];
        return name === undefined ? [] : [[name, cell] as const];
      }),
    );
    expect([...rows.keys()].toSorted()).toEqual(Object.keys(elements).toSorted());
    for (const [name, cell] of rows)
      expect([...cell.matchAll(/ (\w+)=/gu)].map(([, attribute]) => attribute)).toEqual(
        Object.keys(elements[name]?.attributes ?? {}),
      );
  });

  test("internal fields, every one of them", () => {
    const fields = schemaFiles().flatMap((schema) =>
      [...schema.matchAll(/"(\w+)": \{(?:[^{}](?!"x-audience"))*[^{}]"x-audience"/gu)].map(
        ([, name = ""]) => name,
      ),
    );
    expect(fields.length).toBeGreaterThan(0);
    const named = codeSpans.map((code) => code.replace(/^.*\./u, ""));
    expect(named).toEqual(expect.arrayContaining(fields));
  });
});

describe("commands and options", () => {
  let commands: string[];
  const options = new Map<string, string[]>();

  beforeAll(async () => {
    const help = (await runCommand(["--help"])).out;
    commands = [...(/Команды:\n([^]*?)\n\n/u.exec(help)?.[1] ?? "").matchAll(/^ +([\w-]+)/gmu)].map(
      ([, name = ""]) => name,
    );
    options.set("", optionsOf(help));
    for (const command of commands.filter((name) => name !== "help"))
      options.set(command, optionsOf((await runCommand([command, "--help"])).out));
  });

  function optionsOf(help: string): string[] {
    return [...help.matchAll(/^ +(?:-(\w), )?--([\w-]+)/gmu)].flatMap(([, short, long = ""]) =>
      short === undefined ? [`--${long}`] : [`--${long}`, `-${short}`],
    );
  }

  test("commands are the program's, every one of them", () => {
    const called = [...readme.matchAll(/(?:`|npx )reglament ([\w-]+)/gu)].map(([, name]) => name);
    expect(new Set(called)).toEqual(new Set(commands));
  });

  test("the table of options says what each command takes", () => {
    const table = rowsOf(section("Команды")).filter(([name = ""]) => name.includes("`-"));
    const told = new Map([...options.keys()].map((command) => [command, new Set<string>()]));
    const everywhere = [...options.keys()].filter((command) => command !== "");
    for (const [names = "", where = ""] of table) {
      const named = spansOf(where);
      const takers = where.includes("везде") ? everywhere : named.length > 0 ? named : [""];
      for (const command of takers) for (const name of spansOf(names)) told.get(command)?.add(name);
    }
    for (const [command, names] of options)
      expect([command, ...(told.get(command) ?? [])].toSorted()).toEqual(
        [
          command,
          ...names.filter((name) => command !== "" || !/^-(-help|h)$/u.test(name)),
        ].toSorted(),
      );
  });

  test("options within the text are options of some command", () => {
    const known = new Set([...options.values()].flat());
    const named = codeSpans
      .filter((code) => code.startsWith("-") || /\breglament [^/]* -/u.test(code))
      .flatMap((code) => code.match(/(?<![\w-])--?\w[\w-]*/gu) ?? []);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("its examples", () => {
  let folder: ContentFolder;

  /** The example kindergarten with the document that the README adds. */
  beforeAll(() => {
    folder = copyExample();
    folder.write("documents/memo.mdx", fence("mdx"));
    folder.change(
      "organizations/ds1-pugachev/documents.yaml",
      "editions:\n",
      `editions:\n${fence("yaml")}`,
    );
  });

  afterAll(() => {
    folder.remove();
  });

  /** Folders of the reader become folders of this test. */
  function wordsOf(line: string): string[] {
    const [command = "", ...words] = line.replace(/^npx reglament /u, "").split(" ");
    const given = words.filter((word, index) => {
      const isFolder = (each: string | undefined) => /^--(content|out|site)$/u.test(each ?? "");
      return !isFolder(word) && !isFolder(words[index - 1]);
    });
    return [
      ...[command, ...given, "--content", folder.content],
      ...(command === "validate" ? [] : ["--out", join(folder.root, command)]),
      ...(command === "build" ? ["--site", join(folder.root, "dist")] : []),
    ];
  }

  const lines = fences("sh").flatMap((text) =>
    text.split("\n").filter((line) => line.startsWith("npx reglament ")),
  );

  test.each(lines)("%s", async (line) => {
    const { code, err } = await runCommand(wordsOf(line));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("the new kind of document is made", () => {
    expect(lines).toContain("npx reglament generate --document memo");
    const made = readdirSync(join(folder.root, "generate/ds1-pugachev"));
    expect(made).toEqual(expect.arrayContaining(["memo.docx", "memo.pdf"]));
  });

  test("paths in braces lead to values", async () => {
    const paths = codeSpans.flatMap((code) => /^\{([\w.]+)\}$/u.exec(code)?.[1] ?? []);
    expect(paths.length).toBeGreaterThan(1);
    const tests = paths.map((path) => `<If test={${path}}>\n\nда\n\n</If>\n`);
    folder.write("documents/memo.mdx", `${fence("mdx")}\n${tests.join("\n")}`);
    const { out } = await runCommand(["validate", "--content", folder.content]);
    expect(out).toBe("Проверено на 01.10.2024. Ошибок не найдено\n");
  });

  test("the report of a mistake", async () => {
    const file = "organizations/ds1-pugachev/organization.yaml";
    const spoilt = /^ *12 │ (.*)$/mu.exec(fence("text"))?.[1] ?? "";
    const right = readFileSync(join(folder.content, file), "utf8").split("\n")[11] ?? "";
    folder.change(file, right, spoilt);
    const { out } = await runCommand(["validate", "--content", folder.content]);
    const shown = fence("text").replace("sad/organizations/solnyshko", "");
    expect(out.replace(/^.*(?=\/organization\.yaml)/u, "")).toContain(shown.trim());
  });
});
