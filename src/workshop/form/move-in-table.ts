/**
 * Goes about a table of inputs as in a spreadsheet: up and down by arrows, down by Enter, sideways by
 * arrows from the edge of a text. Tab goes on as on any page.
 */
export function moveInTable(event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  // What stands below a line is a form of its own.
  if (target.closest(".beside")) return;
  const next = neighbour(target, key);
  // Enter in the last line must not send the whole form.
  if (key === "Enter") event.preventDefault();
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (next instanceof HTMLInputElement) next.select();
}

function neighbour(control: HTMLInputElement | HTMLSelectElement, key: string): HTMLElement | null {
  const cell = control.closest("td");
  const row = cell?.closest("tr");
  if (!cell || !row) return null;
  const below = lineFrom(row, "nextElementSibling");
  const above = lineFrom(row, "previousElementSibling");
  const isText = control instanceof HTMLInputElement && control.type === "text";
  switch (key) {
    case "Enter":
      return controlAt(below, cell.cellIndex);
    case "ArrowDown":
      // A list or a day changes by arrows itself.
      return isText ? controlAt(below, cell.cellIndex) : null;
    case "ArrowUp":
      return isText ? controlAt(above, cell.cellIndex) : null;
    case "ArrowRight":
      return isText && isAtEdge(control, "end") ? controlAt(row, cell.cellIndex + 1) : null;
    case "ArrowLeft":
      return isText && isAtEdge(control, "start") ? controlAt(row, cell.cellIndex - 1) : null;
    default:
      return null;
  }
}

/** The next line of the table, past what stands below this one. */
function lineFrom(
  row: Element,
  way: "nextElementSibling" | "previousElementSibling",
): Element | null {
  let next = row[way];
  while (next?.classList.contains("beside") === true) next = next[way];
  return next;
}

function isAtEdge(
  { selectionStart, selectionEnd, value }: HTMLInputElement,
  edge: "start" | "end",
) {
  const place = edge === "start" ? 0 : value.length;
  return selectionStart === selectionEnd && selectionStart === place;
}

function controlAt(row: Element | null, index: number): HTMLElement | null {
  const cell = row instanceof HTMLTableRowElement ? row.cells[index] : undefined;
  return cell?.querySelector<HTMLElement>("input, select") ?? null;
}
