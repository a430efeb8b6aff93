import { execFile, execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { type ContentFolder, copyExample, exampleContent } from "../content-folder.ts";
import { runCommand } from "./terminal.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

let folder: ContentFolder;
let out: string;

beforeEach(() => {
  folder = copyExample();
  out = join(folder.root, "out");
});

afterEach(() => {
  folder.remove();
});

const organizationFile = "organizations/ds1-pugachev/organization.yaml";

function generate(...words: string[]): ReturnType<typeof runCommand> {
  return runCommand(["generate", "--content", folder.content, "--out", out, ...words]);
}

describe("usage", () => {
  test.each<[name: string, words: string[], expected: string]>([
    [
      "an unknown option",
      ["generate", "--formt", "pdf"],
      "Ключа --formt нет. Возможно, вы имели в виду --format.",
    ],
    [
      "an unknown command",
      ["genrate"],
      "Команды «genrate» нет. Возможно, вы имели в виду generate.",
    ],
    [
      "help about an unknown command",
      ["help", "validat"],
      "Команды «validat» нет. Возможно, вы имели в виду validate.",
    ],
    [
      "a format that is none",
      ["generate", "--format", "docs"],
      "Ключ --format <виды>: такого значения нет. Возможно, вы имели в виду «docx».",
    ],
    [
      "a report that is none",
      ["validate", "--format", "xml"],
      "Ключ --format <вид>: такого значения нет. Допустимо: «pretty», «json», «github», «gitlab», «sarif», «junit».",
    ],
    [
      "an option without its value",
      ["generate", "--out"],
      "После ключа --out <папка> нужно значение.",
    ],
    ["words too many", ["build", "now"], "В команде есть лишние слова."],
    [
      "a path with a blank without quotes",
      ["validate", "--content", "Мои", "документы", "--date", "2024-10-01"],
      'В команде есть лишние слова. То, в чём есть пробелы, возьмите в кавычки: --content "Мои документы"',
    ],
  ])("refuses %s", async (_name, words, expected) => {
    const { code, out: printed, err } = await runCommand(words);
    const [command = ""] = words;
    const isNone = ["genrate", "help"].includes(command);
    const help = isNone ? "reglament --help" : `npx reglament ${command} --help`;
    expect({ code, printed, err }).toEqual({
      code: 2,
      printed: "",
      err: `${expected}\nСправка: ${help}\n`,
    });
  });

  test("shows help in Russian with examples, and the version", async () => {
    const help = await runCommand(["--help"]);
    expect(help).toMatchObject({ code: 0, err: "" });
    for (const word of [
      "Как вызвать:",
      "Команды:",
      "Ключи:",
      "Примеры:",
      "validate",
      "generate",
      "build",
    ])
      expect(help.out).toContain(word);
    expect(help.out).not.toMatch(/Usage|Options|Commands|display help/);
    const manifest = readFileSync(join(repository, "package.json"), "utf8");
    expect(manifest).toContain(`"version": "${(await runCommand(["--version"])).out.trim()}"`);
  });

  test("says how to call it when called without a command", async () => {
    const { code, out: printed, err } = await runCommand([]);
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(err).toMatch(/^Как вызвать: reglament/);
  });
});

describe("validate", () => {
  test("judges on the day that it is given, and says so", async () => {
    const words = ["validate", "--content", exampleContent, "--date", "2025-12-20"];
    const { code, out: printed } = await runCommand(words);
    expect({ code, printed }).toEqual({
      code: 0,
      printed: "Проверено на 20.12.2025. Ошибок не найдено\n",
    });
  });

  test.each(["30.09.2024", "2024-02-30", "сегодня", "2024-9-3"])(
    "refuses the day %s",
    async (day) => {
      const { code, err } = await runCommand(["validate", "--date", day]);
      expect({ code, err }).toEqual({
        code: 2,
        err: "Ключ --date <дата>: такого значения нет. Нужна дата вида 2024-09-02, год с 1900 по 2100.\nСправка: npx reglament validate --help\n",
      });
    },
  );

  test("is content with the example", async () => {
    const { code, out: printed } = await runCommand(["validate", "--content", exampleContent]);
    expect({ code, printed }).toEqual({
      code: 0,
      printed: "Проверено на 12.01.2026. Ошибок не найдено\n",
    });
  });

  test("shows data and text problems together, and exits with 1", async () => {
    folder.change(organizationFile, "kpp:", "kp:");
    folder.change("documents/regulation.mdx", "# об использовании", "# об <Reff /> использовании");
    const { code, out: printed, err } = await runCommand(["validate", "--content", folder.content]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(printed).toContain("Неизвестное поле «kp».");
    expect(printed).toMatch(/organization\.yaml:\d+:1 ошибка unknown-field/);
    expect(printed).toContain("Элемента <Reff> нет.");
    expect(printed).toContain("Найдено: 2 ошибки");
  });

  test("writes JSON and nothing else to stdout", async () => {
    folder.change(organizationFile, "type: kindergarten", "type: kindergarden");
    const {
      code,
      out: printed,
      err,
    } = await runCommand(["validate", "--content", folder.content, "--format", "json"], {
      interactive: true,
      colours: true,
    });
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(printed)).toMatchObject({
      version: 1,
      problems: [{ rule: "unknown-reference", severity: "error" }],
      summary: { errors: 1, warnings: 0 },
    });
  });

  const late = (): void => {
    folder.change(
      "organizations/ds1-pugachev/documents.yaml",
      "    publishedOn: 2024-09-05\n    signature",
      "    signature",
    );
  };

  test("writes the report into a file, whole, and only where it can", async () => {
    late();
    const file = join(folder.root, "report.json");
    const words = ["validate", "--content", folder.content, "--format", "json"];
    const { code, out: printed } = await runCommand([...words, "--output", file]);
    expect({ code, printed }).toEqual({ code: 1, printed: "" });
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      date: "2026-01-12",
      problems: [
        { rule: "late-publication", record: "editions.regulation-1.id", due: "2024-09-16" },
      ],
    });
    const { code: refused, err } = await runCommand([...words, "--output", folder.root]);
    expect(refused).toBe(1);
    expect(err).toContain("это папка");
    const link = join(folder.root, "link.json");
    symlinkSync(file, link);
    writeFileSync(file, "");
    await runCommand([...words, "--output", link]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, "utf8")).toContain("late-publication");
  });

  test("softened by reglament.yaml, a problem counts as a warning: for --severity and --max-warnings", async () => {
    late();
    const settings =
      "rules:\n  - { rule: late-publication, severity: warning }\n" +
      '  - { rule: edition-unsealed, severity: "off" }\n';
    writeFileSync(join(folder.content, "reglament.yaml"), settings);
    const words = ["validate", "--content", folder.content];
    const { code, out: printed } = await runCommand(words);
    expect({ code, found: printed.includes("Найдено: 1 предупреждение") }).toEqual({
      code: 0,
      found: true,
    });
    expect((await runCommand([...words, "--severity", "error"])).out).toContain(
      "Ошибок не найдено",
    );
    expect((await runCommand([...words, "--max-warnings", "1"])).code).toBe(0);
    expect(
      await runCommand([...words, "--severity", "error", "--max-warnings", "0"]),
    ).toMatchObject({
      code: 1,
      err: "Предупреждений больше, чем разрешено: 1 > 0.\n",
    });
  });

  test("a mistake in reglament.yaml is shown at its place", async () => {
    const settings = "rules:\n  - { rule: late-publicaton, severity: warning }\n";
    writeFileSync(join(folder.content, "reglament.yaml"), settings);
    const { code, out: printed } = await runCommand(["validate", "--content", folder.content]);
    expect(code).toBe(1);
    expect(printed).toMatch(/reglament\.yaml:2:\d+ ошибка wrong-setting/);
    expect(printed).toContain("Правила «late-publicaton» нет.");
    expect(printed).toContain("«late-publication»");
  });

  test("colours only where it may", async () => {
    folder.change(organizationFile, "type: kindergarten", "type: kindergarden");
    const words = ["validate", "--content", folder.content];
    expect((await runCommand(words)).out).not.toContain("\u001b[");
    expect((await runCommand(words, { colours: true })).out).toContain("\u001b[");
  });
});

