import { strFromU8, unzipSync } from "fflate";
import { type Element, elementsOf, findAll, parseXml } from "./xml.ts";

/**
 * The text of a DOCX file as Word shows it: a line for each paragraph or table row, with the
 * numbers and bullets that Word computes from numbering.xml and the stored results of fields. It
 * knows nothing of the writer; headers and footers are left out.
 */
export function docxText(bytes: Uint8Array): string {
  const parts = docxParts(bytes);
  const numberOf = createNumbering(parts);
  return linesOf(bodyOf(parts), numberOf).join("\n");
}

/** The parts of a DOCX file as text, by their paths. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** The paragraphs of a DOCX file's body in order, those in tables too, with computed numbers. */
export function docxParagraphs(bytes: Uint8Array): { number: string; element: Element }[] {
  const parts = docxParts(bytes);
  const numberOf = createNumbering(parts);
  return findAll(bodyOf(parts), "w:p").map((element) => ({ number: numberOf(element), element }));
}

/** What a paragraph or a run says: tabs, line breaks and the results of fields included. */
export function docxInlineText(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return "";
      if (child.name === "w:t") return textOf(child);
      if (child.name === "w:tab") return "\t";
      if (child.name === "w:br") return "\n";
      if (child.name === "w:noBreakHyphen") return "-";
      return child.name === "w:pPr" || child.name === "w:rPr" ? "" : docxInlineText(child);
    })
    .join("");
}

function textOf({ children }: Element): string {
  return children.filter((child) => typeof child === "string").join("");
}

function bodyOf(parts: ReadonlyMap<string, string>): Element {
  const [body] = findAll(parseXml(partOf(parts, "word/document.xml")), "w:body");
  if (!body) throw new Error("The document has no body.");
  return body;
}

export function partOf(parts: ReadonlyMap<string, string>, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`The package has no part ${path}.`);
  return part;
}

function linesOf(container: Element, numberOf: (paragraph: Element) => string): string[] {
  return elementsOf(container).flatMap((element) => {
    if (element.name === "w:p") return [numberOf(element) + docxInlineText(element)];
    if (element.name !== "w:tbl") return [];
    return elementsOf(element, "w:tr").map((row) =>
      elementsOf(row, "w:tc")
        .map((cell) => linesOf(cell, numberOf).join("\n"))
        .join("\t"),
    );
  });
}

interface Level {
  start: number;
  format: string;
  text: string;
  suffix: string;
  /** The level whose paragraphs restart this one; by default every higher one does. */
  restartAfter: number | undefined;
}

interface List {
  abstractId: string;
  levels: ReadonlyMap<number, Level>;
  /** A list that overrides a start begins anew there when it is first used. */
  startOverrides: Map<number, number>;
}

/**
 * Counts numbered paragraphs in document order, as Word does: lists of one abstract numbering
 * share their counters; a paragraph restarts all deeper levels; levels that were skipped count as
 * their start.
 */
function createNumbering(parts: ReadonlyMap<string, string>): (paragraph: Element) => string {
  const lists = readLists(parts);
  const styles = readStyleNumbering(parts);
  const counters = new Map<string, Map<number, number>>();
  return (paragraph) => {
    const place = placeOf(paragraph, styles);
    const list = place && lists.get(place.list);
    if (!list) return "";
    const counts = counters.get(list.abstractId) ?? new Map<number, number>();
    counters.set(list.abstractId, counts);
    count(counts, list, place.level);
    return printNumber(counts, list, place.level);
  };
}

function count(counts: Map<number, number>, list: List, level: number): void {
  for (let above = 0; above < level; above++) {
    if (!counts.has(above)) counts.set(above, startOf(list, above));
  }
  const previous = counts.get(level);
  const override = list.startOverrides.get(level);
  list.startOverrides.delete(level);
  counts.set(level, override ?? (previous === undefined ? startOf(list, level) : previous + 1));
  for (const deeper of [...counts.keys()].filter((key) => key > level)) {
    const after = list.levels.get(deeper)?.restartAfter;
    if (after === undefined || (after !== 0 && level < after)) counts.delete(deeper);
  }
}

function startOf(list: List, level: number): number {
  return list.levels.get(level)?.start ?? 1;
}

