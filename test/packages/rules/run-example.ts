import { parse, stringify } from "yaml";
import { type Common, openCommon } from "../../../src/engine/check/open-common.ts";
import { openOrganization } from "../../../src/engine/check/open-organization.ts";
import type { RuleExample } from "../../../src/engine/check/rule.ts";
import type {
  CommonFiles,
  DataFolder,
  OrganizationFiles,
} from "../../../src/engine/content/open-content.ts";
import { printed } from "../../../src/engine/documents/printed.ts";
import { makeOrganization } from "../../../src/engine/pipeline.ts";
import { isError, type Problem, sortProblems } from "../../../src/engine/problem.ts";
import { parseTexts } from "../../../src/engine/text/parse/parse-text.ts";
import { plainText } from "../../../src/engine/tree/plain-text.ts";
import { openDiskContent } from "../../../src/node/input/open-disk-content.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";
import { simpleContent } from "../../content-folder.ts";

const common = openDiskContent("content").readCommon();
const organization = openDiskContent(simpleContent).readOrganization("ds1-pugachev");

/** The day on which examples are judged that name none: all is new and in order. */
const usualDay = "2024-10-01";

/**
 * What the rules find in the example organization, as it was in its first month, with the excerpts laid over it: lists of things
 * with ids are met id by id, an empty value takes a field away, any other value takes the place
 * of the old one. The files go through the whole check, so excerpts must fit the schemas.
 */
export function runExample({ day = usualDay, files }: RuleExample): Problem[] {
  const changed = filesWith(splitFiles(files));
  const opened = openShared(changed.common, day);
  const { problems } = openOrganization(changed.organization, opened);
  return [...sortProblems(opened.problems), ...sortProblems(problems)];
}

/** What is opened of the untouched common files, by day: most examples change the organization alone. */
const untouched = new Map<string | null, Common>();

const trees = parseTexts([...common.documents.values(), ...common.parts.values()]);

function openShared(files: CommonFiles, day: string | null): Common {
  const changed = [...files.documents].filter(([kind, own]) => common.documents.get(kind) !== own);
  const other = new Set(changed.map(([, { path }]) => path));
  const known = new Map([...trees].filter(([path]) => !other.has(path)));
  if (files !== common) return openCommon(files, sferum, day, known);
  const opened = untouched.get(day) ?? openCommon(files, sferum, day, known);
  untouched.set(day, opened);
  return opened;
}

/**
 * The text of every document that the same files make, by name, and what was wrong with them; papers
 * without a date are of the day given.
 */
export async function makeExample(
  { files }: RuleExample,
  asOf?: string,
): Promise<Map<string, string>> {
  const changed = filesWith(splitFiles(/^asOf:/m.test(files) ? files : withoutDay(files)));
  const opened = openShared(changed.common, null);
  const checked = openOrganization(changed.organization, opened);
  const errors = checked.problems.filter(isError);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  const { documents, problems } = await makeOrganization(changed.organization, checked, {
    ...{ package: sferum, day: null, documents: [], writing: null, finish: printed() },
    asOf: asOf ?? null,
  });
  const failed = problems.filter(isError);
  if (failed.length > 0) throw new Error(failed.map(({ message }) => message).join("\n"));
  return new Map(
    documents.map(({ name, tree }) => [name, plainText(tree).replaceAll("\u00A0", " ")]),
  );
}

/** The fixture names its day, so that rules judge it as it was; papers go by the last event. */
function withoutDay(files: string): string {
  const file = "# organization.yaml\n";
  return files.includes(file) ? files.replace(file, `${file}asOf:\n`) : `${files}\n${file}asOf:\n`;
}

/** What one rule says, a line each: file, record, message, hint and due day. Refuses malformed files. */
export function findings(rule: string, example: RuleExample): string[] {
  const problems = runExample(example);
  const flaw = problems.find(isMalformed);
  if (flaw) throw new Error(`An example is malformed: ${flaw.message}`);
  return problems
    .filter((problem) => problem.rule === rule)
    .map(({ file, owner, severity, message, hint, due }) =>
      [`${shortName(file)} ${owner?.record ?? ""} ${severity}`, message, hint, due]
        .filter((part) => part !== undefined)
        .join("\n"),
    );
}

const knownRules = new Set(sferum.rulePages.map(({ id }) => id));

/** Errors by rules that are not in the catalogue are those of schemas and syntax. */
function isMalformed(problem: Problem): boolean {
  return isError(problem) && !knownRules.has(problem.rule);
}

function shortName(file: string): string {
  return file.replace(
    /^(?:test\/fixtures\/simple\/)?content\/(?:organizations\/ds1-pugachev\/)?/,
    "",
  );
}

function splitFiles(files: string): Map<string, string> {
  const parts = files.split(/^# (\S+\.(?:yaml|mdx))\n/m);
  const named = new Map<string, string>();
  for (let index = 1; index + 1 < parts.length; index += 2)
    named.set(parts[index] ?? "", parts[index + 1] ?? "");
  if (named.size === 0) throw new Error("An example names no file");
  return named;
}

function filesWith(changes: ReadonlyMap<string, string>): {
  common: CommonFiles;
  organization: OrganizationFiles;
} {
  const own = { ...organization, ...overlay(organization, changes, "") };
  if (![...changes.keys()].some((file) => /^(?:documents|reference)\//.test(file)))
    return { common, organization: own };
  const documents = new Map(common.documents);
  for (const [file, text] of changes) {
    const kind = /^documents\/(.+)\.mdx$/.exec(file)?.[1];
    if (kind !== undefined) documents.set(kind, { path: `content/${file}`, text });
  }
  const reference = overlay(common.reference, changes, "reference/");
  return {
    common: { ...common, documents, reference },
    organization: own,
  };
}

function overlay(folder: DataFolder, changes: ReadonlyMap<string, string>, prefix: string) {
  const data = new Map(folder.data);
  for (const [name, source] of folder.data) {
    const change = changes.get(`${prefix}${name}.yaml`);
    if (change === undefined) continue;
    const merged = merge(parse(source.text), parse(change));
    data.set(name, { ...source, text: stringify(merged) });
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
