/** The mark that every format shows before each item of an unnumbered list. */
export const bullet = "–";

/** The box to tick that every format shows before what is to be done. */
export const tickBox = "□";
