/** Whether <If> says its content for a value: one that is true, filled in, or not empty. */
export function isShown(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
