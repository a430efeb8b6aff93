import { defaultsSchema } from "../check/open-defaults.ts";
import type { DataFileSet } from "../schema/data-file.ts";
import type { FlatSchema } from "../schema/flat-schema.ts";
import { toKebabCase } from "../schema/to-kebab-case.ts";
import { type MigratedText, migrateText, type Migration } from "./migration.ts";

/** A file that the package does not know stays as it is. */
export function migrateFile<Data extends object>(
  files: DataFileSet<Data>,
  migrations: readonly Migration[],
  name: string,
  text: string,
): MigratedText {
  const schema = schemaOf(files, name);
  return schema ? migrateText({ name, text, schema }, migrations) : { text, steps: [] };
}

/** What may stand in a data file, by its name; null for a file that the package does not know. */
function schemaOf<Data extends object>(files: DataFileSet<Data>, name: string): FlatSchema | null {
  if (name === "defaults") return defaultsSchema(files);
  for (const each in files) if (toKebabCase(each) === name) return files[each].schema;
  return null;
}
