/** Gives a file to the person; the name is ASCII, since browsers spoil others. */
export function download(name: string, bytes: Uint8Array, type: string): void {
  const url = openUrl(bytes, type);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin later than the click returns.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** An address of bytes within the page. */
export function openUrl(bytes: Uint8Array, type: string): string {
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
}

const types: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  eml: "message/rfc822",
  html: "text/html",
  pdf: "application/pdf",
};

/** The type of a file by its name. */
export function typeOf(name: string): string {
  return types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
}
