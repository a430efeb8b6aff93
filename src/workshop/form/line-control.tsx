import { useState } from "preact/hooks";
import type { Field, SimpleKind } from "../schema/field.ts";
import type { Path } from "../../engine/yaml/yaml-file.ts";
import { fieldId } from "../state/place-problems.ts";
import { Described, type Describing } from "./described.tsx";
import { type ControlProps, useForm } from "./form-context.ts";
import { isLong, LongLine } from "./long-line.tsx";

/** A text, a day, a number: what is typed in one line, or in several. */
export function LineControl({ field, path, value, isRequired }: ControlProps) {
  const { file, problemsAt, edit, attend } = useForm();
  const kind = simpleKind(field);
  return (
    <Described id={fieldId(file, path)} {...{ field, isRequired }} problems={problemsAt(path)}>
      {(describing) => (
        <TextInput
          {...{ kind, describing, isRequired }}
          isLong={kind === "line" && isLong(field.example)}
          text={showValue(value)}
          onText={(text) => {
            edit(path, readText(text, kind, path));
          }}
          onFocus={() => {
            attend(path);
          }}
        />
      )}
    </Described>
  );
}

interface TextInputProps {
  kind: SimpleKind;
  describing: Describing;
  isRequired: boolean;
  isLong: boolean;
  text: string;
  onText: (text: string) => void;
  onFocus: () => void;
}

/**
 * What is being typed stays as typed, blanks at its end too, until the field is left; what is kept
 * is told at every keystroke.
 */
function TextInput({ kind, describing, isRequired, text, onText, ...props }: TextInputProps) {
  const [typed, setTyped] = useState<{ raw: string; kept: string } | null>(null);
  // Changed from elsewhere (undo, a repair): that counts.
  const shown = typed?.kept === text ? typed.raw : text;
  const take = (raw: string): void => {
    setTyped({ raw, kept: raw.trim() });
    onText(raw.trim());
  };
  const onBlur = (): void => {
    setTyped(null);
  };
  const own = { ...describing, onBlur, onFocus: props.onFocus, value: shown, required: isRequired };
  if (props.isLong) return <LongLine {...own} onText={take} />;
  const onInput = (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }): void => {
    take(event.currentTarget.value);
  };
  const shared = { ...own, onInput };
  if (kind === "text") return <textarea {...shared} rows={4} />;
  // A day that is no day stays to be seen: the browser's own control would show nothing.
  const isDay = text === "" || /^\d{4}-\d\d-\d\d$/.test(text);
  if (kind === "date" && isDay) return <input {...shared} type="date" />;
  if (kind === "phone") return <input {...shared} type="tel" autocomplete="off" />;
  const inputMode = inputModes[kind];
  const spellcheck = inputMode === "text";
  return <input {...shared} type="text" autocomplete="off" {...{ inputMode, spellcheck }} />;
}

/** Which keyboard a telephone shows. */
const inputModes = {
  ...{ line: "text", text: "text", phone: "tel" },
  ...{ date: "numeric", number: "numeric", email: "email", address: "url" },
} as const satisfies Record<SimpleKind, string>;

function simpleKind({ kind }: Field): SimpleKind {
  switch (kind) {
    case "text":
    case "date":
    case "number":
    case "email":
    case "phone":
    case "address":
      return kind;
    default:
      return "line";
  }
}

export function showValue(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** An empty field is none; an empty line of a list stays until it is removed. */
function readText(text: string, kind: SimpleKind, path: Path): unknown {
  if (text === "") return typeof path.at(-1) === "number" ? "" : undefined;
  return kind === "number" && /^\d+$/.test(text) ? Number(text) : text;
}
