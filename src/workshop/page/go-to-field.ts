import type { FieldPlace } from "../core/probe.ts";
import { fieldId } from "../state/place-problems.ts";

/**
 * Brings a person to a field, or to the nearest thing around it that is on the page: when the page
 * has drawn the section in which it stands.
 */
export function goToField({ file, path }: FieldPlace): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      const element = nearest(file, path);
      if (!element) return;
      for (let around = element.parentElement; around; around = around.parentElement)
        if (around instanceof HTMLDetailsElement) around.open = true;
      if (element instanceof HTMLDetailsElement) {
        element.open = true;
        element.querySelector("summary")?.focus();
      } else element.focus();
      element.scrollIntoView({ block: "center" });
    });
  });
}

function nearest(file: string, path: FieldPlace["path"]): HTMLElement | null {
  for (let length = path.length; length >= 0; length--) {
    const found = document.getElementById(fieldId(file, path.slice(0, length)));
    if (found) return found;
  }
  return document.getElementById("main");
}
