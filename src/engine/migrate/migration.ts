import type { FlatSchema } from "../schema/flat-schema.ts";

/** A data file, or a `defaults.yaml`, in the text that a person wrote. */
export interface WrittenFile {
  /** As packages name it: `organization`; `defaults` for those. */
  name: string;
  text: string;
  /** What its fields are today: fields that it no longer knows are the migration's own knowledge. */
  schema: FlatSchema;
}

/**
 * A step from data of an older schema to today's. It takes any text that is YAML and gives the same
 * text where there is nothing to do, so that twice is once; what it does not change, comments and
 * layout too, stays to the letter.
 */
export interface Migration {
  /** Stable, kebab-case: the name of its file. */
  id: string;
  /** What was done, for people: «Телефоны записаны с +7». */
  title: string;
  migrate: (file: WrittenFile) => string;
}

/**
 * A step that needs more than one file of an organization: what one says explains another. It takes
 * their texts by name and gives those that change; otherwise as `Migration`.
 */
export interface JointMigration extends Pick<Migration, "id" | "title"> {
  migrate: (texts: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;
}

/** What came of a file. */
export interface MigratedText {
  text: string;
  /** The steps that changed it, with the lines of the new text that differ, from 1. */
  steps: { title: string; lines: number[] }[];
}

/** A text after all steps, in their order. */
export function migrateText(file: WrittenFile, migrations: readonly Migration[]): MigratedText {
  const steps: MigratedText["steps"] = [];
  let { text } = file;
  for (const { title, migrate } of migrations) {
    const next = migrate({ ...file, text });
    if (next !== text) steps.push({ title, lines: changedLines(text, next) });
    text = next;
  }
  return { text, steps };
}

/** The files of an organization, by name, after all joint steps, in their order. */
export function migrateTogether(
  files: ReadonlyMap<string, string>,
  migrations: readonly JointMigration[],
): Map<string, MigratedText> {
  const migrated = new Map<string, MigratedText>();
  let texts = files;
  for (const { title, migrate } of migrations) {
    const changed = migrate(texts);
    for (const [name, text] of changed) {
      const before = texts.get(name);
      if (before === undefined || before === text) continue;
      const { steps } = migrated.get(name) ?? { steps: [] };
      const step = { title, lines: changedLines(before, text) };
      migrated.set(name, { text, steps: [...steps, step] });
    }
    texts = new Map([...texts, ...changed]);
  }
  return migrated;
}

/** By the common beginning and end; between them, where as many lines stand, line by line. */
function changedLines(before: string, after: string): number[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  if (old.length === now.length)
    return now.flatMap((line, index) => (line === old[index] ? [] : [index + 1]));
  const first = now.findIndex((line, index) => line !== old[index]);
  return [Math.max(first, 0) + 1];
}
