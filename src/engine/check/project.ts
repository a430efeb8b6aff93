import type { Content } from "../../node/input/files.ts";
import type { Validators } from "../schema/create-validators.ts";
import type { ReferenceData } from "./validate-organization.ts";
import { openCommon } from "./open-common.ts";
import { openOrganization, type Organization } from "./open-organization.ts";
import type { Problem } from "../problem.ts";
import type { OpenedSettings } from "./apply-settings.ts";

/** Everything that documents are made from, as far as it holds; `problems` tells the rest. */
export interface Project {
  organizations: Organization[];
  /** Null where the reference data do not hold: then no documents are made. */
  reference: ReferenceData | null;
  /** Null where reglament.yaml does not hold. */
  settings: OpenedSettings | null;
  problems: Problem[];
}

/**
 * Checks what was read, all organizations at once: for those who compare them. All problems are
 * found. With a day (YYYY-MM-DD) the rules of compliance judge the organizations as of that day.
 */
export function openProject(
  content: Content,
  validators: Validators,
  day: string | null = null,
): Project {
  const common = openCommon(content, validators, day);
  const opened = content.organizations.map((files) => openOrganization(files, common));
  return {
    organizations: opened.flatMap(({ organization }) => organization ?? []),
    reference: common.reference.data,
    settings: common.settings,
    problems: [...common.problems, ...opened.flatMap(({ problems }) => problems)],
  };
}
