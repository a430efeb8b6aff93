import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Problem } from "../../index.ts";
import type { Field } from "../schema/field.ts";
import type { Scopes } from "../schema/name-records.ts";
import type { Path } from "../../engine/yaml/yaml-file.ts";
import type { Change } from "./table-cells.ts";
import type { PlacedProblem } from "../state/place-problems.ts";

/** What a control shows, and where it stands. */
export interface ControlProps {
  field: Field;
  path: Path;
  value: unknown;
  isRequired: boolean;
}

/** What the controls of a form share. */
export interface FormShared {
  /** The control for a field, whatever its kind: records hold fields of any. */
  Control: (props: ControlProps) => ComponentChildren;
  /** `organization.yaml`: by it and the path a control has its id. */
  file: string;
  scopes: Scopes;
  /** Problems whose place is this very path. */
  problemsAt: (path: Path) => readonly PlacedProblem[];
  /** Problems of a path and of all below it. */
  problemsUnder: (path: Path) => readonly PlacedProblem[];
  /** Several new values as one step; those about the same, one after the other, are one. */
  editAll: (changes: readonly Change[], about: string) => void;
  /** A new value; undefined takes the field away. */
  edit: (path: Path, value: unknown) => void;
  /** One more item in the list at a path. */
  add: (path: Path, item: unknown, about?: string) => void;
  /** Mends a problem in the one way that there is. */
  repair: (problem: Problem) => void;
  /** The field that the person is at: the paper shows where it is printed. */
  attend: (path: Path) => void;
}

export const FormContext = createContext<FormShared | null>(null);

export function useForm(): FormShared {
  const shared = useContext(FormContext);
  if (shared === null) throw new Error("A control stands outside of a form");
  return shared;
}
