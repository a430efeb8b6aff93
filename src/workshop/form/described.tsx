import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { Problem } from "../../index.ts";
import type { Field } from "../schema/field.ts";
import { plainWords } from "../schema/plain-words.ts";
import { FormContext } from "./form-context.ts";
import type { PlacedProblem } from "../state/place-problems.ts";

/** What a control says of itself to those who do not see what stands around it. */
export interface Describing {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean | undefined;
}

interface DescribedProps {
  id: string;
  field: Field;
  isRequired: boolean;
  problems: readonly PlacedProblem[];
  children: (describing: Describing) => ComponentChildren;
}

/** A control with its label, hint and problems, tied together for screen readers. */
export function Described({ id, field, isRequired, problems, children }: DescribedProps) {
  const hint = hintOf(field);
  const ids = [hint === "" ? null : `${id}-hint`, problems.length > 0 ? `${id}-problems` : null];
  const describedBy = ids.filter((each) => each !== null).join(" ");
  const isWrong = problems.some(({ problem }) => problem.severity === "error");
  return (
    <div class={isWrong ? "field wrong" : "field"}>
      <label for={id}>
        {field.title}
        {!isRequired && <span class="optional"> (если есть)</span>}
      </label>
      {hint !== "" && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Problems id={`${id}-problems`} problems={problems} />
      {children({
        id,
        "aria-describedby": describedBy === "" ? undefined : describedBy,
        "aria-invalid": isWrong ? true : undefined,
      })}
    </div>
  );
}

/** Private contacts are said to be so where they are typed. */
function hintOf(field: Field): string {
  const words = plainWords(field.description);
  const example = field.example === null || field.kind === "reference" || field.kind === "choice";
  const parts = [words, example ? "" : `Например: ${showExample(field)}.`];
  return parts.filter((part) => part !== "").join(" ");
}

function showExample({ kind, example }: Field): string {
  const text = example ?? "";
  return kind === "date" ? text.split("-").reverse().join(".") : text.replace(/\.$/, "");
}

interface RepairButtonProps {
  problem: Problem;
  onRepair: (problem: Problem) => void;
}

/** Does what the hint asks for, where that leaves nothing to decide. */
export function RepairButton({ problem, onRepair }: RepairButtonProps) {
  if (!problem.repair) return null;
  return (
    <button
      type="button"
      class="repair"
      onClick={() => {
        onRepair(problem);
      }}
    >
      {problem.repair.label}
    </button>
  );
}

interface ProblemsProps {
  id: string;
  problems: readonly PlacedProblem[];
}

const marks = { error: "Ошибка", warning: "Предупреждение", info: "К сведению" } as const;

/** What is wrong at a place, in the words of `validate`. */
export function Problems({ id, problems }: ProblemsProps) {
  // Questions about a new organization are no form: there is nothing to mend yet.
  const repair = useContext(FormContext)?.repair;
  if (problems.length === 0) return null;
  const [grave, light] = [false, true].map((isInfo) =>
    problems.filter(({ problem }) => (problem.severity === "info") === isInfo),
  );
  return (
    <div id={id} class="problems">
      <Lines problems={grave ?? []} {...{ repair }} />
      {light && light.length > 0 && (
        <details class="more">
          <summary>{marks.info}</summary>
          <Lines problems={light} {...{ repair }} />
        </details>
      )}
    </div>
  );
}

type LinesProps = Pick<ProblemsProps, "problems"> & {
  repair: ((problem: Problem) => void) | undefined;
};

function Lines({ problems, repair }: LinesProps) {
  return (
    <>
      {problems.map(({ problem }) => (
        <>
          <p class={problem.severity}>
            {problem.severity !== "info" && <strong>{marks[problem.severity]}.</strong>}{" "}
            {problem.message} {problem.hint}
          </p>
          {repair && <RepairButton {...{ problem }} onRepair={repair} />}
        </>
      ))}
    </>
  );
}
