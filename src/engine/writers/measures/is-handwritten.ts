import type { Table } from "../../tree/types.ts";

/**
 * Whether something is to be written by hand in a table: the last cell of a row is empty, as that
 * of a signature or of a number that only people know. All its rows then have room for a pen.
 */
export function isHandwritten({ rows }: Table<string>): boolean {
  return rows.some((row) => row.at(-1)?.length === 0);
}
