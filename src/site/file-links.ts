/**
 * The page with its links to folders of the site as links to their files: opened from a disk, a
 * folder would show a list of files. Links with an address of a host or of its root stay.
 */
export function fileLinks(html: string): string {
  return html.replaceAll(
    /(<a\b[^>]*? href=")((?![a-z][a-z\d+.-]*:|[/#?])[^"?#]*\/)(?=["?#])/gi,
    "$1$2index.html",
  );
}
