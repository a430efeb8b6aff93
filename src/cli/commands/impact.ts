import type { Command } from "commander";

import { inspect, type Inspection } from "../../node/run/inspect.ts";
import { type Citing, findImpact } from "../../packages/sferum/impact/find-impact.ts";
import { impactFormats } from "../../packages/sferum/impact/write-impact.ts";
import type { Source } from "../../engine/base/source.ts";
import type { ReferenceData } from "../../engine/check/validate-organization.ts";
import { UserError } from "../../engine/problem.ts";
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
    .description("кто ссылается на правовой акт и что делать, если он отменён")
    .argument("<акт>", "идентификатор акта из reference/acts.yaml")
    .addOption(contentOption())
    .option(
      "--format <вид>",
      "text — для чтения, json — для программ",
      oneOf(["text", "json"]),
      "text",
    )
    .addHelpText("after", "\nПример:\n  reglament impact r-210\n")
    .action((id: string, options: ImpactOptions) => {
      session.exitCode = tellImpact(id, options, session);
    });
}

function tellImpact(
  id: string,
  { content, format }: ImpactOptions,
  { terminal }: Session,
): ExitCode {
  const inspection = inspect({ content, organizations: [], documents: [] });
  const { project, problems } = inspection;
  if (!project.reference) throw new UserError(problems);
  const { acts } = project.reference.acts;
  const act = acts.find((each) => each.id === id);
  if (!act) {
    const known = acts.map((each) => each.id);
    terminal.err(
      `Акта «${id}» в acts.yaml нет. ${didYouMean(id, known)}\nСправка: reglament impact --help\n`,
    );
    return 2;
  }
  terminal.out(impactFormats[format](findImpact(act, gather(project.reference, inspection))));
  if (problems.some(({ severity }) => severity === "error"))
    terminal.err(
      "В данных или текстах есть ошибки, поэтому ответ может быть неполон: reglament validate.\n",
    );
  return 0;
}

function gather(reference: ReferenceData, { content, project, organizations }: Inspection): Citing {
  const own = content.organizations.flatMap(({ texts }) => [...texts.values()]);
  return {
    reference,
    opened: project.organizations,
    made: organizations,
    texts: [...content.documents.values(), ...content.parts.values(), ...own],
    acts: sourceOf(content.reference.data, "acts"),
    platforms: sourceOf(content.reference.data, "platforms"),
  };
}

function sourceOf(data: ReadonlyMap<string, Source>, name: string): Source {
  const source = data.get(name);
  if (!source) throw new Error(`No ${name}.yaml, though its data hold`);
  return source;
}
