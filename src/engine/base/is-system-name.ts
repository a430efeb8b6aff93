/** Windows makes no file of these names, whatever its ending. */
export function isSystemName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name);
}
