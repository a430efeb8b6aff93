import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

import { elements } from "../src/engine/text/elements/index.ts";
import { listFiles } from "../src/node/input/list-files.ts";
import { runCommand } from "./cli/terminal.ts";
import { type ContentFolder, copyExample } from "./content-folder.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));

/** A page of the documentation; paths start in the repository. */
interface Page {
  path: string;
  text: string;
  /** Without fenced code. */
  prose: string;
}

function readPage(path: string): Page {
  const text = readFileSync(join(repository, path), "utf8");
  return { path, text, prose: text.replaceAll(/^ *```[^]*?^ *```$/gmu, "") };
}

/** Pages that others write; a link to one that is not there yet is no mistake. */
const promised = ["CONTRIBUTING.md", "docs/architecture.md"];

const docs = listFiles(join(repository, "docs"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`);
const pages = ["README.md", "CONTRIBUTING.md", ...docs]
  .filter((path) => existsSync(join(repository, path)))
  .map(readPage);

/** Those for users; engineers read English. */
const russian = pages.filter(({ text }) => /^# .*[а-я]/u.test(text));

function page(path: string): Page {
  const found = pages.find((each) => each.path === path);
  if (!found) throw new Error(`No page ${path}`);
  return found;
}

/** The fenced pieces of a language, without the indent of a list that they may stand in. */
function fences(language: string, { text }: Page): string[] {
  const found = text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^ *\`\`\`$`, "gmu"));
  return [...found].map(([, indent = "", inside = ""]) =>
    inside.replaceAll(new RegExp(`^${indent}`, "gmu"), ""),
  );
}

function allFences(language: string): string[] {
  return russian.flatMap((each) => fences(language, each));
}

/** The only one that contains a text. */
function fenceWith(language: string, part: string): string {
  const [only, ...others] = allFences(language).filter((text) => text.includes(part));
  if (only === undefined || others.length > 0) throw new Error(`Not one ${language}: ${part}`);
  return only;
}

function spansOf(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = ""]) => code);
}

function codeSpansIn(some: readonly Page[]): string[] {
  return some.flatMap(({ prose }) => spansOf(prose));
}

const codeSpans = codeSpansIn(pages);

/** The parts of a text that begin with a heading of a level: its words, and what is under it. */
function sectionsOf(text: string, level: number): { title: string; body: string }[] {
  const [, ...parts] = text.split(new RegExp(`^#{${level}} `, "mu"));
  return parts.map((part) => {
    const [title = "", ...lines] = part.split("\n");
    return { title, body: lines.join("\n") };
  });
}

/** The cells of all rows of all tables in a text, without their headings. */
function rowsOf(text: string): string[][] {
  const lines = text.split("\n");
  return lines
    .filter((line, index) => line.startsWith("|") && !lines[index + 1]?.startsWith("| -"))
    .filter((line) => !line.startsWith("| -"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (isObject(inside) ? Reflect.get(inside, key) : undefined),
    value,
  );
}

function readYaml(path: string): unknown {
  return parse(readFileSync(join(repository, path), "utf8"));
}

const manifest = readYaml("package.json");

function keysOf(value: unknown): string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function namesIn(folder: string, extension: string): string[] {
  return readdirSync(join(repository, folder))
    .filter((name) => name.endsWith(extension))
    .map((name) => basename(name, extension));
}

describe("the README", () => {
  const readme = page("README.md");

  test("is read in five minutes", () => {
    expect(statSync(join(repository, readme.path)).size).toBeLessThanOrEqual(9 * 1024);
  });

  test("gives the two commands as lines to paste", () => {
    const lines = fences("sh", readme).flatMap((text) => text.split("\n"));
    expect(lines).toEqual(
      expect.arrayContaining(["npm ci && npm run build", "npm ci && npm test"]),
    );
  });

  test("shows pictures that say what they show and are light", () => {
    const pictures = [...readme.prose.matchAll(/<img src="([^"]+)"[^>]* alt="([^"]+)"/gu)];
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures).toHaveLength(readme.prose.match(/<img /gu)?.length ?? 0);
    for (const [, path = "", alt = ""] of pictures) {
      expect(alt.length).toBeGreaterThan(30);
      expect(statSync(join(repository, path)).size).toBeLessThanOrEqual(150_000);
    }
  });
});

