import { parse, stringify } from "yaml";
import { readContent } from "../../../src/node/input/files.ts";
import { readSchemas } from "../../../src/node/input/read-package.ts";
import type { DataFolder } from "../../../src/engine/check/check-file.ts";
import { createValidators } from "../../../src/engine/schema/create-validators.ts";
import type { Content } from "../../../src/node/input/files.ts";
import { openProject } from "../../../src/engine/check/project.ts";
import type { Problem } from "../../../src/engine/problem.ts";
import { rulePages } from "../../../src/packages/sferum/rules/index.ts";
import type { RuleExample } from "../../../src/engine/check/rule.ts";

const validators = createValidators(readSchemas());
const base = readContent("content", ["ds1-pugachev"]);

/** The day on which examples are judged that name none: all is new and in order. */
const usualDay = "2024-10-01";

/**
 * What the rules find in the example organization with the excerpts laid over it: lists of things
 * with ids are met id by id, an empty value takes a field away, any other value takes the place
 * of the old one. The files go through the whole check, so excerpts must fit the schemas.
 */
export function runExample({ day = usualDay, files }: RuleExample): Problem[] {
  return openProject(contentWith(splitFiles(files)), validators, day).problems;
}

/** What one rule says, a line each: file, record, message, hint and due day. Refuses malformed files. */
export function findings(rule: string, example: RuleExample): string[] {
  const problems = runExample(example);
  const flaw = problems.find(isMalformed);
  if (flaw) throw new Error(`An example is malformed: ${flaw.message}`);
  return problems
    .filter((problem) => problem.rule === rule)
    .map(({ file, record, severity, message, hint, due }) =>
      [`${shortName(file)} ${record ?? ""} ${severity}`, message, hint, due]
        .filter((part) => part !== undefined)
        .join("\n"),
    );
}

const knownRules = new Set(rulePages.map(({ id }) => id));

/** Rules that are not in the catalogue are those of schemas and syntax. */
function isMalformed({ rule }: Problem): boolean {
  return !knownRules.has(rule);
}

function shortName(file: string): string {
  return file.replace(/^content\/(organizations\/ds1-pugachev\/)?/, "");
}

function splitFiles(files: string): Map<string, string> {
  const parts = files.split(/^# (\S+\.(?:yaml|mdx))\n/m);
  const named = new Map<string, string>();
  for (let index = 1; index + 1 < parts.length; index += 2)
    named.set(parts[index] ?? "", parts[index + 1] ?? "");
  if (named.size === 0) throw new Error("An example names no file");
  return named;
}

function contentWith(changes: ReadonlyMap<string, string>): Content {
  const [organization] = base.organizations;
  if (!organization) throw new Error("No example organization");
  const documents = new Map(base.documents);
  for (const [file, text] of changes) {
    const kind = /^documents\/(.+)\.mdx$/.exec(file)?.[1];
    if (kind !== undefined) documents.set(kind, { path: `content/${file}`, text });
  }
  return {
    ...base,
    documents,
    organizations: [{ ...organization, ...overlay(organization, changes, "") }],
    reference: overlay(base.reference, changes, "reference/"),
  };
}

function overlay(folder: DataFolder, changes: ReadonlyMap<string, string>, prefix: string) {
  const data = new Map(folder.data);
  for (const [name, source] of folder.data) {
    const change = changes.get(`${prefix}${name}.yaml`);
    if (change === undefined) continue;
    const merged = merge(parse(source.text), parse(change));
    data.set(name, { path: source.path, text: stringify(merged) });
  }
  return { folder: folder.folder, data };
}

function merge(old: unknown, change: unknown): unknown {
  if (isRecord(old) && isRecord(change)) {
    const merged = new Map(Object.entries(old));
    for (const [key, value] of Object.entries(change)) {
      if (value === null) merged.delete(key);
      else merged.set(key, merge(old[key], value));
    }
    return Object.fromEntries(merged);
  }
  if (isListWithIds(old) && isListWithIds(change) && change.length > 0) {
    const added = change.filter(({ id }, index) => {
      const isSecond = change.findIndex((item) => item.id === id) < index;
      return isSecond || !old.some((item) => item.id === id);
    });
    return [
      ...old.map((item) => merge(item, change.find(({ id }) => id === item.id) ?? {})),
      ...added.map((item) => merge({}, item)),
    ];
  }
  return change;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListWithIds(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.every((item) => isRecord(item) && "id" in item);
}
