import type { Inline } from "./types.ts";

/** Расположение реквизитов бланка: продольное (across the sheet) or угловое (top left corner). */
export type LetterheadPosition = "longitudinal" | "angular";

/** Наименование организации: founder above, full name, short name in brackets; a line each. */
export interface OrganizationBlock<N extends string | null> {
  type: "organizationBlock";
  position: LetterheadPosition;
  lines: Inline<N>[][];
}

/**
 * Бланк письма: the sender (names, address, contacts, codes, then the place for date and number)
 * and the addressee (адресат) at the right. Angular: side by side; longitudinal: the sender across
 * the sheet, the addressee under it at the right.
 */
export interface Letterhead<N extends string | null> {
  type: "letterhead";
  position: LetterheadPosition;
  sender: Inline<N>[][];
  addressee: Inline<N>[][];
}

/**
 * Грифы «Принято», «Учтено мнение», «Утверждено»: one stands on the right, two left and right,
 * three side by side where there is room, more in several rows.
 */
export interface ApprovalMarks<N extends string | null> {
  type: "approvalMarks";
  marks: ApprovalMark<N>[];
}

/** Гриф утверждения (принятия): the word in capitals, then a line each. */
export interface ApprovalMark<N extends string | null> {
  title: Inline<N>[];
  lines: Inline<N>[][];
}

/** Наименование вида документа: ПОЛОЖЕНИЕ, ПРИКАЗ. */
export interface DocumentKind<N extends string | null> {
  type: "documentKind";
  children: Inline<N>[];
}

/** Дата, номер (or edition) and место составления: date left, number right, place under them. */
export interface DateNumberPlace<N extends string | null> {
  type: "dateNumberPlace";
  date: Inline<N>[];
  number: Inline<N>[];
  place: Inline<N>[];
}

/** Заголовок к тексту: «О (об) …». */
export interface Heading<N extends string | null> {
  type: "heading";
  children: Inline<N>[];
}

/**
 * Подпись: position left, name right. Between them is the place for a handwritten signature, or
 * the mark of the electronic one.
 */
export interface SignatureLine<N extends string | null> {
  type: "signatureLine";
  position: Inline<N>[];
  name: Inline<N>[];
  /** Отметка об электронной подписи, a line each; null where there are no signature data. */
  electronicMark: Inline<N>[][] | null;
}

/** QR code (ГОСТ Р 7.0.97-2025) of an address, with the caption beside it that says it in words. */
export interface QrCode<N extends string | null> {
  type: "qrCode";
  url: string;
  caption: Inline<N>[];
}

/** A place to paste a QR code by hand, with the caption beside it that says which. */
export interface QrPlace<N extends string | null> {
  type: "qrPlace";
  caption: Inline<N>[];
}

/** QR-код in the upper right corner of the first page of a published act, which leads to its page. */
export interface PageCode {
  type: "pageCode";
  url: string;
}

/** Отметка об исполнителе: name, telephone, e-mail; small, under everything, at the left. */
export interface Executor<N extends string | null> {
  type: "executor";
  lines: Inline<N>[][];
}

/**
 * Отметка о приложении к документу: begins a new page; top right «Приложение № N», then the lines
 * («к приказу … от … № …»). The numbers of clauses begin anew after it.
 */
export interface AnnexMark<N extends string | null> {
  type: "annexMark";
  label: string | N;
  /** Number of the annex in its document: "1"; empty if it is the only one. */
  number: N;
  lines: Inline<N>[][];
}
