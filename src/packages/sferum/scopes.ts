import type { ScopeNames } from "../../engine/check/contexts.ts";
import { educationScopes } from "../education/scopes.ts";

/** What the ids of these files name. */
export const sferumScopes: ScopeNames = {
  ...educationScopes,
  chat: { name: "чат", file: "assignments.yaml" },
  channel: { name: "канал", file: "assignments.yaml" },
  invitation: { name: "приглашение", file: "assignments.yaml" },
  platform: { name: "платформа", file: "platforms.yaml" },
  requirement: { name: "требование", file: "requirements.yaml" },
};
