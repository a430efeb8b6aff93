import { oneLine } from "../../engine/base/one-line.ts";
import { compareText } from "../../engine/base/compare-text.ts";
import type { Command } from "commander";

import { type CollectedRun, collectRun } from "../../node/run/collect-run.ts";
import { type Case, caseNames } from "../../engine/russian/cases.ts";
import { isError, UserError } from "../../engine/problem.ts";
import type { MadeDocument } from "../../index.ts";
import { contentOption, oneOf, organizationOption } from "../options.ts";
import type { Session } from "../session.ts";

interface FormsOptions {
  content: string;
  organization: string[];
  format: "list" | "tsv";
}

/** `reglament forms`: every inflected form that the documents print, for one look by a human. */
export function addForms(program: Command, session: Session): void {
  program
    .command("forms")
    .addOption(contentOption())
    .addOption(organizationOption())
    .option(
      "--format <вид>",
      "list — для чтения, tsv — для программ",
      oneOf(["list", "tsv"]),
      "list",
    )
    .action(async ({ content, organization, format }: FormsOptions) => {
      const scope = { content, organizations: organization, documents: [] };
      const { results, problems, internal } = await collectRun(scope);
      const errors = problems.filter(isError);
      if (errors.length > 0) throw new UserError(errors, internal);
      const forms = results.flatMap(collectForms);
      session.terminal.out(format === "tsv" ? writeTsv(forms) : writeList(forms));
    });
}

type PrintedForm = MadeDocument["forms"][number];

/** A form that documents of one organization print. */
interface CollectedForm extends PrintedForm {
  organization: string;
  /** The kinds of documents that print it. */
  kinds: Set<string>;
}

/** Each form once, by nominative and case. */
function collectForms({ files, documents }: CollectedRun["results"][number]): CollectedForm[] {
  const collected = new Map<string, CollectedForm>();
  for (const { forms, tree } of documents)
    for (const form of forms) {
      const key = `${form.nominative}\t${caseNames.indexOf(form.case)}\t${form.form}`;
      const known = collected.get(key);
      const kinds = known?.kinds ?? new Set();
      collected.set(key, { organization: files.id, ...form, kinds });
      kinds.add(tree.properties.kind);
    }
  return [...collected].sort(([a], [b]) => compareText(a, b)).map(([, form]) => form);
}

const caseTitles: Readonly<Record<Case, string>> = {
  nominative: "именительный",
  genitive: "родительный",
  dative: "дательный",
  accusative: "винительный",
  instrumental: "творительный",
  prepositional: "предложный",
};

/** The nominative, and under it each form with its case and where it is printed. */
function writeList(forms: readonly CollectedForm[]): string {
  let heading = "";
  return forms
    .map(({ organization, nominative, case: name, form, kinds }) => {
      const isNew = heading !== `${organization}: ${nominative}`;
      heading = `${organization}: ${nominative}`;
      const line = `  ${caseTitles[name].padEnd(12)}  ${form}  (${[...kinds].join(", ")})\n`;
      return isNew ? `${heading}\n${line}` : line;
    })
    .join("");
}

function writeTsv(forms: readonly CollectedForm[]): string {
  return forms
    .map(({ organization, nominative, case: name, form, kinds }) =>
      [organization, nominative, name, form, [...kinds].join(",")].map(oneLine).join("\t"),
    )
    .map((line) => `${line}\n`)
    .join("");
}
