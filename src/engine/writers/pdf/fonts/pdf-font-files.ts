/**
 * Font files, whole: Tinos 400, Tinos 700 and the monochrome Noto Emoji. Apart from who opens them:
 * types of the public API must not lead to fontkit, whose types are not installed with us.
 */
export interface PdfFontFiles {
  regular: Uint8Array;
  bold: Uint8Array;
  emoji: Uint8Array;
}
