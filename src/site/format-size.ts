const kilobyte = 1024;

/** Size of a file as people know it: 49000 → "48 КБ", 1300000 → "1,2 МБ"; never "0 КБ". */
export function formatSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / kilobyte));
  if (kilobytes < kilobyte) return `${kilobytes}\u00a0КБ`;
  return `${(bytes / kilobyte ** 2).toFixed(1).replace(".", ",")}\u00a0МБ`;
}
