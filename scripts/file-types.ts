/** Schemas of files, and the name of the type and of the check that each becomes. */
export const fileTypes = {
  organization: "organization",
  administrators: "administrators",
  groups: "groups",
  assignments: "assignments",
  documents: "documents",
  acts: "acts",
  platforms: "platforms",
  "organization-types": "organizationTypes",
  requirements: "requirements",
  calendar: "calendar",
  settings: "settings",
  "document-frontmatter": "documentFrontmatter",
};