function printNumber(counts: ReadonlyMap<number, number>, list: List, level: number): string {
  const definition = list.levels.get(level);
  if (!definition || definition.format === "none") return "";
  const separator = { tab: "\t", space: " ", nothing: "" }[definition.suffix] ?? "\t";
  if (definition.format === "bullet") return definition.text + separator;
  const number = definition.text.replace(/%(\d)/g, (_, position: string) => {
    const part = Number(position) - 1;
    const format = list.levels.get(part)?.format;
    if (format !== "decimal") throw new Error(`The reader does not know the format ${format}.`);
    return String(counts.get(part));
  });
  return number + separator;
}

function readLists(parts: ReadonlyMap<string, string>): Map<string, List> {
  const xml = parts.get("word/numbering.xml");
  if (xml === undefined) return new Map();
  const root = parseXml(xml);
  const abstracts = new Map(
    findAll(root, "w:abstractNum").map((element) => [
      element.attributes["w:abstractNumId"] ?? "",
      readLevels(element),
    ]),
  );
  return new Map(
    findAll(root, "w:num").map((element) => [
      element.attributes["w:numId"] ?? "",
      readList(element, abstracts),
    ]),
  );
}

function readList(element: Element, abstracts: ReadonlyMap<string, Map<number, Level>>): List {
  const abstractId = valueOf(element, "w:abstractNumId") ?? "";
  const overrides = elementsOf(element, "w:lvlOverride");
  const levels = new Map(abstracts.get(abstractId));
  for (const override of overrides) {
    for (const [level, definition] of readLevels(override)) levels.set(level, definition);
  }
  const starts = overrides.flatMap((override) => {
    const start = valueOf(override, "w:startOverride");
    return start === undefined ? [] : [[levelIndex(override), Number(start)] as const];
  });
  return { abstractId, levels, startOverrides: new Map(starts) };
}

function readLevels(element: Element): Map<number, Level> {
  return new Map(
    elementsOf(element, "w:lvl").map((level) => {
      const restart = valueOf(level, "w:lvlRestart");
      return [
        levelIndex(level),
        {
          start: Number(valueOf(level, "w:start") ?? 0),
          format: valueOf(level, "w:numFmt") ?? "decimal",
          text: valueOf(level, "w:lvlText") ?? "",
          suffix: valueOf(level, "w:suff") ?? "tab",
          restartAfter: restart === undefined ? undefined : Number(restart),
        },
      ];
    }),
  );
}

function levelIndex(element: Element): number {
  return Number(element.attributes["w:ilvl"]);
}

interface ListPlace {
  list: string;
  level: number;
}

function placeOf(
  paragraph: Element,
  styles: (id: string) => Partial<ListPlace>,
): ListPlace | undefined {
  const [properties] = elementsOf(paragraph, "w:pPr");
  if (!properties) return undefined;
  const style = styles(valueOf(properties, "w:pStyle") ?? "Normal");
  const { list, level } = { ...style, ...readNumPr(properties) };
  return list === undefined || list === "0" ? undefined : { list, level: level ?? 0 };
}

function readNumPr(properties: Element): Partial<ListPlace> {
  const [numPr] = elementsOf(properties, "w:numPr");
  const list = numPr && valueOf(numPr, "w:numId");
  const level = numPr && valueOf(numPr, "w:ilvl");
  return {
    ...(list !== undefined && { list }),
    ...(level !== undefined && { level: Number(level) }),
  };
}

function readStyleNumbering(parts: ReadonlyMap<string, string>) {
  const styles = new Map(
    findAll(parseXml(partOf(parts, "word/styles.xml")), "w:style").map((style) => [
      style.attributes["w:styleId"],
      style,
    ]),
  );
  const numbering = (id: string): Partial<ListPlace> => {
    const style = styles.get(id);
    if (!style) return {};
    const base = valueOf(style, "w:basedOn");
    const [properties] = elementsOf(style, "w:pPr");
    return {
      ...(base !== undefined && numbering(base)),
      ...(properties && readNumPr(properties)),
    };
  };
  return numbering;
}

function valueOf(element: Element, child: string): string | undefined {
  return elementsOf(element, child)[0]?.attributes["w:val"];
}
