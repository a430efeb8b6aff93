import type { ScopeNames } from "../../engine/check/contexts.ts";

/** What the ids of these files name. */
export const educationScopes: ScopeNames = {
  staff: { name: "работник", file: "assignments.yaml" },
  group: { name: "группа", file: "groups.yaml" },
  edition: { name: "документ", file: "documents.yaml" },
  body: { name: "коллегиальный орган", file: "organization.yaml" },
  building: { name: "здание", file: "organization.yaml" },
  act: { name: "акт", file: "acts.yaml" },
  "organization-type": { name: "тип организации", file: "organization-types.yaml" },
};
