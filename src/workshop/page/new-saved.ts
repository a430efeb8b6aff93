import { type Files, folderOf, idOf, textOf } from "../core/files.ts";
import { readFields, valueAt } from "../../engine/yaml/value-at.ts";
import type { Saved } from "../state/storage.ts";

/** An organization that has just come to this computer. */
export function newSaved(organization: string, files: Files): Saved {
  const id = `${organization}-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 6)}`;
  return { id, organization, files, name: nameOf(files, organization), savedAt: Date.now() };
}

/** An organization about which nothing was answered yet. */
export function newInterview(): Saved {
  return { ...newSaved("", {}), name: "Новая организация", answers: {} };
}

/** The short name as it is written; the folder's where there is none. */
export function nameOf(files: Files, organization: string): string {
  const data = readFields(textOf(files, `${folderOf(organization)}organization.yaml`));
  const name = valueAt(data, ["name", "short"]) ?? valueAt(data, ["name", 0, "short"]);
  return typeof name === "string" && name !== "" ? name : idOf(organization);
}

/** The invented organization that comes with the program. */
export function exampleOf(starter: Files): Saved {
  const entries = Object.entries(starter).filter(
    ([path]) => path.startsWith("organizations/") || path === "reglament.yaml",
  );
  const [, organization = ""] =
    /^organizations\/([^/]+)\//.exec(
      entries.find(([path]) => path.startsWith("organizations/"))?.[0] ?? "",
    ) ?? [];
  return newSaved(organization, Object.fromEntries(entries));
}
