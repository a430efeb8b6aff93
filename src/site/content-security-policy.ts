import { sha256Base64 } from "../engine/base/sha256.ts";

/**
 * The strictest policy under which a page of ours works: nothing from outside, no script but the
 * site's own files, and of inline styles only those that stand in the page, by their hashes.
 */
export function contentSecurityPolicy(html: string): string {
  const sheets = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = ""]) => css);
  const attributes = [...html.matchAll(/<\w[^>]*? style="([^"]*)"/g)].map(([, css = ""]) => css);
  const hashes = [...new Set([...sheets, ...attributes].map(hash))].sort();
  const styles = [...(attributes.length > 0 ? ["'unsafe-hashes'"] : []), ...hashes];
  const searches = html.includes('id="search-form"');
  return [
    "default-src 'none'",
    // The search engine is WebAssembly, in a worker of its own.
    `script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ""}`,
    ...(searches ? ["worker-src 'self'"] : []),
    `style-src ${["'self'", ...styles].join(" ")}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The page with its policy, before anything that the policy speaks of. */
export function securePage(html: string): string {
  const policy = contentSecurityPolicy(html);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace(/(<meta charset="utf-8"\s*\/?>)/, `$1${meta}`);
}

function hash(css: string): string {
  return `'sha256-${sha256Base64(new TextEncoder().encode(css))}'`;
}
