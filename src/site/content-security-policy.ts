import { styleSources, withPolicy } from "../engine/writers/html/security-policy.ts";

/**
 * The strictest policy under which a page of ours works: nothing from outside, no script but the
 * site's own files, and of inline styles only those that stand in the page, by their hashes.
 */
function contentSecurityPolicy(html: string): string {
  const searches = html.includes('id="search-form"');
  return [
    "default-src 'none'",
    // The search engine is WebAssembly, in a worker of its own.
    `script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ""}`,
    ...(searches ? ["worker-src 'self'"] : []),
    `style-src ${["'self'", ...styleSources(html)].join(" ")}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The page with its policy, before anything that the policy speaks of. */
export function securePage(html: string): string {
  return withPolicy(html, contentSecurityPolicy(html));
}
