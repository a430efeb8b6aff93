/** «05.09.2024» for 2024-09-05: messages are short. */
export function printDate(date: string): string {
  return date.split("-").reverse().join(".");
}
