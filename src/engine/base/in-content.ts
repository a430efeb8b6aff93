/** The key by which a command of a hint finds the content folder; nothing where it is the usual one. */
export function inContent(content: string): string {
  return content === "content" ? "" : ` --content ${quoted(content)}`;
}

function quoted(folder: string): string {
  return /[\s"]/.test(folder) ? `"${folder}"` : folder;
}