describe("the pages", () => {
  /** As GitHub makes them: «## Как добавить: `файл`» → «как-добавить-файл». */
  function anchorsOf({ prose }: Page): string[] {
    const seen = new Map<string, number>();
    return [...prose.matchAll(/^#{1,6} (.+)$/gmu)].map(([, title = ""]) => {
      const slug = title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
        .replaceAll(" ", "-");
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count === 0 ? slug : `${slug}-${count}`;
    });
  }

  interface Link {
    from: string;
    target: string;
  }

  function linksOf({ path: from, prose }: Page): Link[] {
    const bare = prose.replaceAll(/`[^`\n]+`/gu, "code");
    return [...bare.matchAll(/\]\(([^)]+)\)|src="([^"]+)"/gu)].map(([, link, source]) => ({
      from,
      target: link ?? source ?? "",
    }));
  }

  const links = pages.flatMap(linksOf);
  const outside = links.filter(({ target }) => /^[a-z]+:/u.test(target));
  const within = links.filter((link) => !outside.includes(link));

  test("links to the web are addresses", () => {
    expect(outside.length).toBeGreaterThan(2);
    for (const { target } of outside) expect(target).toMatch(/^https:\/\/[\w.-]+(\/[\w./-]*)?$/u);
  });

  test("links among them lead somewhere, to the very heading", () => {
    expect(within.length).toBeGreaterThan(50);
    const broken = within.filter(({ from, target }) => {
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? from : posix.join(posix.dirname(from), path);
      if (!existsSync(join(repository, file))) return !promised.includes(file);
      return anchor !== undefined && !anchorsOf(readPage(file)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test("every page stands in the index, once, and leads back to it", () => {
    const listed = within
      .filter(({ from }) => from === "docs/index.md")
      .map(({ target }) => posix.join("docs", target));
    const others = docs.filter((path) => path !== "docs/index.md");
    expect(listed.toSorted()).toEqual(
      [...new Set([...others, ...promised, "README.md"])].toSorted(),
    );
    for (const path of others.filter((each) => !promised.includes(each)))
      expect(page(path).text).toContain("[Все страницы](index.md)");
  });

  test("each has one title, and Russian is set as Russian", () => {
    for (const { path, prose } of pages) expect(prose.match(/^# .+$/gmu), path).toHaveLength(1);
    expect(russian.length).toBeGreaterThan(10);
    for (const { path, prose } of russian) {
      const words = prose.replaceAll(/`[^`\n]+`|<[^>\n]+>|\]\([^)]+\)/gu, "");
      expect(words.match(/.*(?:["”]|\p{L} -{1,2} \p{L}).*/gu), path).toBeNull();
    }
  });

  const outputs = readFileSync(join(repository, ".gitignore"), "utf8")
    .split("\n")
    .filter((line) => line.endsWith("/"))
    .map((line) => line.replace(/^\//, ""));

  test("paths are there", () => {
    const named = codeSpans.filter((code) => /^[\w.-]+(\/[\w.-]*)+$/u.test(code));
    expect(named.length).toBeGreaterThan(20);
    const missing = named
      .filter((path) => !/\b(?:NAME|KIND|THEME)\b/.test(path))
      .filter((path) => !outputs.some((output) => path.startsWith(output)))
      .filter((path) => !existsSync(join(repository, path)));
    expect(missing).toEqual([]);
  });

  test("npm scripts are there", () => {
    const named = pages.flatMap(({ text }) =>
      [...text.matchAll(/npm run ([\w:-]+)/gu)].map(([, name]) => name),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(keysOf(at(manifest, "scripts"))).toEqual(expect.arrayContaining([...named, "test"]));
  });

  test("dependencies, every one of them", () => {
    const named = rowsOf(page("docs/dependencies.md").prose).flatMap(([name = ""]) =>
      spansOf(name),
    );
    const all = ["dependencies", "devDependencies"].flatMap((part) => keysOf(at(manifest, part)));
    expect(named.toSorted()).toEqual(all.toSorted());
  });
});

describe("the data", () => {
  const { prose } = page("docs/data.md");
  const files = {
    organization: namesIn("content/organizations/ds1-pugachev", ".yaml"),
    reference: namesIn("content/reference", ".yaml"),
    settings: namesIn("content", ".yaml"),
  };
  const names = Object.values(files).flat();

  test("files, all of them and no others", () => {
    const named = codeSpansIn(russian).filter((code) => /^[\w-]+\.yaml$/u.test(code));
    // The example needs no defaults: its one organization says all.
    const all = [...names, "defaults"];
    expect(new Set(named)).toEqual(new Set(all.map((name) => `${name}.yaml`)));
  });

  function readSchema(name: string): unknown {
    return readYaml(`schemas/${name}.schema.json`);
  }

  /**
   * The fields that hold values, by their path; lists do not show. «*» is for obligatory ones. Of a
   * field that may be told plainly or by a list the plain value counts.
   */
  function fieldsOf(schema: unknown, part: unknown = schema, path = ""): string[] {
    const required = at(part, "required");
    return keysOf(at(part, "properties")).flatMap((key) => {
      const field = at(part, "properties", key);
      const own = inner(schema, isPlainOrList(field) ? field : (at(field, "items") ?? field));
      const place = path === "" ? key : `${path}.${key}`;
      if (isObject(at(own, "properties")) && !isForms(own)) return fieldsOf(schema, own, place);
      return `${place}${isRequired(required, key)}`;
    });
  }

  function isRequired(required: unknown, key: string): "*" | "" {
    return Array.isArray(required) && required.includes(key) ? "*" : "";
  }

  /** Whether a field may be told plainly or by a list: `type: [object, array]`. */
  function isPlainOrList(field: unknown): boolean {
    const type = at(field, "type");
    return Array.isArray(type) && type.includes("array");
  }

  const cases = new Set([
    ...["nominative", "genitive", "dative"],
    ...["accusative", "instrumental", "prepositional"],
  ]);

  /**
   * Forms of one word, all or but the nominative, or of both its numbers: the page tells of the cases
   * in a section of their own.
   */
  function isForms(part: unknown): boolean {
    const keys = keysOf(at(part, "properties"));
    if (keys.join() === "singular,plural")
      return keys.every((key) => isForms(at(part, "properties", key)));
    return keys.length >= cases.size - 1 && keys.every((key) => cases.has(key));
  }

  /** What an entry of such a list has that the plain value has not, by the path of the field. */
  function entriesOf(schema: unknown, part: unknown = schema, path = ""): [string, string[]][] {
    return keysOf(at(part, "properties")).flatMap((key) => {
      const field = at(part, "properties", key);
      const place = path === "" ? key : `${path}.${key}`;
      const own = inner(schema, at(field, "items") ?? field);
      if (!isPlainOrList(field)) return entriesOf(schema, own, place);
      const plain = keysOf(at(field, "properties"));
      const added = keysOf(at(own, "properties")).filter((name) => !plain.includes(name));
      const required = at(own, "required");
      return [[place, added.map((name) => `${name}${isRequired(required, name)}`)]];
    });
  }

  /** What a reference within a schema leads to. */
  function inner(schema: unknown, part: unknown): unknown {
    const reference = at(part, "$ref");
    return typeof reference === "string" && reference.startsWith("#/")
      ? at(schema, ...reference.slice(2).split("/"))
      : part;
  }

  /** The fields that the tables of a section name; a name in a heading stands before them. */
  function toldIn(body: string): string[] {
    const [own = "", ...lists] = body.split(/^### /mu);
    return [own, ...lists].flatMap((part, index) => {
      const [list = ""] = index === 0 ? [] : spansOf(part.split("\n")[0] ?? "");
      const before = list === "" || list.endsWith(".yaml") ? "" : `${list}.`;
      return rowsOf(part)
        .map(([cell = ""]) => cell)
        .filter((cell) => !cell.startsWith("["))
        .flatMap((cell) => namesOf(cell).map((name) => `${before}${name}`));
    });
  }

  /** The fields that a cell names; those in bold are obligatory: «*». */
  function namesOf(cell: string): string[] {
    return [...cell.matchAll(/(\*\*)?`([\w.]+)`/gu)].map(
      ([, bold, name = ""]) => `${name}${bold === undefined ? "" : "*"}`,
    );
  }

  const sections = [...sectionsOf(prose, 2), ...sectionsOf(prose, 3)].filter(({ title }) =>
    title.includes(".yaml"),
  );

  test.each(names)("fields of %s.yaml, and which must be there", (name) => {
    const [section, ...others] = sections.filter(({ title }) => title.includes(`\`${name}.yaml\``));
    expect(others).toEqual([]);
    expect(toldIn((section?.body ?? "").split(/^## /mu)[0] ?? "").toSorted()).toEqual(
      fieldsOf(readSchema(name === "reglament" ? "settings" : name)).toSorted(),
    );
  });

  test("fields that may be a list, and what an entry has", () => {
    const [section] = sectionsOf(prose, 2).filter(({ title }) => title === "Значение или список");
    const told = rowsOf(section?.body ?? "").flatMap(([fields = "", entry = ""]) =>
      spansOf(fields).map((field) => [field, namesOf(entry).toSorted()]),
    );
    const entries = files.organization.flatMap((name) => entriesOf(readSchema(name)));
    expect(entries.length).toBeGreaterThan(10);
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(entries.map(([field, names]) => [field, names.toSorted()])),
    );
    expect(told).toHaveLength(entries.length);
  });

  test("settings of texts, and which must be there", () => {
    const [section] = sectionsOf(page("docs/texts.md").prose, 2).filter(
      ({ title }) => title === "Настройки",
    );
    const schema = readSchema("document-frontmatter");
    expect(toldIn(section?.body ?? "").toSorted()).toEqual(fieldsOf(schema).toSorted());
    for (const field of ["layout", "audience", "formats", "day"]) {
      const spec = at(schema, "properties", field);
      const values = at(spec, "enum") ?? at(spec, "items", "enum");
      const [, cell = ""] =
        rowsOf(section?.body ?? "").find(([name = ""]) => spansOf(name).includes(field)) ?? [];
      expect(spansOf(cell)).toEqual(values);
    }
  });

  test("internal fields, every one of them", () => {
    const fields = namesIn("schemas", ".schema.json")
      .map((name) => JSON.stringify(readSchema(name)))
      .flatMap((schema) =>
        [...schema.matchAll(/"(\w+)":\{(?:[^{}](?!"x-audience"))*[^{}]"x-audience"/gu)].map(
          ([, name = ""]) => name,
        ),
      );
    expect(fields.length).toBeGreaterThan(0);
    const named = spansOf(page("docs/privacy.md").prose).map((code) => code.replace(/^.*\./u, ""));
    expect(named).toEqual(expect.arrayContaining(fields));
  });

  test("kinds of documents, every one of them, for whom and in which formats", () => {
    const told = rowsOf(page("docs/documents.md").prose).map(([kind = "", , whom, formats = ""]) =>
      [...spansOf(kind), whom, ...spansOf(formats)].join(" "),
    );
    const made = namesIn("content/documents", ".mdx").map((kind) => {
      const text = readFileSync(join(repository, "content/documents", `${kind}.mdx`), "utf8");
      const settings: unknown = parse(text.split("---\n")[1] ?? "");
      const whom = at(settings, "audience") === "public" ? "для всех" : "внутренний";
      return [kind, whom, ...[at(settings, "formats")].flat()].join(" ");
    });
    expect(told.toSorted()).toEqual(made.toSorted());
  });
});

test("elements of the texts, every one of them, with their attributes", () => {
  const rows = new Map(
    rowsOf(page("docs/texts.md").prose).flatMap(([cell = ""]) => {
      const name = /^`<(\w+)/u.exec(cell)?.[1];
      return name === undefined ? [] : [[name, cell] as const];
    }),
  );
  expect([...rows.keys()].toSorted()).toEqual(Object.keys(elements).toSorted());
  for (const [name, cell] of rows)
    expect([...cell.matchAll(/ (\w+)=/gu)].map(([, attribute]) => attribute)).toEqual(
      Object.keys(elements[name]?.attributes ?? {}),
    );
});

describe("commands and options", () => {
  const { prose } = page("docs/commands.md");
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

  const ofNpm = new Set(["--ignore-scripts"]);

  function optionsOf(help: string): string[] {
    return [...help.matchAll(/^ +(?:-(\w), )?--([\w-]+)/gmu)].flatMap(([, short, long = ""]) =>
      short === undefined ? [`--${long}`] : [`--${long}`, `-${short}`],
    );
  }

  test("commands are the program's, every one of them", () => {
    const called = pages.flatMap(({ text }) =>
      [...text.matchAll(/(?:`|npx )reglament ([\w-]+)/gu)].map(([, name = ""]) => name),
    );
    expect(called.filter((name) => !commands.includes(name))).toEqual([]);
    const [first] = sectionsOf(`# ${prose}`, 1);
    const listed = rowsOf(first?.body.split(/^## /mu)[0] ?? "").map(([cell = ""]) => cell);
    expect(listed.map((cell) => /`reglament ([\w-]+)/u.exec(cell)?.[1]).toSorted()).toEqual(
      commands.toSorted(),
    );
  });

  test("the tables of options say what each command takes", () => {
    const told = new Map([...options.keys()].map((command) => [command, new Set<string>()]));
    const everywhere = [...options.keys()].filter((command) => command !== "");
    for (const { title, body } of sectionsOf(prose, 2)) {
      const own = /^`reglament ([\w-]+)`$/u.exec(title)?.[1];
      for (const [names = "", where = ""] of rowsOf(body)) {
        const named = own === undefined ? spansOf(where) : [own];
        const shared = where === "везде" ? everywhere : named.length > 0 ? named : [""];
        for (const command of own === undefined ? shared : named)
          for (const name of spansOf(names).filter((each) => each.startsWith("-")))
            told.get(command)?.add(name);
      }
    }
    for (const [command, names] of options)
      expect([command, ...(told.get(command) ?? [])].toSorted()).toEqual(
        [
          command,
          ...names.filter((name) => command !== "" || !/^-(-help|h)$/u.test(name)),
        ].toSorted(),
      );
  });

  test("options within the text are options of the command", () => {
    const known = new Set([...options.values()].flat());
    const named = codeSpans.flatMap((code) => {
      const command = /\breglament ([\w-]+)/u.exec(code)?.[1];
      if (command === undefined && (!code.startsWith("-") || ofNpm.has(code))) return [];
      const own = command === undefined ? known : new Set(options.get(command));
      const given = code.replace(/^npm .* -- /u, "").match(/(?<![\w-])--?[a-zA-Z][\w-]*/gu) ?? [];
      return given.filter((name) => !own.has(name)).map((name) => `${code}: ${name}`);
    });
    expect(named).toEqual([]);
  });
});

describe("examples", () => {
  let folder: ContentFolder;

  /** The example kindergarten with the document that the page on texts adds. */
  beforeAll(() => {
    folder = copyExample();
    folder.write("documents/memo.mdx", fenceWith("mdx", "---\n"));
    folder.change(
      "organizations/ds1-pugachev/documents.yaml",
      "editions:\n",
      `editions:\n${fenceWith("yaml", "kind: memo")}`,
    );
  });

  afterAll(() => {
    folder.remove();
  });

  const isFolder = (word: string | undefined) => /^--(content|out|site|output)$/u.test(word ?? "");

  /** The folders that a command takes, as its options have them where nobody says other ones. */
  const usual: Readonly<Record<string, string[]>> = {
    validate: ["content"],
    build: ["content", "out", "site=dist"],
    generate: ["content", "out"],
    seal: ["content"],
    report: ["content", "out=report"],
    "check-site": ["content"],
    impact: ["content"],
    forms: ["content"],
    export: ["content", "out=tables"],
    import: ["content"],
  };

  /** Folders of the reader become folders of this test. */
  function wordsOf(line: string): string[] {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(
      ([, quoted, plain = ""]) => quoted ?? plain,
    );
    const [, , command = ""] = words;
    const given = words.slice(2).map((word, index, all) => {
      const isMade = (command === "check-site" && word === "dist") || word.startsWith("tables/");
      const isPlace = isFolder(all[index - 1]) || isMade;
      return isPlace ? join(folder.root, word) : word;
    });
    const added = (usual[command] ?? []).flatMap((option) => {
      const [name = "", place = name] = option.split("=");
      return given.includes(`--${name}`) ? [] : [`--${name}`, join(folder.root, place)];
    });
    return [...given, ...added];
  }

  const lines = new Set(
    pages
      .flatMap((each) => fences("sh", each))
      .flatMap((text) => text.split("\n"))
      .filter((line) => line !== "" && !line.startsWith("#")),
  );
  const runs = [...lines].filter((line) => /^(npx reglament|mkdir|cp) /u.test(line));

  test("are commands of ours, those that copy the example, or of tools that we have", () => {
    expect(runs.length).toBeGreaterThan(15);
    const ofNpm =
      /^npm (ci( --omit=dev)?|test|pack|run [\w:-]+)( && npm (test|run [\w:-]+))*( -- .+)?$/u;
    const archive = `npm i ./reglament-${String(at(manifest, "version"))}.tgz`;
    const ofTools = /^(npx (--no-install )?(vitest|oxlint|oxfmt|tsc|knip)|git) .+$/u;
    for (const line of [...lines].filter((each) => !runs.includes(each)))
      expect([line, line === archive || ofNpm.test(line) || ofTools.test(line)]).toEqual([
        line,
        true,
      ]);
  });

  test.each(runs)("%s", async (line) => {
    if (!line.startsWith("npx ")) {
      execFileSync("sh", ["-ec", line], { cwd: folder.root });
      return;
    }
    const { code, err } = await runCommand(wordsOf(line));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("the new kind of document is made", () => {
    expect(runs).toContain("npx reglament generate --document memo");
    const made = readdirSync(join(folder.root, "out/ds1-pugachev"));
    expect(made).toEqual(expect.arrayContaining(["memo.docx", "memo.pdf"]));
  });

  test("rules that are named have a page", async () => {
    const named = codeSpans.flatMap((code) => /reglament explain ([\w-]+)/u.exec(code)?.[1] ?? []);
    const inYaml = allFences("yaml").flatMap((text) =>
      [...text.matchAll(/rule: ([\w-]+)/gu)].map(([, rule = ""]) => rule),
    );
    expect([...named, ...inYaml].length).toBeGreaterThan(2);
    for (const rule of [...named, ...inYaml])
      expect(await runCommand(["explain", rule])).toMatchObject({ code: 0, err: "" });
  });

  test("the settings hold", async () => {
    const own = copyExample();
    own.write("reglament.yaml", fenceWith("yaml", "# reglament.yaml"));
    const { out, code } = await runCommand(["validate", "--content", own.content]);
    own.remove();
    expect({ code, errors: / ошибка /u.exec(out) }).toEqual({ code: 0, errors: null });
  });

  test("the five files of a clean sheet: nothing to mend at once, and all documents", async () => {
    const place = join(folder.root, "sheet/organizations/solnyshko");
    mkdirSync(place, { recursive: true });
    const parts = fenceWith("yaml", "short: МДОУ «Детский сад „Солнышко“»")
      .split(/^# (\S+\.yaml)\n/mu)
      .slice(1);
    for (let index = 0; index < parts.length; index += 2)
      writeFileSync(join(place, parts[index] ?? ""), parts[index + 1] ?? "");
    expect(readdirSync(place)).toHaveLength(5);
    const words = ["--content", join(folder.root, "sheet"), "--date", "2026-12-01"];
    const { code, out: told } = await runCommand(["validate", ...words]);
    expect(code).toBe(0);
    // What the official site lacks is all that there is to say, as the page says.
    expect(told.match(/(?:ошибка|предупреждение|к сведению) [\w-]+$/gmu)).toEqual([
      "к сведению official-data-missing",
    ]);
    const out = join(folder.root, "sheet-out");
    const made = await runCommand(["generate", ...words, "--out", out, "--format", "docx"]);
    expect(made).toMatchObject({ code: 0, err: "" });
    const names = ["regulation.docx", "order-use.docx", "request.docx", "register-chats.docx"];
    expect(readdirSync(join(out, "solnyshko"))).toEqual(expect.arrayContaining(names));
  });

  test("all other YAML is YAML, of fields that there are", () => {
    const schemas = namesIn("schemas", ".schema.json").map((name) =>
      readFileSync(join(repository, `schemas/${name}.schema.json`), "utf8"),
    );
    for (const text of allFences("yaml")) {
      expect(() => {
        parse(text, { strict: true });
      }).not.toThrow();
      for (const [, key = ""] of text.matchAll(/^[\s-]*(\w+):(?=\s)/gmu))
        expect(
          schemas.some((schema) => schema.includes(`"${key}": {`)),
          key,
        ).toBe(true);
    }
  });

  describe("in texts", () => {
    /** Whether a text of the body holds beside the example's memo, told in words. */
    async function validateWith(body: string): Promise<string> {
      const memo = fenceWith("mdx", "---\n").replace("formats:", "edition: regulation\nformats:");
      folder.write("documents/memo.mdx", `${memo}\n${body}`);
      return (await runCommand(["validate", "--content", folder.content])).out;
    }

    const inOrder = "Проверено на 12.01.2026. Ошибок не найдено\n";

    test("pieces can be pasted", async () => {
      const pieces = allFences("mdx").filter((text) => !text.startsWith("---"));
      expect(pieces.length).toBeGreaterThan(1);
      expect(await validateWith(pieces.join("\n"))).toBe(inOrder);
    });

    test("paths in braces lead to values", async () => {
      const given = codeSpansIn(russian).flatMap(
        (code) => /^\{([\w.-]+)\}$/u.exec(code)?.[1] ?? [],
      );
      expect(given.length).toBeGreaterThan(20);
      const tests = given.map((path) => `<If test={${path}}>\n\nда\n\n</If>\n`);
      expect(await validateWith(tests.join("\n"))).toBe(inOrder);
    });

    test("members of lists have what is said", async () => {
      const [section] = sectionsOf(page("docs/texts.md").prose, 2).filter(
        ({ title }) => title === "Данные",
      );
      const rows = rowsOf(section?.body ?? "").filter(([, , items]) => !items?.includes("{"));
      const turns = rows.flatMap(([lists = "", , items = ""]) =>
        spansOf(lists).map((list) => {
          const tests = spansOf(items).map((path) => `<If test={item.${path}}>\n\nда\n\n</If>\n`);
          const inside = tests.length === 0 ? "{item}\n" : tests.join("\n");
          return `<Each of={${list}} as="item">\n\n${inside}\n</Each>\n`;
        }),
      );
      expect(turns.length).toBeGreaterThan(8);
      expect(await validateWith(turns.join("\n"))).toBe(inOrder);
    });
  });

  test("the report of a mistake", async () => {
    const file = "organizations/ds1-pugachev/organization.yaml";
    const told = fenceWith("text", "wrong-checksum");
    const [, line = ""] = /:(\d+):\d+ ошибка/u.exec(told) ?? [];
    const spoilt = new RegExp(`^ *${line} │ (.*)$`, "mu").exec(told)?.[1] ?? "";
    const text = readFileSync(join(folder.content, file), "utf8");
    const right = text.split("\n")[Number(line) - 1] ?? "";
    folder.change(file, right, spoilt);
    const { out } = await runCommand(["validate", "--content", folder.content]);
    const shown = told.replace("sad/organizations/solnyshko", "");
    expect(out.replace(/^.*(?=\/organization\.yaml)/u, "")).toContain(shown.trim());
  });
});
