/**
 * The name of a file as it was meant: macOS does not say that it writes UTF-8, and the folders that
 * Windows packs have the letters of DOS. Both come out with a letter for each byte.
 */
export function readName(name: string): string {
  if (/^[ -~]*$/u.test(name) || /[^ -\u00ff]/u.test(name)) return name;
  const bytes = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("ibm866").decode(bytes);
  }
}
