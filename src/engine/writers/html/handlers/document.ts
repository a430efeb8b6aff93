import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Block, DocumentKind, Heading } from "../../../tree/types.ts";
import { isCornered } from "../../measures/corner.ts";
import type { Handler, WriteChildren } from "./handler.ts";

/**
 * The whole document: one `<article>` with one `<h1>`, made of the document kind and the heading
 * that follows it («ПОЛОЖЕНИЕ об использовании …»). The titles of annexes are made so too.
 */
export const document: Handler<"document"> = ({ children }, write, { layout }) => {
  const [body = [], ...annexes] = splitAtAnnexes(children);
  return [
    h(
      "article",
      { class: isCornered(children, layout) ? "document cornered" : "document", lang: "ru" },
      [
        "\n",
        ...writePart("h1", body, write),
        ...annexes.flatMap((annex) => writePart("h2", annex, write)),
      ],
    ),
  ];
};

/** What stands before the first annex, then each annex from its mark on. */
function splitAtAnnexes(blocks: readonly Block<string>[]): Block<string>[][] {
  const starts = blocks.flatMap(({ type }, index) => (type === "annexMark" ? [index] : []));
  return [0, ...starts].map((start, part) => blocks.slice(start, starts[part]));
}

function writePart(
  tag: "h1" | "h2",
  blocks: readonly Block<string>[],
  write: WriteChildren,
): ElementContent[] {
  const found = blocks.findIndex(isTitlePart);
  const start = found === -1 ? blocks.length : found;
  const title = blocks.slice(start, start + 2).filter(isTitlePart);
  return [
    ...write(blocks.slice(0, start)),
    ...(title.length > 0 ? writeTitle(tag, title, write) : []),
    ...write(blocks.slice(start + title.length)),
  ];
}

type TitlePart = DocumentKind<string> | Heading<string>;

function isTitlePart(block: Block<string>): block is TitlePart {
  return block.type === "documentKind" || block.type === "heading";
}

function writeTitle(tag: "h1" | "h2", parts: TitlePart[], write: WriteChildren): ElementContent[] {
  const spans = parts.map(({ type, children }) =>
    h("span", { class: type === "heading" ? "heading" : "document-kind" }, write(children)),
  );
  const children = spans.flatMap((span, index) => (index === 0 ? [span] : [" ", span]));
  return [h(tag, { class: "title" }, children), { type: "text", value: "\n" }];
}
