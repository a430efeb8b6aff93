import { type Command, Option } from "commander";

import { listValues, runTask } from "../../node/run/run-task.ts";
import { sortRun, withFailures } from "../../node/run/sort-made.ts";
import type { MadeFiles } from "../../node/run/task.ts";
import { choosePart } from "../../node/parts/choose-part.ts";
import { sumWhole, writePart } from "../../node/parts/part-file.ts";
import { partOf } from "../../node/parts/part-of-run.ts";
import type { Shard } from "../../node/parts/shard.ts";
import { listGroups } from "../../node/input/list-groups.ts";
import { stage } from "../../node/output/outputs.ts";
import { zipStaged } from "../../node/output/zip-staged.ts";
import { type Format, formats } from "../../index.ts";
import {
  changedSinceOption,
  cleanOption,
  contentOption,
  dateOption,
  documentOption,
  keepGoingOption,
  noKeepGoingOption,
  organizationOption,
  outOption,
  quietOption,
  shardOption,
} from "../options.ts";
import { formatsOption } from "../formats-option.ts";
import { refuseAmongData } from "../refuse-overlap.ts";
import { countFiles, startRun } from "../run-report.ts";
import { openTexts, type Session } from "../session.ts";
import { tellUnchanged } from "../tell-unchanged.ts";

interface GenerateOptions {
  content: string;
  out: string;
  organization: string[];
  document: string[];
  format?: Format[];
  keepGoing?: boolean;
  clean: boolean;
  date?: string;
  quiet: boolean;
  zip: boolean;
  shard?: Shard;
  changedSince?: string;
}

/** `reglament generate`: documents into OUT/<organization>/<kind>.<ext>; other files there stay. */
export function addGenerate(program: Command, session: Session): void {
  program
    .command("generate")
    .addOption(contentOption())
    .addOption(outOption())
    .addOption(organizationOption())
    .addOption(shardOption())
    .addOption(changedSinceOption())
    .addOption(documentOption())
    .addOption(dateOption())
    .addOption(formatsOption())
    .addOption(
      new Option("--zip", "вместо папок — архивы ZIP: на каждую папку с организациями свой")
        .default(false)
        .conflicts("shard"),
    )
    .addOption(cleanOption("заменить и те документы, которые изменили вы; заменяемое названо"))
    .addOption(keepGoingOption())
    .addOption(noKeepGoingOption())
    .addOption(quietOption())
    .action(async (options: GenerateOptions) => {
      await generate(options, session);
    });
}

async function generate(options: GenerateOptions, session: Session): Promise<void> {
  const { terminal, today } = session;
  const { content, out, organization, document, format = formats, clean, quiet, shard } = options;
  const day = options.date ?? today();
  refuseAmongData(content, out);
  const only = choosePart(options);
  if (tellUnchanged(only, options, session)) return;
  const report = startRun(terminal, quiet);
  const staging = stage(out, "add");
  try {
    const output = { formats: format, folder: staging.staged, sites: null };
    const asOf = options.date ?? null;
    const scope = { content, organizations: organization, only, documents: document };
    const task = { ...scope, day, asOf, output };
    const tell = (_: unknown, organizations: number): void => {
      report.made(organizations);
    };
    const result = await runTask(task, tell, null, openTexts(session));
    const { keepGoing } = options;
    const { made, failed } = sortRun(result, day, { keepGoing, isPart: shard !== undefined });
    const problems = withFailures(result.problems, failed);
    await report.problems(problems, listValues(result.internal));
    if (!quiet) terminal.err(missingDocuments(made, document));
    if (shard) {
      const asked = { format, document, asOf };
      const whole = sumWhole({ content, named: organization, of: shard.of, asked });
      const part = partOf(result, shard, { made, failed });
      writePart(staging.staged, { ...part, whole, site: null });
    }
    if (options.zip) zipStaged(staging, listGroups(content));
    staging.publish({ clean, told: report.outputs });
    const organizations = result.organizations.length;
    report.done({ organizations, documents: countFiles(made), failed, out, day, problems });
    if (failed.length > 0) session.exitCode = 1;
  } finally {
    staging.discard();
  }
}

/** Wanted kinds that an organization has no current record of: silence would look like success. */
function missingDocuments(made: readonly MadeFiles[], wanted: readonly string[]): string {
  const missing = made.flatMap(({ id, kinds }) =>
    wanted
      .filter((kind) => !kinds.includes(kind))
      .map((kind) => `${id}: документ «${kind}» не сделан`),
  );
  if (missing.length === 0) return "";
  return `${missing.join("\n")}\nЗаписи о нём нет в documents.yaml этой организации, или она утратила силу.\n`;
}
