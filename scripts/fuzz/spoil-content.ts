import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { listFiles } from "../../src/node/input/list-files.ts";
import { names, snippets, values } from "./hostile-values.ts";
import type { Random } from "./random.ts";

/** Changes one thing in a content folder and says what. */
type Spoil = (folder: string, random: Random) => string;

const spoils: readonly [Spoil, ...Spoil[]] = [
  spoilValue,
  spoilValue,
  spoilLine,
  spoilCharacter,
  spoilText,
  spoilText,
  renameFile,
  linkFile,
  spoilSettings,
  spoilBytes,
];

/** Spoils a content folder in one to three ways, which it names. */
export function spoilContent(folder: string, random: Random): string[] {
  return Array.from({ length: 1 + random.below(3) }, () => random.pick(spoils)(folder, random));
}

function pickFile(folder: string, random: Random, extension: string): string {
  const [first = "", ...others] = listFiles(folder).filter((path) => path.endsWith(extension));
  return join(folder, random.pick([first, ...others]));
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

/** Another value after the colon of some line. */
function spoilValue(folder: string, random: Random): string {
  const file = pickFile(folder, random, ".yaml");
  const value = random.pick(values);
  edit(file, (text) => {
    const lines = text.split("\n");
    const at = random.below(lines.length);
    lines[at] = (lines[at] ?? "").replace(/: .*$/, () => `: ${value}`);
    return lines.join("\n");
  });
  return `value ${file} ${value.slice(0, 60)}`;
}

/** A line lost, doubled or moved aside. */
function spoilLine(folder: string, random: Random): string {
  const file = pickFile(folder, random, random.pick([".yaml", ".mdx"]));
  const kind = random.below(3);
  edit(file, (text) => {
    const lines = text.split("\n");
    const at = random.below(lines.length);
    const line = lines[at] ?? "";
    lines.splice(at, 1, ...([[], [line, line], [`  ${line}`]][kind] ?? []));
    return lines.join("\n");
  });
  return `line ${file} ${kind}`;
}

function spoilCharacter(folder: string, random: Random): string {
  const file = pickFile(folder, random, random.pick([".yaml", ".mdx"]));
  const character = random.pick(["", ":", '"', "-", "{", "\t", "#", "\u0000", "\u2028", "<", "'"]);
  edit(file, (text) => {
    const at = random.below(text.length);
    return text.slice(0, at) + character + text.slice(at + 1);
  });
  return `character ${file} ${JSON.stringify(character)}`;
}

function spoilText(folder: string, random: Random): string {
  const file = pickFile(folder, random, ".mdx");
  const snippet = random.pick(snippets);
  edit(file, (text) => {
    const lines = text.split("\n");
    lines.splice(random.below(lines.length + 1), 0, "", snippet, "");
    return lines.join("\n");
  });
  return `text ${file} ${snippet.slice(0, 60)}`;
}

function renameFile(folder: string, random: Random): string {
  const file = pickFile(folder, random, random.pick([".mdx", ".yaml"]));
  const name = `${random.pick(names)}${/\.\w+$/.exec(file)?.[0] ?? ""}`;
  renameSync(file, join(dirname(file), name));
  return `name ${file} ${JSON.stringify(name)}`;
}

function linkFile(folder: string, random: Random): string {
  const name = `link-${random.below(1000)}`;
  const target = random.pick([
    "/etc/passwd",
    "/dev/zero",
    "nowhere",
    ".",
    "..",
    "organization.yaml",
  ]);
  const place = join(dirname(pickFile(folder, random, ".yaml")), "documents");
  mkdirSync(place, { recursive: true });
  symlinkSync(target, join(place, `${name}.mdx`));
  return `link ${place}/${name}.mdx ${target}`;
}

function spoilSettings(folder: string, random: Random): string {
  const value = random.pick(values);
  const key = random.pick(["rules", "ignores", "security", "x"]);
  writeFileSync(join(folder, "reglament.yaml"), `${key}: ${value}\n`);
  return `settings ${key} ${value.slice(0, 60)}`;
}

/** Bytes that make no text. */
function spoilBytes(folder: string, random: Random): string {
  const file = pickFile(folder, random, random.pick([".yaml", ".mdx"]));
  const bytes = readFileSync(file);
  for (let count = 0; count < 3; count++) bytes[random.below(bytes.length)] = random.below(256);
  writeFileSync(file, bytes);
  return `bytes ${file}`;
}
