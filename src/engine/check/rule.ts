import { toKebabCase } from "../schema/to-kebab-case.ts";
import type { Path } from "../yaml/yaml-file.ts";
import type { Readings } from "./contradictions.ts";
import type { Matter, Problem, Repair, Severity, SourceLocation } from "../problem.ts";

/**
 * Notes a problem about the value at a path of a file; `due` is the day (YYYY-MM-DD) by which it
 * should be mended, where there is one; `repair` is what mends it by one click.
 */
export type Report<Name extends string = string> = (
  file: Name,
  path: Path,
  message: string,
  hint?: string,
  due?: string,
  repair?: Repair,
) => void;

/** Where a value stands; its owner tells the record. */
export interface FoundLocation extends SourceLocation {
  /** What a value that nobody wrote follows from; it stands there. */
  because?: string | undefined;
}

/** Where the value at a path of a file stands, or what it follows from. */
export type FindLocation = (file: string, path: Path) => FoundLocation;

/** What people read of a rule: its page in the terminal and in the site's help, in Russian. */
export interface RulePage {
  /** Stable, kebab-case: the name of the rule's file. */
  id: string;
  severity: Severity;
  /** What must hold, without a full stop. */
  title: string;
  /** What goes wrong otherwise, and for whom. */
  why: string;
  /** The law, the clause of the standard or the requirement (requirements.yaml) behind it. */
  source: string;
  /** What to do when it does not hold. */
  mend: string;
  /** Excerpts of files; all that they leave out is as in the example organization. */
  good: RuleExample;
  bad: RuleExample;
  /** A period in days that reglament.yaml may change; absent for rules without one. */
  days?: number;
  /**
   * What it judges. Of rules on data and texts, the papers; of compliance and reference, the life of
   * the organization, unless they say so: for what makes a paper wrong whatever has been done.
   */
  about?: Matter;
  /** Documents cannot be made without it: reglament.yaml may neither ignore nor soften it. */
  locked?: true;
}

/** A line «# file.yaml» stands before each excerpt; an empty value means that a field is absent. */
export interface RuleExample {
  /** The day on which it is judged (YYYY-MM-DD), where that matters. */
  day?: string;
  files: string;
}

/** A check that looks across fields or files; the context is what it looks at. No I/O, no clock. */
export interface Rule<Context> extends RulePage {
  check: (context: Context, report: Report) => void;
  /** Of a rule that finds values which contradict each other: what the data would be. */
  readings?: (context: Context) => Readings;
}

/**
 * All problems that the rules find, in the order of the rules; rules that do not say what they are
 * about are about `usual`.
 */
export function runRules<Context>(
  rules: readonly Rule<Context>[],
  context: Context,
  findLocation: FindLocation,
  usual: Matter = "papers",
): Problem[] {
  const problems: Problem[] = [];
  for (const { id, severity, about = usual, check } of rules) {
    check(context, (file, path, message, hint, due, repair) => {
      const { because, ...place } = findLocation(file, path);
      const hints = [hint, because === undefined ? undefined : hintOnDerived(file, path, because)];
      const said = hints.filter((each) => each !== undefined).join(" ");
      problems.push({
        rule: id,
        severity,
        ...place,
        message: endOnce(message),
        ...(said !== "" && { hint: endOnce(said) }),
        ...(due !== undefined && { due }),
        ...(about === "life" && { about }),
        // What follows from something else stands elsewhere: there the repair would be wrong.
        ...(repair !== undefined && because === undefined && { repair }),
      });
    });
  }
  return problems;
}

/** A value that ends with a full stop («А. С.») may end the sentence: one stop is enough. */
function endOnce(text: string): string {
  return text.replaceAll(/(?<=\p{L})\.\.(?=\s|$)/gu, ".");
}

function hintOnDerived(file: string, [list = ""]: Path, because: string): string {
  return `Этого никто не писал, это выведено (${because}). Если на деле иначе, запишите сами: ${list} в ${toKebabCase(file)}.yaml.`;
}
