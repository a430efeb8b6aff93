import type {
  AnnexMark,
  ApprovalMarks,
  DateNumberPlace,
  DocumentKind,
  Executor,
  Heading,
  Letterhead,
  OrganizationBlock,
  PageCode,
  QrCode,
  QrPlace,
  SignatureLine,
} from "./requisites.ts";
import type { Chart } from "./chart.ts";
import type { SheetBlock } from "./sheet-blocks.ts";

export type * from "./chart.ts";
export type * from "./requisites.ts";
export type * from "./sheet-blocks.ts";

/**
 * The document tree: what a document says, decided once for all formats. Plain objects with a
 * `type`; a node type exists only if HTML, DOCX and PDF can all show it.
 *
 * `N` is the type of clause numbers and reference texts: `DocumentTree<null>` is a draft,
 * `DocumentTree<string>` is numbered. Writers take only the second.
 *
 * Requisites (requisites.ts) carry the names of ГОСТ Р 7.0.97, the Russian term in each comment.
 */
export interface DocumentTree<N extends string | null> {
  type: "document";
  properties: DocumentProperties;
  children: Block<N>[];
}

/** Who may read a document: everybody, or the organization and its correspondents. */
export type Audience = "public" | "internal";

/** A row of the table of measures in `writers/layout.ts`. */
export type LayoutName = "regulation" | "order" | "letter" | "sheet" | "handout" | "register";

/** What formats keep beside the text: file properties, `<title>`, metadata. */
export interface DocumentProperties {
  /** Document kind, the name of its text file: `regulation`. */
  kind: string;
  /** Full title in one line, for file properties and window titles. */
  title: string;
  /** The organization's short name. */
  author: string;
  layout: LayoutName;
  audience: Audience;
  /** Date of the edition, YYYY-MM-DD; files carry it as their creation date. */
  date: string;
  /** E-mail address to which a message is to be sent. */
  recipient?: string;
}

export type Block<N extends string | null> =
  | OrganizationBlock<N>
  | Letterhead<N>
  | ApprovalMarks<N>
  | DocumentKind<N>
  | DateNumberPlace<N>
  | Heading<N>
  | Section<N>
  | Clause<N>
  | BulletList<N>
  | Paragraph<N>
  | Table<N>
  | Chart<N>
  | QrCode<N>
  | QrPlace<N>
  | PageCode
  | SignatureLine<N>
  | Executor<N>
  | AnnexMark<N>
  | SheetBlock<N>;

export type Inline<N extends string | null> = Text | Strong<N> | Link<N> | Reference<N> | Citation;

/** Раздел: a numbered heading («1.») and what belongs to it. */
export interface Section<N extends string | null> {
  type: "section";
  /** Stable id for permalinks and bookmarks; made from the number where the text gives none. */
  label: string | N;
  /** Without the final full stop: "1". */
  number: N;
  title: Inline<N>[];
  children: Block<N>[];
}

/** Пункт or подпункт; its depth is the count of parts in its number ("1.1", "1.1.1"). */
export interface Clause<N extends string | null> {
  type: "clause";
  label: string | N;
  number: N;
  /** The first is a paragraph: it stands in the number's line. */
  children: Block<N>[];
}

/** Unnumbered list; every format shows an en dash before each item. */
export interface BulletList<N extends string | null> {
  type: "bulletList";
  items: Block<N>[][];
}

/** Абзац. */
export interface Paragraph<N extends string | null> {
  type: "paragraph";
  children: Inline<N>[];
}

/** Table with one header row; every row has as many cells as the header. */
export interface Table<N extends string | null> {
  type: "table";
  /** Shares of the columns in the table's width, one a column; null: by what is in them. */
  shares: number[] | null;
  header: Inline<N>[][];
  rows: Inline<N>[][][];
}

export interface Text {
  type: "text";
  value: string;
}

export interface Strong<N extends string | null> {
  type: "strong";
  children: Inline<N>[];
}

/** The url is one that `link-url.ts` lets through: https, http, mailto, tel. */
export interface Link<N extends string | null> {
  type: "link";
  url: string;
  children: Inline<N>[];
}

/** The number of the section or clause that carries the label. */
export interface Reference<N extends string | null> {
  type: "reference";
  label: string;
  number: N;
}

/**
 * The number of a section or clause of another document of the organization. It is a link only
 * where that document is published beside this one; a file by itself has the number alone.
 */
export interface Citation {
  type: "citation";
  /** The kind of that document, of the edition that a paper of this one's day goes by. */
  kind: string;
  label: string;
  number: string;
}
