import { setName } from "../../russian/keep-names.ts";
import type { Block, Chart, Paragraph, Section, Table, Text } from "../../tree/types.ts";
import type { ChartOf } from "../charts.ts";

/** Pieces of the tree, their texts set by one typography. */
export interface Blocks {
  text: (value: string) => Text[];
  paragraph: (value: string) => Paragraph<null>;
  table: (columns: readonly (readonly [string, number])[], rows: Text[][][]) => Table<null>;
  /** A picture of the report; `setLabel` makes the text of a row's name. */
  drawn: (chart: ChartOf, setLabel?: (value: string) => Text[]) => Chart<null>;
}

export function blocksSetBy(setType: (text: string) => string): Blocks {
  const text = (value: string): Text[] => [{ type: "text", value: setType(value) }];
  return {
    text,
    paragraph: (value) => ({ type: "paragraph", children: text(value) }),
    table: (columns, rows) => ({
      type: "table",
      shares: columns.map(([, share]) => share),
      header: columns.map(([title]) => text(title)),
      rows,
    }),
    drawn: ({ header, rows }, setLabel = text) => ({
      type: "chart",
      header: header.map(text),
      rows: rows.map(({ label, marks, told }) => ({
        ...{ label: setLabel(label), marks, told: text(told) },
      })),
    }),
  };
}

export function section(title: Text[], children: Block<null>[]): Section<null> {
  return { type: "section", label: null, number: null, title, children };
}

export function figure(value: number): Text[] {
  return [{ type: "text", value: String(value) }];
}

/** The name of an organization, as its charter has it. */
export function nameText(name: string): Text[] {
  return [{ type: "text", value: setName(name) }];
}
