import { useLayoutEffect, useRef } from "preact/hooks";
import { readPaper } from "./read-paper.ts";

interface PaperViewProps {
  html: string;
  title: string;
  /** What is to be marked, as the paper would be without it; null for nothing. */
  other: string | null;
  /** Told which words of the paper were clicked. */
  onPick: (words: string) => void;
}

/**
 * The paper as HTML, apart from the styles of the page. Its own styles are set by script, as the
 * policy of the page allows no others.
 */
export function PaperView({ html, title, other, onPick }: PaperViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const sheet = useRef<CSSStyleSheet | null>(null);
  // An effect of the other kind waits for a frame, and who types waits with it.
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    const { style, article } = readPaper(html, other);
    sheet.current ??= new CSSStyleSheet();
    sheet.current.replaceSync(`${style}${paperStyle}`);
    root.adoptedStyleSheets = [sheet.current];
    root.replaceChildren(...(article ? [article] : []));
    if (other !== null) root.querySelector("mark")?.scrollIntoView({ block: "nearest" });
  }, [html, other]);
  return (
    <div
      ref={host}
      class="sheet"
      role="region"
      aria-label={title}
      tabIndex={0}
      onClick={(event) => {
        const words = wordsAt(event);
        if (words !== null) onPick(words);
      }}
    />
  );
}

const paperStyle = `
:host { color: #111; --accent: #0b4fb0; --line: #767676; }
.document { font: 1rem/1.5 "Times New Roman", Tinos, serif; }
.document .permalink, .document a { pointer-events: none; text-decoration: none; color: inherit; }
mark { background: #ffe28a; color: inherit; outline: 1px solid transparent; }
@media (forced-colors: active) { :host { color: CanvasText; } mark { background: Mark; color: MarkText; } }
`;

/** The text of the paragraph or cell under the pointer. */
function wordsAt(event: MouseEvent): string | null {
  const [target] = event.composedPath();
  const near = target instanceof Element ? target.closest("p, li, td, th, h1, h2, span") : null;
  const text = near?.textContent.trim() ?? "";
  return text === "" ? null : text;
}