describe("generate", () => {
  test("a wanted document without a record is not passed over in silence", async () => {
    folder.change(
      "organizations/ds1-pugachev/documents.yaml",
      "kind: request",
      "kind: request-letter",
    );
    const { code, out: printed, err } = await generate("--document", "request");
    expect(code).toBe(0);
    expect(printed).toContain("(0 файлов)");
    expect(err).toBe(
      "ds1-pugachev: документ «request» не сделан\nЗаписи о нём нет в documents.yaml этой организации, или она утратила силу.\n",
    );
  });

  test("writes OUT/<organization>/<kind>.<ext> and a summary", async () => {
    const { code, out: printed, err } = await generate("--document", "regulation");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(readdirSync(join(out, "ds1-pugachev")).sort()).toEqual([
      "regulation.docx",
      "regulation.html",
      "regulation.pdf",
    ]);
    expect(printed).toMatch(
      /^Проверено: 1 организация, ошибок нет\.\nДокументы: .*out \(3 файла\)\.\nВремя: [\d,]+ с\.\n$/,
    );
  });

  test("writes only the formats, kinds and organizations asked for, and keeps other files", async () => {
    mkdirSync(out);
    writeFileSync(join(out, "note.txt"), "моё");
    const { code, out: printed } = await generate(
      ...["--format", "docx, pdf", "--document", "regulation"],
      ...["--organization", "ds1-pugachev", "--quiet"],
    );
    expect({ code, printed }).toEqual({ code: 0, printed: "" });
    expect(readdirSync(join(out, "ds1-pugachev")).sort()).toEqual([
      "regulation.docx",
      "regulation.pdf",
    ]);
    expect(readFileSync(join(out, "note.txt"), "utf8")).toBe("моё");
  });

  test("shows progress only to a person, on stderr", async () => {
    const words = ["generate", "--content", folder.content, "--out", out];
    const { err } = await runCommand([...words, "--document", "regulation"], { interactive: true });
    expect(err).toContain("Документы: 1 из 1 организаций…");
    expect(err.endsWith("\r\u001b[K")).toBe(true);
  });

  test("takes an organization's own text of a kind instead of the common one", async () => {
    mkdirSync(join(folder.content, "organizations/ds1-pugachev/documents"));
    folder.write(
      "organizations/ds1-pugachev/documents/regulation.mdx",
      "---\ntitle: Своё\nlayout: regulation\nedition: regulation\naudience: public\nformats: [html]\n---\n\n# О своём\n",
    );
    await generate("--document", "regulation");
    expect(readdirSync(join(out, "ds1-pugachev"))).toEqual(["regulation.html"]);
    expect(readFileSync(join(out, "ds1-pugachev/regulation.html"), "utf8")).toContain("О своём");
  });

  test("needs no texts and reference data of the user's own", async () => {
    const school = fileURLToPath(new URL("../fixtures/school/content", import.meta.url));
    const words = ["generate", "--content", school, "--out", out, "--document", "regulation"];
    expect((await runCommand(words)).code).toBe(0);
    expect(existsSync(join(out, "school14/regulation.pdf"))).toBe(true);
  });
});

