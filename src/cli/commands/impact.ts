import type { Command } from "commander";

import { collectRun, type CollectedRun } from "../../node/run/collect-run.ts";
import { type Citing, findImpact, impactFormats, sferum } from "../../index.ts";
import type { Source } from "../../engine/base/source.ts";
import { isError, UserError } from "../../engine/problem.ts";
import { didYouMean } from "../../engine/base/suggest.ts";
import { contentOption, oneOf } from "../options.ts";
import type { ExitCode, Session } from "../session.ts";

interface ImpactOptions {
  content: string;
  format: keyof typeof impactFormats;
}

/** `reglament impact`: who cites a legal act, and what to do when it is repealed. */
export function addImpact(program: Command, session: Session): void {
  program
    .command("impact")
    .argument("<акт>", "идентификатор акта из reference/acts.yaml")
    .addOption(contentOption())
    .option(
      "--format <вид>",
      "text — для чтения, json — для программ",
      oneOf(["text", "json"]),
      "text",
    )
    .addHelpText("after", "\nПример:\n  reglament impact r-210\n")
    .action(async (id: string, options: ImpactOptions) => {
      session.exitCode = await tellImpact(id, options, session);
    });
}

async function tellImpact(
  id: string,
  { content, format }: ImpactOptions,
  { terminal }: Session,
): Promise<ExitCode> {
  const inspection = await collectRun({ content, organizations: [], documents: [] });
  const { problems, common } = inspection;
  const reference = sferum.referenceOf(common.reference);
  if (!reference) throw new UserError(problems);
  const { acts } = reference.acts;
  const act = acts.find((each) => each.id === id);
  if (!act) {
    const known = acts.map((each) => each.id);
    terminal.err(
      `Акта «${id}» в acts.yaml нет. ${didYouMean(id, known)}\nСправка: reglament impact --help\n`,
    );
    return 2;
  }
  terminal.out(impactFormats[format](findImpact(act, gather(reference, inspection))));
  if (problems.some(isError))
    terminal.err(
      "В данных или текстах есть ошибки, поэтому ответ может быть неполон: reglament validate.\n",
    );
  return 0;
}

function gather(reference: Citing["reference"], { content, results }: CollectedRun): Citing {
  const common = content.readCommon();
  const own = results.flatMap(({ files }) => [...files.texts.values()]);
  return {
    reference,
    organizations: results.flatMap(({ subject, documents }) =>
      subject ? [{ subject, documents }] : [],
    ),
    texts: [...common.documents.values(), ...common.parts.values(), ...own],
    acts: sourceOf(common.reference.data, "acts"),
    platforms: sourceOf(common.reference.data, "platforms"),
  };
}

function sourceOf(data: ReadonlyMap<string, Source>, name: string): Source {
  const source = data.get(name);
  if (!source) throw new Error(`No ${name}.yaml, though its data hold`);
  return source;
}
