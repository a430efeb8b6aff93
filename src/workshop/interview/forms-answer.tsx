import { useEffect, useRef, useState } from "preact/hooks";
import type { Row } from "../../engine/interview/answers.ts";
import type { ShownForms } from "../../engine/interview/question.ts";
import type { Case } from "../../engine/russian/cases.ts";
import { groupForms } from "./group-forms.ts";

interface FormsAnswerProps {
  forms: readonly ShownForms[];
  rows: readonly Row[];
  onChange: (rows: readonly Row[]) => void;
}

const cases: readonly { id: Exclude<Case, "nominative">; label: string; asks: string }[] = [
  { id: "genitive", label: "Родительный", asks: "кого? чего?" },
  { id: "dative", label: "Дательный", asks: "кому? чему?" },
  { id: "accusative", label: "Винительный", asks: "кого? что?" },
  { id: "instrumental", label: "Творительный", asks: "кем? чем?" },
  { id: "prepositional", label: "Предложный", asks: "о ком? о чём?" },
];

/** Forms as the program makes them, each to be corrected; what is left as it is is no answer. */
export function FormsAnswer({ forms, rows, onChange }: FormsAnswerProps) {
  return (
    <>
      {forms.map((shown) => {
        const { nominative } = shown.cases;
        // Forms of words that were changed since say nothing of the new ones.
        const row = rows.find(
          (each) => each.of === shown.id && (each.nominative ?? nominative) === nominative,
        ) ?? { of: shown.id, nominative };
        const others = rows.filter(({ of }) => of !== shown.id);
        return (
          <FormsOfOne
            key={shown.id}
            {...{ shown, row }}
            onRow={(next) => {
              onChange([...others, next]);
            }}
          />
        );
      })}
    </>
  );
}

interface FormsOfOneProps {
  shown: ShownForms;
  row: Row;
  onRow: (row: Row) => void;
}

/** Most forms are right: they are read, and typed over only by who asks for it. */
function FormsOfOne({ shown, row, onRow }: FormsOfOneProps) {
  const isCorrected = cases.some(({ id }) => row[id] !== undefined);
  const [wasAsked, setAsked] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wasAsked) fields.current?.querySelector("textarea")?.focus();
  }, [wasAsked]);
  return (
    <fieldset class="forms">
      <legend>{shown.label}</legend>
      <div ref={fields}>
        {isCorrected || wasAsked
          ? cases.map((each) => <FormInput key={each.id} {...{ shown, row, onRow }} of={each} />)
          : null}
      </div>
      {!isCorrected && !wasAsked && (
        <ReadForms
          {...{ shown }}
          onEdit={() => {
            setAsked(true);
          }}
        />
      )}
    </fieldset>
  );
}

function ReadForms({ shown, onEdit }: { shown: ShownForms; onEdit: () => void }) {
  const isFixed = cases.every(({ id }) => shown.cases[id] === shown.cases.nominative);
  return (
    <>
      {isFixed ? (
        <p>{shown.cases.nominative} — не склоняется.</p>
      ) : (
        <dl class="cases">
          {groupForms(shown.cases).map(({ asks, form }) => (
            <div key={asks}>
              <dt>{asks}</dt>
              <dd>{form}</dd>
            </div>
          ))}
        </dl>
      )}
      <button type="button" class="quiet" onClick={onEdit}>
        Исправить<span class="for-readers">: {shown.label}</span>
      </button>
    </>
  );
}

type FormInputProps = FormsOfOneProps & {
  of: (typeof cases)[number];
};

function FormInput({ shown, row, onRow, of: { id, label, asks } }: FormInputProps) {
  const text = row[id] ?? shown.cases[id];
  return (
    <div class="field">
      <label for={`form-${shown.id}-${id}`}>
        {label} ({asks})
      </label>
      <textarea
        id={`form-${shown.id}-${id}`}
        rows={text.length > 60 ? 3 : 1}
        value={text}
        onInput={({ currentTarget: { value } }) => {
          const isOwn = value.trim() !== "" && value !== shown.cases[id];
          onRow(isOwn ? { ...row, [id]: value } : without(row, id));
        }}
      />
    </div>
  );
}

function without(row: Row, id: string): Row {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== id));
}
