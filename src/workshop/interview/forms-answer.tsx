import type { Row } from "../../engine/interview/answers.ts";
import type { ShownForms } from "../../engine/interview/question.ts";
import type { Case } from "../../engine/russian/cases.ts";

interface FormsAnswerProps {
  forms: readonly ShownForms[];
  rows: readonly Row[];
  onChange: (rows: readonly Row[]) => void;
}

const cases: readonly { id: Exclude<Case, "nominative">; label: string }[] = [
  { id: "genitive", label: "Родительный (кого? чего?)" },
  { id: "dative", label: "Дательный (кому? чему?)" },
  { id: "accusative", label: "Винительный (кого? что?)" },
  { id: "instrumental", label: "Творительный (кем? чем?)" },
  { id: "prepositional", label: "Предложный (о ком? о чём?)" },
];

/** Forms as the program makes them, each to be corrected; what is left as it is is no answer. */
export function FormsAnswer({ forms, rows, onChange }: FormsAnswerProps) {
  return (
    <>
      {forms.map((shown) => {
        const row = rows.find(({ of }) => of === shown.id) ?? { of: shown.id };
        const others = rows.filter(({ of }) => of !== shown.id);
        return (
          <fieldset key={shown.id}>
            <legend>{shown.label}</legend>
            {cases.map(({ id, label }) => (
              <div class="field" key={id}>
                <label for={`form-${shown.id}-${id}`}>{label}</label>
                <input
                  id={`form-${shown.id}-${id}`}
                  type="text"
                  autocomplete="off"
                  value={row[id] ?? shown.cases[id]}
                  onInput={({ currentTarget: { value } }) => {
                    const isOwn = value.trim() !== "" && value !== shown.cases[id];
                    onChange([...others, isOwn ? { ...row, [id]: value } : without(row, id)]);
                  }}
                />
              </div>
            ))}
          </fieldset>
        );
      })}
    </>
  );
}

function without(row: Row, id: string): Row {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== id));
}
