import { setName } from "../../russian/keep-names.ts";
import { typography } from "../../russian/typography.ts";
import type { Block, Chart, Paragraph, Section, Table, Text } from "../../tree/types.ts";
import type { ChartOf } from "../charts.ts";

export function section(title: Text[], children: Block<null>[]): Section<null> {
  return { type: "section", label: null, number: null, title, children };
}

export function paragraph(value: string): Paragraph<null> {
  return { type: "paragraph", children: text(value) };
}

export function table(
  columns: readonly (readonly [string, number])[],
  rows: Text[][][],
): Table<null> {
  return {
    type: "table",
    shares: columns.map(([, share]) => share),
    header: columns.map(([title]) => text(title)),
    rows,
  };
}

/** A picture of the report; `setLabel` makes the text of a row's name. */
export function drawn({ header, rows }: ChartOf, setLabel = text): Chart<null> {
  return {
    type: "chart",
    header: header.map(text),
    rows: rows.map(({ label, marks, told }) => ({
      ...{ label: setLabel(label), marks, told: text(told) },
    })),
  };
}

export function figure(value: number): Text[] {
  return text(String(value));
}

/** The name of an organization, as its charter has it. */
export function nameText(name: string): Text[] {
  return [{ type: "text", value: setName(name) }];
}

export function text(value: string): Text[] {
  return [{ type: "text", value: typography(value) }];
}
