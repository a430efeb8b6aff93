import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Block, DocumentKind, Heading } from "../../../tree/types.ts";
import type { Handler, WriteChildren } from "./handler.ts";

/**
 * The whole document: one `<article>` with one `<h1>`, made of the document kind and the heading
 * that follows it («ПОЛОЖЕНИЕ об использовании …»).
 */
export const document: Handler<"document"> = ({ children }, write) => {
  const found = children.findIndex(isTitlePart);
  const start = found === -1 ? children.length : found;
  const title = children.slice(start, start + 2).filter(isTitlePart);
  return [
    h("article", { class: "document", lang: "ru" }, [
      "\n",
      ...write(children.slice(0, start)),
      ...(title.length > 0 ? [writeTitle(title, write), "\n"] : []),
      ...write(children.slice(start + title.length)),
    ]),
  ];
};

type TitlePart = DocumentKind<string> | Heading<string>;

function isTitlePart(block: Block<string>): block is TitlePart {
  return block.type === "documentKind" || block.type === "heading";
}

function writeTitle(parts: TitlePart[], write: WriteChildren): ElementContent {
  const spans = parts.map(({ type, children }) =>
    h("span", { class: type === "heading" ? "heading" : "document-kind" }, write(children)),
  );
  return h(
    "h1",
    spans.flatMap((span, index) => (index === 0 ? [span] : [" ", span])),
  );
}
