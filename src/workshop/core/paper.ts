import type { MadeDocument } from "../../index.ts";

/** A file of a paper. */
export interface PaperFile {
  name: string;
  bytes: Uint8Array;
}

/** What is to be done with a paper, in the order in which it is done. */
export const doings = ["sign", "send", "hand-out", "publish", "keep"] as const;

export type Doing = (typeof doings)[number];

/** What the page and the folders of the ZIP call it. */
export const doingNames: Readonly<Record<Doing, string>> = {
  sign: "Подписать",
  send: "Отправить",
  "hand-out": "Раздать",
  publish: "Выложить на сайт",
  keep: "Хранить у себя",
};

/** A paper as a list shows it. */
export interface Paper {
  /** Unique in the organization; its files are named after it. */
  name: string;
  kind: string;
  title: string;
  doing: Doing;
  isPublic: boolean;
}

export function describePaper(document: MadeDocument): Paper {
  const { kind, title, audience } = document.tree.properties;
  const doing = doingOf(document);
  return { name: document.name, kind, title, doing, isPublic: audience === "public" };
}

type Described = Pick<MadeDocument, "tree" | "settings" | "record">;

/** A message is sent; sheets are handed out; what has a record, or a place for signatures, is signed. */
export function doingOf({ tree, settings, record }: Described): Doing {
  const { layout, audience } = tree.properties;
  if (settings.formats.includes("eml")) return "send";
  if (layout === "sheet" || layout === "handout") return "hand-out";
  if (layout === "register") return "keep";
  // An extract for the site: its paper twin is signed.
  if (layout === "order" && audience === "public" && record !== null) return "publish";
  return "sign";
}
