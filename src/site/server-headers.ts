/** Headers that a page cannot give itself; its own policy stands in the page. */
const headers = [
  ["Content-Security-Policy", "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"],
  // Browsers heed it only over HTTPS. Neighbours on the domain are not spoken for.
  ["Strict-Transport-Security", "max-age=31536000"],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=()"],
  // Pages and files keep their names when their words change: they are asked for anew each time.
  ["Cache-Control", "no-cache"],
] as const;

/** The parts of the search index carry their sums in their names, so they never change. */
const forever = "public, max-age=31536000, immutable";

/**
 * Netlify, Cloudflare Pages and others read this; paths begin at the root of the host. The search
 * index may be in parts.
 */
export function hostHeaders(base: string, isParted: boolean): string {
  const all = headers.map(([name, value]) => `  ${name}: ${value}\n`).join("");
  const parts = ["index", "fragment", ":part/index", ":part/fragment"]
    .slice(0, isParted ? 4 : 2)
    .map(
      (folder) => `${base}pagefind/${folder}/*\n  ! Cache-Control\n  Cache-Control: ${forever}\n`,
    );
  return `${base}*\n${all}${parts.join("")}`;
}

/** Apache; `base` is the path of the site, for the page of what is not found. */
export function apacheHeaders(base: string): string {
  const all = headers.map(([name, value]) => `  Header always set ${name} "${value}"\n`).join("");
  return `<IfModule mod_headers.c>
${all}  <FilesMatch "\\.pf_(index|fragment)$">
    Header always set Cache-Control "${forever}"
  </FilesMatch>
</IfModule>
ErrorDocument 404 ${base}404.html
`;
}
