import { useEffect, useRef } from "preact/hooks";
import type { Question } from "../../engine/interview/question.ts";

/**
 * Who types can begin at once, and go on where an answer is wrong; what is only to be read begins at
 * its question.
 */
export function useFirstFocus(question: Question, isWrong: boolean) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.current) focusFirst(form.current, question);
  }, []);
  useEffect(() => {
    if (isWrong) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [isWrong]);
  return form;
}

function focusFirst(form: HTMLFormElement, { control }: Question): void {
  const chosen = form.querySelector<HTMLElement>("input:checked");
  const first = form.querySelector<HTMLElement>("input, select, textarea");
  const heading = form.querySelector<HTMLElement>("#question");
  (control.kind === "forms" ? heading : (chosen ?? first))?.focus();
}