describe("what cannot be read or written", () => {
  const at = (path: string): string => join(folder.root, path);

  test.each<[name: string, words: () => string[], rule: string, message: () => string]>([
    [
      "a content folder that is not there",
      () => ["validate", "--content", at("nowhere")],
      "content-folder",
      () => `Папки «${at("nowhere")}» нет.`,
    ],
    [
      "a content folder that is a file",
      () => ["validate", "--content", at("content/reference/acts.yaml")],
      "content-folder",
      () => `«${at("content/reference/acts.yaml")}» — это файл, а нужна папка.`,
    ],
    [
      "an organization id that climbs out of the folder",
      () => ["validate", "--content", folder.content, "--organization", "../reference"],
      "unknown-organization",
      () => `Организации «../reference» нет в папке «${at("content/organizations")}».`,
    ],
    [
      "a document kind that is none",
      () => ["generate", "--content", folder.content, "--out", out, "--document", "regulaton"],
      "unknown-document",
      () => "Документа вида «regulaton» нет.",
    ],
    [
      "an output folder within a file",
      () => [
        "generate",
        "--content",
        folder.content,
        "--out",
        at("content/reference/acts.yaml/out"),
      ],
      "output-folder",
      () =>
        `В «${at("content/reference/acts.yaml/out")}» нельзя записать результат: часть пути — файл, а не папка.`,
    ],
    [
      "an output folder that is a file",
      () => ["generate", "--content", folder.content, "--out", at("content/reference/acts.yaml")],
      "output-folder",
      () =>
        `В «${at("content/reference/acts.yaml")}» нельзя записать результат: это файл, а нужна папка.`,
    ],
    [
      "an output folder that may not be written",
      () => ["generate", "--content", folder.content, "--out", "/proc/out"],
      "output-folder",
      () => "В «/proc/out» нельзя записать результат: создать в ней ничего нельзя.",
    ],
    [
      "an output folder that holds the files of somebody else",
      () => [
        ...["build", "--content", folder.content],
        ...["--out", at("content/documents"), "--site", at("dist")],
      ],
      "output-folder",
      () =>
        `В «${at("content/documents")}» нельзя записать результат: в папке лежат файлы, которые сделала не эта программа.`,
    ],
  ])("%s", async (_name, words, rule, message) => {
    const { code, err } = await runCommand(words());
    expect(code).toBe(1);
    const [place = "", text = ""] = err.split("\n");
    expect(place).toMatch(new RegExp(`^(?!.*:1:1).+ ошибка ${rule}$`));
    expect(text.trim()).toBe(message());
    expect(err).not.toMatch(/ at .*\.ts:|node:internal/);
  });

  test("a file in another encoding", async () => {
    const bytes = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    writeFileSync(join(folder.content, organizationFile), bytes);
    const { code, out: printed } = await runCommand(["validate", "--content", folder.content]);
    expect(code).toBe(1);
    expect(printed).toContain("Файл сохранён не в кодировке UTF-8: часть букв не читается.");
    expect(printed).toContain("Найдено: 1 ошибка");
  });
});

