import { useEffect, useRef } from "preact/hooks";
import type { Question } from "../../engine/interview/question.ts";

/** Who types can begin at once; what is only to be read begins at its question. */
export function useFirstFocus(question: Question) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.current) focusFirst(form.current, question);
  }, []);
  return form;
}

function focusFirst(form: HTMLFormElement, { control }: Question): void {
  const chosen = form.querySelector<HTMLElement>("input:checked");
  const first = form.querySelector<HTMLElement>("input, select, textarea");
  const heading = form.querySelector<HTMLElement>("#question");
  (control.kind === "forms" ? heading : (chosen ?? first))?.focus();
}
