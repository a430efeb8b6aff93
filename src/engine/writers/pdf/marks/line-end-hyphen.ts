/**
 * What stands in an open TJ array for a hyphen that is none of the word's own. Its code is that of
 * a hyphen, since only at these the search of pdf.js (Firefox) joins the two parts of a word;
 * pdfium (Chrome) joins them at soft ones too. That it is a soft one is said as Tagged PDF asks
 * for it (ISO 32000-1, 14.8.2.2.3), to those who read aloud or take the text out.
 */
export const lineEndHyphen = "]TJ/Span<</ActualText<FEFF00AD>>>BDC[<002d>]TJ EMC[";
