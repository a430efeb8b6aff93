import type { DataFileSet } from "../../engine/schema/data-file.ts";
import { type EducationReference, educationReference } from "../education/files.ts";
import type { DataFiles } from "./generated/types.ts";
import * as checks from "./generated/validators.js";

/**
 * The files of an organization: those of `education`, wider by what the platform needs, and its own.
 * Internal values are wrapped.
 */
export type SferumData = Pick<
  DataFiles,
  "organization" | "administrators" | "groups" | "assignments" | "documents"
>;

/** The files that all organizations share. */
export type SferumReference = Pick<EducationReference, "acts" | "calendar"> &
  Pick<DataFiles, "platforms" | "organizationTypes" | "requirements">;

const { schemas } = checks;

export const sferumData: DataFileSet<SferumData> = {
  organization: { check: checks.organization, schema: schemas.organization },
  administrators: { check: checks.administrators, schema: schemas.administrators },
  groups: { check: checks.groups, schema: schemas.groups },
  assignments: { check: checks.assignments, schema: schemas.assignments },
  documents: { check: checks.documents, schema: schemas.documents },
};

export const sferumReference: DataFileSet<SferumReference> = {
  acts: educationReference.acts,
  platforms: { check: checks.platforms, schema: schemas.platforms },
  organizationTypes: { check: checks.organizationTypes, schema: schemas.organizationTypes },
  requirements: { check: checks.requirements, schema: schemas.requirements },
  calendar: educationReference.calendar,
};
