import { toSlashes } from "./to-slashes.ts";

/** A path as a URI: relative stays relative, so that a report holds on any machine. */
export function toUri(file: string): string {
  const path = toSlashes(file.toWellFormed());
  const isDrive = /^[a-z]:\//i.test(path);
  const segments = path.split("/").map((segment) => encodeURIComponent(segment));
  if (isDrive) return `file:///${[path.slice(0, 2), ...segments.slice(1)].join("/")}`;
  return `${path.startsWith("/") ? "file://" : ""}${segments.join("/")}`;
}
