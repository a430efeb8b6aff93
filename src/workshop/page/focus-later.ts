/**
 * Moves the focus when the page has drawn what follows from a click: the button that had it may be
 * gone by then, and who has no mouse would begin from the top.
 */
export function focusLater(find: () => Element | null | undefined): void {
  setTimeout(() => {
    const found = find();
    if (found instanceof HTMLElement) found.focus();
  });
}

/** What one types into or chooses from. */
export const controls = "input, select, textarea";
