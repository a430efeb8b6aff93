import { type Content, readContent } from "../input/files.ts";
import { readSchemas } from "../input/read-package.ts";
import { createValidators } from "../../engine/schema/create-validators.ts";
import { openProject, type Project } from "../../engine/check/project.ts";
import type { Scope } from "./scope.ts";

/** What a scope names, read and checked. */
export interface OpenedScope {
  content: Content;
  project: Project;
}

export function openScope({ content: folder, organizations, day }: Scope): OpenedScope {
  const content = readContent(folder, organizations);
  return { content, project: openProject(content, createValidators(readSchemas()), day) };
}
