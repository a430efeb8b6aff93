/** The mark that every format shows before each item of an unnumbered list. */
export const bullet = "–";
