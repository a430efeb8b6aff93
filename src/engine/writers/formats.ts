/** The formats of documents, in the order in which they are listed to users. */
export const documentFormats = ["html", "docx", "pdf"] as const;

/** With the message that encloses documents (eml/write-eml.ts), which needs more than a tree. */
export const formats = [...documentFormats, "eml"] as const;

/** A format is named as its file extension. */
export type Format = (typeof formats)[number];
