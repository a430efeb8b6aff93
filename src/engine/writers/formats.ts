import type { Reading } from "../privacy/reading/readable-text.ts";

/**
 * How the privacy gate reads each format: one that it could not read would pass it unseen, so a
 * format without a reading is none.
 */
export const formatReadings = {
  html: "text",
  docx: "zip",
  pdf: "pdf",
  eml: "text",
} as const satisfies Record<string, Reading>;

/** The formats of documents, in the order in which they are listed to users. */
export const documentFormats = [
  "html",
  "docx",
  "pdf",
] as const satisfies (keyof typeof formatReadings)[];

/** With the message that encloses documents (eml/write-eml.ts), which needs more than a tree. */
export const formats = [
  ...documentFormats,
  "eml",
] as const satisfies (keyof typeof formatReadings)[];

/** A format is named as its file extension. */
export type Format = (typeof formats)[number];
