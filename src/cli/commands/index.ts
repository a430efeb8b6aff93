import type { Command } from "commander";

import type { Session } from "../session.ts";

/** Adds a command to the program. */
type AddCommand = (program: Command, session: Session) => void;

/** How each command is loaded, in the order of the help: loading all takes as long as many a run. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  init: async () => (await import("./init.ts")).addInit,
  build: async () => (await import("./build.ts")).addBuild,
  generate: async () => (await import("./generate.ts")).addGenerate,
  validate: async () => (await import("./validate.ts")).addValidate,
  show: async () => (await import("./show.ts")).addShow,
  seal: async () => (await import("./seal.ts")).addSeal,
  merge: async () => (await import("./merge.ts")).addMerge,
  explain: async () => (await import("./explain.ts")).addExplain,
  dev: async () => (await import("./dev.ts")).addDev,
  event: async () => (await import("./event.ts")).addEvent,
  new: async () => (await import("./new.ts")).addNew,
  fields: async () => (await import("./fields.ts")).addFields,
  report: async () => (await import("./report.ts")).addReport,
  impact: async () => (await import("./impact.ts")).addImpact,
  "check-site": async () => (await import("./check-site.ts")).addCheckSite,
  decline: async () => (await import("./decline.ts")).addDecline,
  forms: async () => (await import("./forms.ts")).addForms,
  workshop: async () => (await import("./workshop.ts")).addWorkshop,
  export: async () => (await import("./export.ts")).addExport,
  import: async () => (await import("./import.ts")).addImport,
  migrate: async () => (await import("./migrate.ts")).addMigrate,
};

export function isCommand(name: string): boolean {
  return Object.hasOwn(commands, name);
}

/** The command of that name; all of them for any other word, which help or a suggestion answers. */
export function loadCommands(name: string | undefined): Promise<AddCommand[]> {
  const load = name !== undefined && isCommand(name) ? commands[name] : undefined;
  return Promise.all(load ? [load()] : Object.values(commands).map((each) => each()));
}
