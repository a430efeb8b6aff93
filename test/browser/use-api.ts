/**
 * What api.test.ts runs in a browser, in a page and in a worker: nothing but the public API. Bytes
 * come as base64, for they must pass from Node; files go back as their SHA-256.
 */
import {
  check,
  memoryFolder,
  openContent,
  openWriters,
  type Problem,
  report,
  write,
  writeReport,
} from "../../src/index.ts";

/** Files by path. */
export type Files = Readonly<Record<string, string>>;

export interface Given {
  content: Files;
  /** A content folder to be checked, and its name in problems. */
  neglected: { name: string; files: Files };
  fonts: Readonly<Record<"regular" | "bold" | "emoji", string>>;
  day: string;
}

export interface Got {
  /** SHA-256 by path. */
  files: Record<string, string>;
  problems: Problem[];
}

const reportFormats = ["html", "json", "xlsx", "csv", "pdf"] as const;

export async function useApi({ content: files, neglected, fonts, day }: Given): Promise<Got> {
  const starter = openFolder(files);
  const content = openContent(starter);
  const writers = await openWriters(() => ({
    regular: bytesOf(fonts.regular),
    bold: bytesOf(fonts.bold),
    emoji: bytesOf(fonts.emoji),
  }));
  const sums: Record<string, string> = {};
  for await (const { id, documents } of write(content, { writers }))
    for (const { name, bytes } of documents.flatMap((document) => document.files))
      sums[`out/${id}/${name}`] = await sumOf(bytes);
  const coverage = await report(content, { day });
  for (const format of reportFormats)
    for (const { name, bytes } of await writeReport(coverage, format, () =>
      Promise.resolve(writers),
    ))
      sums[`report/${name}`] = await sumOf(bytes);
  const poor = openContent(openFolder(neglected.files, neglected.name), starter);
  const { problems } = await check(poor, { day });
  return { files: sums, problems };
}

function openFolder(files: Files, name?: string): ReturnType<typeof memoryFolder> {
  const bytes = Object.entries(files).map(([path, base64]) => [path, bytesOf(base64)] as const);
  return memoryFolder(new Map(bytes), name);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** The browser's own, so that nothing is compared with itself. */
async function sumOf(made: Uint8Array | string): Promise<string> {
  const bytes = typeof made === "string" ? new TextEncoder().encode(made) : made;
  const sum = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