describe("a run that fails", () => {
  test.each([
    [
      "in the data",
      (): void => {
        folder.change(organizationFile, "inn:", "in:");
      },
    ],
    [
      "in a text",
      (): void => {
        folder.change("documents/regulation.mdx", "# об", "# {oops} об");
      },
    ],
    [
      "while writing",
      (): void => {
        folder.change(organizationFile, "short: МДОУ", "short: \u{12000}МДОУ");
      },
    ],
  ])("%s leaves the last good output and nothing beside it", async (_name, spoil) => {
    const words = ["--document", "regulation"];
    expect((await generate(...words)).code).toBe(0);
    const before = snapshot(out);
    spoil();
    const { code, err } = await generate(...words);
    expect(code).toBe(1);
    expect(err).not.toMatch(/Внутренняя ошибка/);
    expect(snapshot(out)).toEqual(before);
    expect(readdirSync(folder.root).sort()).toEqual(["content", "out"]);
  });
});

describe("a folder for the result", () => {
  test.each([
    [
      "generate",
      "--out",
      "",
      "Ключ --out <папка>: такого значения нет. Нужно имя папки или файла.",
    ],
    [
      "build",
      "--site",
      " ",
      "Ключ --site <папка>: такого значения нет. Нужно имя папки или файла.",
    ],
  ])("of %s is not empty: %s", async (command, option, value, expected) => {
    const { code, err } = await runCommand([command, "--content", folder.content, option, value]);
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });

  test.each([
    ["generate", "content/organizations", [], "это папка с данными"],
    ["report", "content/organizations/ds1-pugachev/x", [], "это папка с данными"],
    ["build", ".", ["--site", "dist"], "в ней лежат данные"],
    ["build", "dist", ["--site", "./dist"], "документы и сайт попали бы в одну папку"],
    ["build", "dist/out", ["--site", "dist"], "документы и сайт попали бы в одну папку"],
    ["build", "dist", ["--site", "dist/site"], "документы и сайт попали бы в одну папку"],
  ])("%s --out %s %j is refused before anything is made", async (command, target, more, why) => {
    const place = (path: string): string =>
      path.startsWith("--") ? path : join(folder.root, path);
    const words = ["--content", folder.content, "--out", place(target), ...more.map(place)];
    const { code, err } = await runCommand([command, ...words]);
    expect(code).toBe(1);
    expect(err).toContain(why);
    expect(readdirSync(folder.root)).toEqual(["content"]);
  });
});

describe("what stands in the place of a file", () => {
  const text = "documents/own.mdx";

  test.each<[string, string, (path: string) => void, string]>([
    ["a folder", organizationFile, mkdirSync, "это папка, а нужен файл"],
    ["a folder for a text", text, mkdirSync, "это папка, а нужен файл"],
    [
      "a link to itself",
      organizationFile,
      (path): void => {
        symlinkSync(basename(path), path);
      },
      "ссылка ведёт сама на себя",
    ],
    [
      "a link to nothing",
      text,
      (path): void => {
        symlinkSync("gone", path);
      },
      "ссылка ведёт в никуда",
    ],
    [
      "a link out of the folder, to a device",
      text,
      (path): void => {
        symlinkSync("/dev/null", path);
      },
      "ссылка ведёт за пределы папки с данными",
    ],
    [
      "a pipe",
      text,
      (path): void => {
        execFileSync("mkfifo", [path]);
      },
      "это не файл",
    ],
  ])("%s is refused at its place", async (name, file, put, reason) => {
    // Windows has no devices among files, and makes links for those alone who may.
    if (process.platform === "win32" && !name.startsWith("a folder")) return;
    const path = join(folder.content, file);
    rmSync(path, { force: true });
    put(path);
    const { code, err } = await generate();
    expect(code).toBe(1);
    expect(err).toContain(`${path} ошибка unreadable`);
    expect(err).toContain(`не прочитать: ${reason}.`);
  });
});

function snapshot(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, encoding: "utf8", withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file, readFileSync(file, "base64")]),
  );
}

describe("the program itself", () => {
  test("exits with the code of the run", async () => {
    const main = join(repository, "bin/reglament.js");
    const started = promisify(execFile)(process.execPath, [main, "validate", "--content", "nope"]);
    await expect(started).rejects.toMatchObject({ code: 1, stdout: "" });
  });

  test("a reader that has seen enough does not break it", async () => {
    const main = join(repository, "bin/reglament.js");
    const child = spawn(process.execPath, [main, "explain"], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, said }).toEqual({ code: 0, said: "" });
  });
});
