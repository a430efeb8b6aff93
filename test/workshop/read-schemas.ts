import { readdirSync, readFileSync } from "node:fs";

/** The schemas as the page has them, by file name. */
export function readSchemas(): Record<string, string> {
  const names = readdirSync("schemas").filter((name) => name.endsWith(".schema.json"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`schemas/${name}`, "utf8")]));
}
