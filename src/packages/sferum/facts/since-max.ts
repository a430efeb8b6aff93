/**
 * The first day of the move to MAX (YYYY-MM-DD): since then local acts on messengers are read by
 * prosecutors, who protest those that parents were not asked about (Вологодская область, 02.2026).
 * Requirements M1 and M3 speak of Regulations from that day on.
 */
export const sinceMax = "2025-07-01";
