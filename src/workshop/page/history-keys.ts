/** What a key press asks for. */
export type Step = "undo" | "redo";

/** By the physical key, as «Я» is Z; null for any other key. */
export function stepOf(event: KeyboardEvent): Step | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.code === "KeyZ") return event.shiftKey ? "redo" : "undo";
  return event.code === "KeyY" ? "redo" : null;
}
