import { isRecord } from "../../engine/base/is-record.ts";
import { spliceYaml, type YamlEdit } from "../../engine/yaml/splice-yaml.ts";
import { readFields } from "../../engine/yaml/value-at.ts";
import type { Desk, Look, Problem } from "../../index.ts";
import { editField } from "../core/edit-field.ts";
import { type Files, folderOf, idOf, textOf, withFile } from "../core/files.ts";
import type { Given } from "../core/open-core.ts";
import { placeProblems } from "../state/place-problems.ts";
import { type Filler, fillGaps } from "./fill-gaps.ts";
import { blankOut, standInDays } from "./stand-ins.ts";

/** What can be seen of data that do not hold yet. */
export interface DraftLook {
  look: Look;
  /** A page of it as it is shown: with blanks. */
  show: (html: string) => string;
}

/** At what is looked, and with what. */
export interface Looking {
  given: Given;
  kinds: readonly string[];
  /** What is wrong with the data as they are. */
  problems: readonly Problem[];
  filler: Omit<Filler, "day">;
  desks: (files: Files, day: string) => Desk;
}

/**
 * Papers of data with gaps and mistakes: what is wrong counts as not said, what is not said is blank.
 * Null where even so nothing can be made: of a history that contradicts itself.
 */
export async function lookAtDraft(looking: Looking): Promise<DraftLook | null> {
  const { given, problems } = looking;
  const files = withoutMistakes(problems, given.files, given.organization);
  const [early, late] = standInDays;
  const first = await tryOut(looking, files, early);
  if (first === null || "show" in first) return first;
  const second = await tryOut(looking, files, late);
  if (second === null || "show" in second) return second;
  // What then contradicts the stand-ins counts as not said, either.
  const left = withoutMistakes(second.problems, files, given.organization);
  const third = await tryOut(looking, left, late);
  return third !== null && "show" in third ? third : null;
}

async function tryOut(
  { given: { organization, day: today }, kinds, filler, desks }: Looking,
  files: Files,
  day: string,
): Promise<DraftLook | Pick<Look, "problems"> | null> {
  const filled = fillGaps(files, organization, { ...filler, day });
  const whole = fillStaff(filled.files, organization, day !== standInDays[0]);
  // Stand-ins are no data that anybody has foreseen: what fails on them is no paper.
  const look = await desks(whole, today)
    .look(idOf(organization), kinds)
    .catch(() => null);
  if (!look?.subject) return look;
  const isNumber = (text: string): boolean => filled.standIns.includes(text);
  return { look, show: (html) => blankOut(html, isNumber) };
}

/** Rules whose place is around what is missing, not at what is wrong. */
const missing = new Set(["missing-field", "yaml-empty", "file-missing", "unknown-sex"]);

function withoutMistakes(problems: readonly Problem[], files: Files, organization: string): Files {
  const wrong = problems.filter(({ severity, about, rule }) => {
    return severity === "error" && about !== "life" && !missing.has(rule);
  });
  let left = files;
  for (const { file, path } of placeProblems(wrong, files, organization)) {
    if (file === null || path.length === 0) continue;
    const place = `${folderOf(organization)}${file}`;
    // Taking an item out of a list would move the others.
    const isItem = typeof path.at(-1) === "number";
    const text = textOf(left, place);
    const next = isItem
      ? spliceYaml(text, [{ kind: "set", path, value: "" }])
      : editField(text, path, undefined);
    if (next !== null) left = withFile(left, place, next);
  }
  return left;
}

/** What the check asks of a person beyond what the form does; `isWhole`: a role, too. */
function fillStaff(files: Files, organization: string, isWhole: boolean): Files {
  const place = `${folderOf(organization)}assignments.yaml`;
  const text = textOf(files, place);
  const staff = readFields(text)?.staff;
  const edits = (Array.isArray(staff) ? staff : []).flatMap((each: unknown, index): YamlEdit[] =>
    isRecord(each)
      ? Object.entries(spareOf(each, isWhole)).map(([key, value]) => ({
          ...{ kind: "set", path: ["staff", index, key], value },
        }))
      : [],
  );
  const next = spliceYaml(text, edits);
  return next === null ? files : withFile(files, place, next);
}

function spareOf(person: Readonly<Record<string, unknown>>, isWhole: boolean) {
  const isShort = person.name === undefined;
  const spare: Readonly<Record<string, unknown>> = {
    ...(isShort && { surname: nameless, firstName: nameless }),
    ...(isShort && person.patronymic === undefined && { sex: "female" }),
    ...(isWhole && { role: "other", sex: "female" }),
  };
  return Object.fromEntries(
    Object.entries(spare).filter(([key]) => person[key] === undefined || person[key] === ""),
  );
}

const nameless = "Ъпробел";
