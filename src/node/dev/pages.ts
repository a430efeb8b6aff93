import { escapeXml } from "../../engine/base/escape-xml.ts";

/** How people call an organization; its id while its data do not hold. */
export type NameOf = (id: string) => string;

/** Stands in addresses for the organization that is yet to be made: no folder is called so. */
export const newcomer = "-";

/** What the list of organizations shows beside them. */
export interface Listing {
  /** What is wrong where they cannot be found. */
  told: string;
  nameOf: NameOf;
  /** Whether a new one can be made here. */
  isEdited: boolean;
}

/** The organizations of the folder, as links. */
export function listPage(
  organizations: readonly string[],
  { told, nameOf, isEdited }: Listing,
): string {
  const links = organizations.map(
    (id) => `<li><a href="/${encodeURIComponent(id)}/">${escapeXml(nameOf(id))}</a></li>`,
  );
  const amiss = told === "" ? "" : `<pre role="alert">${escapeXml(told)}</pre>`;
  const add = isEdited ? `<p><a href="/${newcomer}/edit">Новая организация</a></p>` : "";
  const list = `<ul>${links.join("")}</ul>`;
  return page("Документы", `<main><h1>Документы</h1>${amiss}${add}${list}</main>`);
}

/** The frame around the papers of one organization: `client.js` fills it. */
export function organizationPage(id: string, name: string, isEdited: boolean): string {
  const edit = isEdited
    ? `<p><a href="/${encodeURIComponent(id)}/edit">Править данные</a></p>`
    : "";
  return page(
    name,
    `<nav aria-label="Документы"><p><a href="/">Все организации</a></p><h1>${escapeXml(name)}</h1>${edit}<ul id="papers"></ul></nav>
<div id="problems" role="alert" hidden><p id="verdict"></p><pre id="told"></pre></div>
<iframe id="paper" title="Документ"></iframe>
<script src="/dev.js"></script>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:">
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="/dev.css">
<link rel="icon" href="data:,">
${body}
</html>
`;
}
