/** A path as repositories write it: Windows joins folders with «\». */
export function toSlashes(file: string): string {
  return file.replaceAll("\\", "/");
}
