/** Date as requisites have it: "2024-08-30" → "30.08.2024" (ГОСТ Р 7.0.97). */
export function formatDate(date: string): string {
  return date.split("-").reverse().join(".");
}
