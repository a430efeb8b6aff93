/** What the scopes of ids are called in messages, and where their ids are declared. */
const scopeNames: Record<string, { name: string; file: string }> = {
  staff: { name: "работник", file: "assignments.yaml" },
  group: { name: "группа", file: "groups.yaml" },
  edition: { name: "документ", file: "documents.yaml" },
  body: { name: "коллегиальный орган", file: "organization.yaml" },
  chat: { name: "чат", file: "assignments.yaml" },
  channel: { name: "канал", file: "assignments.yaml" },
  invitation: { name: "приглашение", file: "assignments.yaml" },
  act: { name: "акт", file: "acts.yaml" },
  platform: { name: "платформа", file: "platforms.yaml" },
  "organization-type": { name: "тип организации", file: "organization-types.yaml" },
  requirement: { name: "требование", file: "requirements.yaml" },
};

/** Takes a scope of the schemas; throws for one that has no name here: a mistake of ours. */
export function nameScope(scope: string): { name: string; file: string } {
  const names = scopeNames[scope];
  if (!names) throw new Error(`The scope ${scope} has no name`);
  return names;
}
