import { decodeEntities } from "../../engine/base/decode-entities.ts";

/** What of a page leads somewhere, can be led to, or is read by inspectors. */
export interface PageParts {
  /** Addresses as they stand in `href` and `src`. */
  links: string[];
  ids: Set<string>;
  /** Names of `itemprop`, as often as they occur. */
  itemprops: string[];
  /** What readers see, without spaces. */
  text: string;
}

/** Reads a page with no more than its tags in mind: it may be spoilt. */
export function readPage(html: string): PageParts {
  const body = html.replaceAll(/<!--.*?-->|<(style|script)\b[^>]*>.*?<\/\1>/gis, (part) =>
    part.startsWith("<!--") ? "" : (/^<[^>]*>/.exec(part)?.[0] ?? ""),
  );
  const tags = body.match(/<[a-z][^>]*>/gi) ?? [];
  const values = (name: string): string[] =>
    tags.flatMap((tag) => {
      const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(
        tag,
      );
      return found ? [decodeEntities(found[1] ?? found[2] ?? found[3] ?? "")] : [];
    });
  return {
    links: [...values("href"), ...values("src")],
    ids: new Set([...values("id"), ...values("name")]),
    itemprops: values("itemprop"),
    text: decodeEntities(body.replaceAll(/<[^>]*>/g, "")).replaceAll(/\s/gu, ""),
  };
}
