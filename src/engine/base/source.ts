import type { Owner } from "../problem.ts";

/** The text of one file, with the path that problems name. Whoever reads files makes it. */
export interface Source {
  path: string;
  text: string;
  owner?: Owner;
}
