import { join } from "node:path";

import type { CoverageFormat } from "../../engine/coverage/formats/index.ts";
import type { Coverage } from "../../engine/coverage/coverage.ts";
import type { InternalValue } from "../../engine/privacy/internal-values.ts";
import type { SiteOrganization } from "../../engine/site/data.ts";
import { sumOf } from "../cache/input-sums.ts";
import { sumProgram } from "../cache/program-sum.ts";
import { openDiskContent } from "../input/open-disk-content.ts";
import { nodeDisk } from "../output/disk.ts";
import { type StagedFolder, writeStaged } from "../output/outputs.ts";
import { readSummedJson, summed } from "../cache/summed-file.ts";
import type { Shard } from "./shard.ts";

/** What a part is, beside its files; no hidden file: CI services do not carry those on. */
export const partName = "reglament-part.json";

/** Files by their path in a folder, with their SHA-256. */
export type FileSums = readonly (readonly [path: string, sum: string])[];

/** What was made of one part of the organizations. */
export type Part = DocumentsPart | ReportPart;

interface AnyPart {
  shard: Shard;
  /** The sum of the program that made it. */
  program: string;
  /** The sum of all that the parts of one whole have in common. */
  whole: string;
  /** The organizations of this part. */
  organizations: readonly string[];
}

export interface DocumentsPart extends AnyPart {
  type: "documents";
  /** Those of this part that could not be made. */
  failed: readonly string[];
  files: FileSums;
  /** What must not be published, by organization. */
  internal: readonly (readonly [id: string, values: readonly InternalValue[]])[];
  /** Null where no site was asked for. */
  site: SitePart | null;
}

/** The pages of the organizations of a part. */
export interface SitePart {
  /** The way to their folder from that of the documents, with "/". */
  folder: string;
  url: string | null;
  security: { email: string; expires: string } | null;
  hasWorkshop: boolean;
  isOfMany: boolean;
  /** As a site tells of them on the pages of others; of an only one, all. */
  organizations: readonly SiteOrganization[];
  files: FileSums;
}

export interface ReportPart extends AnyPart {
  type: "report";
  formats: readonly CoverageFormat[];
  /** The content folder, as problems name it. */
  folder: string;
  coverage: Coverage;
}

/** What was asked for, as far as the parts of one whole must agree in it. */
export interface AskedOfParts {
  content: string;
  /** All of whom this is a part. */
  named: readonly string[];
  of: number;
  /** What else decides what is made. */
  asked: unknown;
}

/** Two parts with one sum are of one whole: made by one program, of the same shared files. */
export function sumWhole({ content: folder, named, of, asked }: AskedOfParts): string {
  const content = openDiskContent(folder);
  const all = content.listOrganizations(named);
  const { reference, settings, documents, parts } = content.readCommon();
  const texts = [reference.data, documents, parts].map((some) =>
    Array.from(some, ([name, { text }]) => [name, text]),
  );
  return sumOf({ program: sumProgram(), texts, settings: settings?.text ?? null, all, of, asked });
}

/** Writes it beside what it tells of, with its own sum: one cut short is not taken for whole. */
export function writePart(folder: StagedFolder, part: Part): void {
  writeStaged(folder, partName, summed(partName, JSON.stringify(part)));
}

/** What a folder is a part of; null where it is none, or it is not as it was written. */
export function readPart(folder: string): Part | null {
  const part = readSummedJson(nodeDisk, join(folder, partName));
  return isPart(part) ? part : null;
}

/** It was written whole by this very program: the sum in it says so. */
function isPart(value: unknown): value is Part {
  if (typeof value !== "object" || value === null) return false;
  const type: unknown = Reflect.get(value, "type");
  return (
    (type === "documents" || type === "report") &&
    typeof Reflect.get(value, "whole") === "string" &&
    Array.isArray(Reflect.get(value, "organizations"))
  );
}
