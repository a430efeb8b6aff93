import { escapeXml } from "../../engine/base/escape-xml.ts";

const closed = "connect-src 'none'";

/**
 * The workshop as a server hands it out to edit the files of one organization: it may ask this
 * server, still nobody else, and knows under which address (`/sad/`).
 */
export function connectPage(html: string, base: string): string {
  const policy = html.indexOf(closed);
  const title = html.indexOf("<title>");
  if (policy < 0 || title < policy) throw new Error("The workshop has no policy to widen");
  return [
    html.slice(0, policy),
    "connect-src 'self'",
    html.slice(policy + closed.length, title),
    `<meta name="reglament-disk" content="${escapeXml(base)}">\n`,
    html.slice(title),
  ].join("");
}
