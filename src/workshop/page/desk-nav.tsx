import type { Problem } from "../../index.ts";
import { choosePlural } from "../../engine/russian/plural.ts";
import { sections } from "./sections.ts";

interface DeskNavProps {
  current: string;
  problems: readonly Problem[];
  onChoose: (section: string) => void;
}

/** The sections; the check says how much it has found. */
export function DeskNav({ current, problems, onChoose }: DeskNavProps) {
  const count = problems.filter(({ severity }) => severity !== "info").length;
  return (
    <nav aria-label="Разделы">
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === current ? "page" : undefined}
              onClick={() => {
                onChoose(id);
              }}
            >
              {title}
              {id === "problems" && count > 0 && (
                <span class="count">
                  {count}
                  <span class="for-readers">
                    {" "}
                    {choosePlural(count, ["замечание", "замечания", "замечаний"])}
                  </span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
