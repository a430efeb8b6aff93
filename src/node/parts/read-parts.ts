import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { hash } from "node:crypto";
import { join } from "node:path";

import { fileProblem, UserError } from "../../engine/problem.ts";
import { sumProgram } from "../cache/program-sum.ts";
import { shown } from "../input/shown.ts";
import type { StagedFolder } from "../output/outputs.ts";
import { writeStaged } from "../output/outputs.ts";
import { type DocumentsPart, type Part, partName, readPart, type ReportPart } from "./part-file.ts";
import { tellShard } from "./shard.ts";

/** A part, and the folder where its files lie. */
export interface Placed<SomePart extends Part> {
  folder: string;
  part: SomePart;
}

/** All parts of one whole, in their order; none where there are none of the kind. */
export interface Parts {
  documents: Placed<DocumentsPart>[];
  reports: Placed<ReportPart>[];
}

/**
 * Finds the parts that lie in folders, or in folders directly inside them. Refuses (UserError) a
 * folder without a part, one that is not as it was written or that another program made, and parts
 * that are not all parts of one whole.
 */
export function readParts(folders: readonly string[]): Parts {
  const found = folders.flatMap(findParts);
  const ofType = <Type extends Part["type"]>(type: Type) =>
    inOrder(
      found.filter(
        (each): each is Placed<Extract<Part, { type: Type }>> => each.part.type === type,
      ),
    );
  return { documents: ofType("documents"), reports: ofType("report") };
}

function findParts(folder: string): Placed<Part>[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw refusal(folder, `Папки «${shown(folder)}» нет.`, again);
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
  const places = [folder, ...inside].filter((place) => existsSync(join(place, partName)));
  if (places.length === 0)
    throw refusal(
      folder,
      `В папке «${shown(folder)}» нет части: файла ${partName}.`,
      "Части делают команды build, generate и report с ключом --shard.",
    );
  return places.map((place) => ({ folder: place, part: openPart(place) }));
}

const again = "Сделайте эту часть заново.";

function openPart(folder: string): Part {
  const part = readPart(folder);
  const file = join(folder, partName);
  if (!part) throw refusal(file, `«${shown(file)}» испорчен или записан не до конца.`, again);
  if (part.program === sumProgram()) return part;
  const message = `Часть «${shown(folder)}» сделана другой версией программы или другим Node.js.`;
  throw refusal(file, message, "Сделайте все части той же программой, какой их соединяете.");
}

/** All from the first to the last, each once. */
function inOrder<SomePart extends Part>(placed: readonly Placed<SomePart>[]): Placed<SomePart>[] {
  const sorted = placed.toSorted((a, b) => a.part.shard.number - b.part.shard.number);
  const [first] = sorted;
  if (!first) return [];
  const { shard, whole } = first.part;
  const other = sorted.find(({ part }) => part.whole !== whole);
  if (other)
    throw refusal(
      other.folder,
      `Части «${shown(first.folder)}» и «${shown(other.folder)}» не от одного целого: сделаны из разных данных или разными ключами.`,
      "Сделайте все части из одних данных, с одними ключами; у report — ещё и на один день (--date).",
    );
  const twice = sorted.find(({ part }, index) => {
    return part.shard.number === sorted[index - 1]?.part.shard.number;
  });
  if (twice)
    throw refusal(
      twice.folder,
      `Часть ${tellShard(twice.part.shard)} названа дважды.`,
      "Назовите каждую часть один раз.",
    );
  const there = new Set(sorted.map(({ part }) => part.shard.number));
  const numbers = Array.from({ length: shard.of }, (_, index) => index + 1);
  const missing = numbers.filter((number) => !there.has(number));
  if (missing.length === 0) return sorted;
  const names = missing.slice(0, 20).map((number) => tellShard({ number, of: shard.of }));
  const rest = missing.length > names.length ? ` и ещё ${missing.length - names.length}` : "";
  throw refusal(
    first.folder,
    `Не хватает частей: ${names.join(", ")}${rest}.`,
    "Назовите папки всех частей. Не сделанную часть делает команда build с тем же ключом --shard.",
  );
}

/**
 * Takes a file of a part over. Refuses (UserError) one that is not as it was made: a person may have
 * changed it, or it was lost on the way.
 */
export function takeFile(
  { folder }: { folder: string },
  [path, sum]: readonly [path: string, sum: string],
  staged: StagedFolder,
): void {
  const file = join(folder, path);
  const isInside = !path.split("/").includes("..");
  const isThere = isInside && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  const bytes = isThere ? readFileSync(file) : null;
  if (bytes === null || hash("sha256", bytes) !== sum)
    throw refusal(file, `Файла «${shown(file)}» нет, или он не такой, каким был сделан.`, again);
  writeStaged(staged, path, bytes);
}

function refusal(path: string, message: string, hint: string): UserError {
  return new UserError([
    fileProblem({ path: shown(path) }, { rule: "parts-unfit", message, hint }),
  ]);
}
