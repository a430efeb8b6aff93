import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { makeTable } from "./hostile-tables.ts";
import { names, snippets, values } from "./hostile-values.ts";
import type { Random } from "./random.ts";

/** Words of the command line, and how the command may end beside success. */
export interface Chosen {
  words: string[];
  /** Answers about content have a place; those about the words of the command line need none. */
  isAboutContent: boolean;
}

type Choose = (folder: string, random: Random) => Chosen;

const aboutContent = (folder: string, ...words: string[]): Chosen => ({
  words: [...words, "--content", join(folder, "content")],
  isAboutContent: true,
});

const alone = (...words: string[]): Chosen => ({ words, isAboutContent: false });

/** Those that run long stand once. */
const choices: readonly [Choose, ...Choose[]] = [
  validate,
  validate,
  validateOnDay,
  generate,
  generate,
  generate,
  report,
  report,
  (folder) => aboutContent(folder, "forms", "--format", "tsv"),
  (folder) => aboutContent(folder, "export", "--out", join(folder, "tables")),
  impact,
  show,
  show,
  migrate,
  seal,
  seal,
  decline,
  (_, random) => alone("explain", random.pick(["missing-field", ...names])),
  importTable,
  importTable,
  build,
  checkSite,
  event,
  event,
  newText,
  fields,
];

/** One command on the content in this folder. */
export function pickCommand(folder: string, random: Random): Chosen {
  return random.pick(choices)(folder, random);
}

function validate(folder: string, random: Random): Chosen {
  const format = random.pick(["pretty", "json", "github", "gitlab", "sarif", "junit"]);
  return aboutContent(folder, "validate", "--format", format);
}

function validateOnDay(folder: string, random: Random): Chosen {
  return aboutContent(folder, "validate", "--date", random.pick(["1900-01-01", "2100-12-31"]));
}

function generate(folder: string, random: Random): Chosen {
  const format = random.pick(["html", "docx", "pdf", "eml"]);
  return aboutContent(folder, "generate", "--out", join(folder, "out"), "--format", format);
}

function report(folder: string, random: Random): Chosen {
  const format = random.pick(["html", "xlsx", "csv", "json", "pdf"]);
  return aboutContent(folder, "report", "--out", join(folder, "report"), "--format", format);
}

function impact(folder: string, random: Random): Chosen {
  const format = random.pick(["text", "json"]);
  return aboutContent(folder, "impact", random.pick(["r-210", "pp-1241"]), "--format", format);
}

function show(folder: string, random: Random): Chosen {
  const internal = random.pick([[], ["--internal"]]);
  return aboutContent(folder, "show", random.pick(["ds1-pugachev", ...names]), ...internal);
}

function migrate(folder: string, random: Random): Chosen {
  const words = ["migrate", join(folder, "content"), ...random.pick([[], ["--dry-run"]])];
  return { words, isAboutContent: true };
}

function seal(folder: string, random: Random): Chosen {
  const edition = random.pick(["order-use", "regulation-1", "regulation-2", "request", ...names]);
  const signed = join(folder, "signed.pdf");
  writeFileSync(signed, random.pick(snippets));
  const file = random.pick([[], ["--file", signed], ["--file", signed, "--with-text"]]);
  return aboutContent(folder, "seal", `ds1-pugachev/${edition}`, ...file);
}

/** What is wrong with a file that is no table has no line. */
function importTable(folder: string, random: Random): Chosen {
  const { name, bytes } = makeTable(random);
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const words = ["import", file, "ds1-pugachev", "--content", join(folder, "content")];
  return alone(...words, ...random.pick([[], ["--dry-run"]]));
}

function decline(_: string, random: Random): Chosen {
  const format = random.pick(["table", "tsv", "json"]);
  const words = [random.pick(values), random.pick(snippets)].map((word) => `а${word}`);
  return alone("decline", "--sex", "f", "--format", format, "--position", ...words);
}

function build(folder: string): Chosen {
  return aboutContent(
    folder,
    "build",
    "--out",
    join(folder, "out"),
    "--site",
    join(folder, "site"),
  );
}

/** What happened, told by a stranger: words of the command line, as answers are. */
function event(folder: string, random: Random): Chosen {
  const name = random.pick([
    ...(["absence", "new-head", "new-year", "new-administrator", "new-group"] as const),
    ...names,
  ]);
  const ids = ["who", "from", "until", "day", "groups", "mobile", "name", "order-number"] as const;
  const answers = Array.from({ length: random.below(6) }, () => [
    "--answer",
    `${random.pick(ids)}=${random.pick([...values, "Макарова Елена Викторовна", "01.10.2024"])}`,
  ]);
  const day = random.pick(["1900-01-01", "2024-10-01", "2100-12-31"]);
  const words = ["event", name, "--content", join(folder, "content"), "--date", day];
  return alone(...words, ...answers.flat(), ...random.pick([[], ["--yes"], ["--dry-run"]]));
}

function newText(folder: string, random: Random): Chosen {
  const all = random.pick([[], ["--all"]]);
  return alone(
    "new",
    random.pick(["regulation", ...names]),
    ...all,
    "--content",
    join(folder, "content"),
  );
}

function fields(folder: string, random: Random): Chosen {
  const format = random.pick(["text", "json"]);
  return alone("fields", "--format", format, "--content", join(folder, "content"));
}

/** A site that nobody made: what stands there is as hostile as the content. */
function checkSite(folder: string, random: Random): Chosen {
  const site = join(folder, "published");
  mkdirSync(site);
  writeFileSync(join(site, "index.html"), `<html><body>${random.pick(snippets)}`);
  writeFileSync(join(site, "feed.xml"), random.pick(values));
  return aboutContent(folder, "check-site", site);
}
