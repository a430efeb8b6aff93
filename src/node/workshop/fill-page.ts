import { sha256Base64 } from "../../engine/base/sha256.ts";

/** What the page is made of. */
export interface PageParts {
  page: string;
  worker: string;
  style: string;
  /** The ZIP of fonts, texts and schemas, as base64. */
  assets: string;
  version: string;
}

/**
 * The page as one file. Its policy lets nothing in and nothing out: this very script and style by
 * their sums, a worker, pictures and frames that the page has made itself; no request to anybody.
 */
export function fillPage({ page, worker, style, assets, version }: PageParts): string {
  const script = closed(page);
  const policy = [
    "default-src 'none'",
    `script-src '${sumOf(script)}'`,
    `style-src '${sumOf(style)}'`,
    "worker-src blob:",
    "img-src blob: data:",
    // The viewer of PDF in Chrome counts as a plugin.
    ...["frame-src blob:", "object-src blob:"],
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="reglament ${version}">
<title>Мастерская документов</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="app"><main class="opening"><h1>Мастерская документов</h1>
<p>Открывается… Если через полминуты здесь ничего не изменилось, ваш браузер слишком старый. Нужен Chrome, Edge или Яндекс Браузер версии 110 и новее, Firefox 115 и новее, Safari 16.4 и новее.</p>
<noscript><p>В браузере выключены скрипты, а мастерская — это программа: включите их для этой страницы. В сеть она не выходит.</p></noscript></main></div>
<script type="text/plain" id="worker">${closed(worker)}</script>
<script type="text/plain" id="assets">${assets}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** Nothing in a script may look like its end, or like a comment of HTML. */
function closed(script: string): string {
  return script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\x21--").trim();
}

function sumOf(text: string): string {
  return `sha256-${sha256Base64(new TextEncoder().encode(text))}`;
}
