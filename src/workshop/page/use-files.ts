import { applyRepair } from "../../engine/yaml/apply-repair.ts";
import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Path } from "../../engine/yaml/yaml-file.ts";
import { addItem, editField } from "../core/edit-field.ts";
import type { Change } from "../form/table-cells.ts";
import { type Files, folderOf, textOf, withFile } from "../core/files.ts";
import { absorb, change } from "../state/history.ts";
import type { Problem } from "../../index.ts";
import type { Saved } from "../state/storage.ts";
import { stepOf } from "./history-keys.ts";
import { useHistory } from "./use-history.ts";

/** The files of the organization at hand and what can be done with them. */
export interface EditedFiles {
  files: Files;
  canUndo: boolean;
  canRedo: boolean;
  /** What undoing or doing again did last, for those who do not see it; "" after any other change. */
  step: string;
  undo: () => void;
  redo: () => void;
  edit: (file: string, path: Path, value: unknown) => void;
  /** Several fields of a file as one step; with the step before, if it is about the same. */
  editAll: (file: string, changes: readonly Change[], about: string) => void;
  add: (file: string, path: Path, item: unknown, about?: string) => void;
  /** Mends a problem in the one way that there is; nothing where the file says something else by now. */
  repair: (problem: Problem) => void;
  /** Several changes as one step. */
  replace: (files: Files) => void;
  /** What others have changed on the disk: no step that undoing takes back. */
  absorb: (paths: readonly string[], former: Files, now: Files) => void;
  /** The files of this very moment, drawn or not. */
  latest: () => Files;
}

/** Keeps every state of the files: nothing that was typed is lost by the next thing typed. */
export function useFiles({ files: first, organization }: Saved): EditedFiles {
  const { history, update, undo, redo, step, latest } = useHistory(first);
  const write = useCallback(
    (file: string, about: string | null, next: (text: string) => string | null) => {
      update((before) => {
        const place = `${folderOf(organization)}${file}`;
        // What is no text in our letters is not to be written over.
        const isText = typeof (before.now[place] ?? "") === "string";
        const text = isText ? next(textOf(before.now, place)) : null;
        return text === null ? before : change(before, withFile(before.now, place, text), about);
      });
    },
    [organization, update],
  );
  const steps = { undo, redo };
  useKeys(steps);
  return {
    ...{ files: history.now, ...steps },
    ...{ canUndo: history.past.length > 0, canRedo: history.future.length > 0 },
    step,
    ...editing(write),
    repair: ({ file, repair }) => {
      const [, name] = file.replace(/^\//, "").split(folderOf(organization));
      if (repair && name !== undefined) write(name, null, (text) => applyRepair(text, repair));
    },
    replace: (files) => {
      update((before) => change(before, files, null));
    },
    absorb: (paths, former, now) => {
      update((before) => (paths.length === 0 ? before : absorb(before, paths, former, now)));
    },
    latest,
  };
}

type Write = (file: string, about: string | null, next: (text: string) => string | null) => void;

function editing(write: Write): Pick<EditedFiles, "edit" | "editAll" | "add"> {
  return {
    edit: (file, path, value) => {
      const about = value === undefined ? null : `${file} ${path.join(" ")}`;
      write(file, about, (text) => editField(text, path, value));
    },
    editAll: (file, changes, about) => {
      write(file, `${file} ${about}`, (text) =>
        changes.reduce<string | null>(
          (now, { path, value }) => (now === null ? null : editField(now, path, value)),
          text,
        ),
      );
    },
    add: (file, path, item, about) => {
      const whole = about === undefined ? null : `${file} ${about}`;
      write(file, whole, (text) => addItem(text, path, item));
    },
  };
}

/** Ctrl+Z takes back what was done on the page, in a field too: by the physical key, as «Я» is Z. */
function useKeys(steps: { undo: () => void; redo: () => void }): void {
  const latest = useRef(steps);
  latest.current = steps;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = stepOf(event);
      if (step === null || isUnwritten(event.target)) return;
      event.preventDefault();
      latest.current[step]();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, []);
}

/** Whether something is typed there that is not in the data yet: that the field itself takes back. */
function isUnwritten(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(".unwritten") !== null;
}
