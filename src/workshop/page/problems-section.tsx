import type { FieldPlace } from "../core/probe.ts";
import { RepairButton } from "../form/described.tsx";
import type { Problem } from "../../index.ts";
import type { PlacedProblem } from "../state/place-problems.ts";
import { sectionOf } from "./sections.ts";
import type { Looked } from "./use-look.ts";

interface ProblemsSectionProps {
  placed: readonly PlacedProblem[];
  looked: Looked;
  onGo: (field: FieldPlace) => void;
  onRepair: (problem: Problem) => void;
}

const groups = [
  { severity: "error", title: "Ошибки" },
  { severity: "warning", title: "Предупреждения" },
  { severity: "info", title: "К сведению" },
] as const;

/** All that was found, the gravest first, each with the way to its field. */
export function ProblemsSection({ placed, looked, onGo, onRepair }: ProblemsSectionProps) {
  return (
    <>
      {looked.trouble !== null && (
        <p role="alert" class="problem-note">
          {looked.trouble}
        </p>
      )}
      {looked.isSettled && placed.length === 0 && looked.trouble === null && (
        <p>Всё в порядке: замечаний нет.</p>
      )}
      {groups.map(({ severity, title }) => {
        const own = placed.filter(({ problem }) => problem.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity}>
            <h3>
              {title}: {own.length}
            </h3>
            <ul class={`found ${severity}`}>
              {own.map((each) => (
                <ProblemItem placed={each} {...{ onGo, onRepair }} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

type ProblemItemProps = Pick<ProblemsSectionProps, "onGo" | "onRepair"> & {
  placed: PlacedProblem;
};

function ProblemItem({ placed, onGo, onRepair }: ProblemItemProps) {
  const { problem, file, path } = placed;
  return (
    <li>
      <p>
        {problem.message} {problem.hint}
      </p>
      {file === null ? (
        <p class="hint">Файл {problem.file}</p>
      ) : (
        <div class="actions">
          <RepairButton {...{ problem, onRepair }} />
          <button
            type="button"
            class="link"
            onClick={() => {
              onGo({ file, path });
            }}
          >
            Исправить: раздел «{sectionOf(file, path).title}»
          </button>
        </div>
      )}
    </li>
  );
}
