const millisecondsOfDay = 86_400_000;

/** The day so many calendar days later (earlier, if negative); days are YYYY-MM-DD. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * millisecondsOfDay).toISOString().slice(0, 10);
}
