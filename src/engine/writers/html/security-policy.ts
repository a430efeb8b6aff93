import { sha256Base64 } from "../../base/sha256.ts";

const nothing = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];

/** The inline styles of a page by their hashes: these may stand in it and no others. */
export function styleSources(html: string): string[] {
  const sheets = [...html.matchAll(/<style[^<>]*>([^<]*)<\/style>/g)].map(([, css = ""]) => css);
  const attributes = [...html.matchAll(/<\w[^<>]*? style="([^"]*)"/g)].map(([, css = ""]) => css);
  const hashes = [...new Set([...sheets, ...attributes].map(hash))].sort();
  return [...(attributes.length > 0 ? ["'unsafe-hashes'"] : []), ...hashes];
}

/** A page with a policy, before anything that the policy speaks of. */
export function withPolicy(html: string, policy: string): string {
  return html.replace(/<meta charset="utf-8"\s*\/?>/, (charset) => `${charset}${metaOf(policy)}`);
}

/**
 * A page that stands alone, with the strictest policy: it loads nothing, runs nothing, sends nothing
 * anywhere. Should a text of the data ever get out of its place, a browser still would not run it.
 */
export function secureAlone(html: string): string {
  const styles = styleSources(html);
  const allowed = styles.length === 0 ? [] : [`style-src ${styles.join(" ")}`];
  return withPolicy(html, [...nothing, ...allowed].join("; "));
}

/**
 * The policy of a fragment that is pasted into somebody's page. There it says nothing, since in a
 * body it does not count; but whoever opens the file itself is under it.
 */
export const fragmentPolicy = metaOf([...nothing, "style-src 'unsafe-inline'"].join("; "));

function metaOf(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

function hash(css: string): string {
  return `'sha256-${sha256Base64(new TextEncoder().encode(css))}'`;
}
