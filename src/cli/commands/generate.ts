import type { Command } from "commander";

import { openWriters, prepare } from "../../build.ts";
import type { OrganizationTrees } from "../../make-documents.ts";
import { stage } from "../../outputs.ts";
import { type Format, formats } from "../../writers/formats.ts";
import {
  contentOption,
  documentOption,
  listOf,
  organizationOption,
  outOption,
  quietOption,
} from "../options.ts";
import { startRun } from "../run-report.ts";
import type { Session } from "../session.ts";
import { stageDocuments } from "../stage-documents.ts";

interface GenerateOptions {
  content: string;
  out: string;
  organization: string[];
  document: string[];
  format?: Format[];
  quiet: boolean;
}

/** `reglament generate`: documents into OUT/<organization>/<kind>.<ext>; other files there stay. */
export function addGenerate(program: Command, session: Session): void {
  program
    .command("generate")
    .description("сделать документы: HTML, DOCX, PDF")
    .addOption(contentOption())
    .addOption(outOption())
    .addOption(organizationOption())
    .addOption(documentOption())
    .option("--format <виды>", `форматы через запятую: ${formats.join(",")}`, listOf(formats))
    .addOption(quietOption())
    .action(async (options: GenerateOptions) => {
      await generate(options, session);
    });
}

async function generate(options: GenerateOptions, { terminal }: Session): Promise<void> {
  const { content, out, organization, document, format = formats, quiet } = options;
  const report = startRun(terminal, quiet);
  const writers = await openWriters();
  const scope = { content, organizations: organization, documents: document };
  const { organizations, problems } = prepare(scope, writers);
  report.problems(problems);
  if (!quiet) terminal.err(missingDocuments(organizations, document));
  const staging = stage(out, "add");
  try {
    const count = await stageDocuments(organizations, format, writers, staging, terminal);
    staging.publish();
    report.done({ organizations: organizations.length, documents: count, out });
  } finally {
    staging.discard();
  }
}

/** Wanted kinds that an organization has no current record of: silence would look like success. */
function missingDocuments(
  organizations: readonly OrganizationTrees[],
  wanted: readonly string[],
): string {
  const missing = organizations.flatMap(({ model, documents }) =>
    wanted
      .filter((kind) => !documents.some(({ tree }) => tree.properties.kind === kind))
      .map((kind) => `${model.organization.id}: документ «${kind}» не сделан`),
  );
  if (missing.length === 0) return "";
  return `${missing.join("\n")}\nЗаписи о нём нет в documents.yaml этой организации, или она утратила силу.\n`;
}
