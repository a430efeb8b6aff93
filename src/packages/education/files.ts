import type { DataFileSet } from "../../engine/schema/data-file.ts";
import type { DataFiles } from "./generated/types.ts";
import * as checks from "./generated/validators.js";

/** The files of an organization, one subject a file; internal values are wrapped. */
export type EducationData = Pick<
  DataFiles,
  "organization" | "groups" | "assignments" | "documents"
>;

/** The files that all organizations share. */
export type EducationReference = Pick<DataFiles, "acts" | "organizationTypes" | "calendar">;

const { schemas } = checks;

export const educationData: DataFileSet<EducationData> = {
  organization: { check: checks.organization, schema: schemas.organization },
  groups: { check: checks.groups, schema: schemas.groups },
  assignments: { check: checks.assignments, schema: schemas.assignments },
  documents: { check: checks.documents, schema: schemas.documents },
};

export const educationReference: DataFileSet<EducationReference> = {
  acts: { check: checks.acts, schema: schemas.acts },
  organizationTypes: { check: checks.organizationTypes, schema: schemas.organizationTypes },
  calendar: { check: checks.calendar, schema: schemas.calendar },
};
