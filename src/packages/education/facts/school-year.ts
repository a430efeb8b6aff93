/** The first of September that begins the school year of a day (both YYYY-MM-DD). */
export function schoolYearStart(day: string): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < "09-01" ? 1 : 0);
  return `${String(year).padStart(4, "0")}-09-01`;
}
