import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the program itself lies, with the content that it brings. */
export const packageFolder = fileURLToPath(new URL("../../..", import.meta.url));

/** The way from a folder of data to the schemas of the program, as editors read it. */
export function schemasFrom(folder: string): string {
  return relative(folder, join(packageFolder, "schemas")).split(sep).join("/");
}

/** The font files that PDF embeds. */
export function readFonts(): Record<"regular" | "bold" | "emoji", Uint8Array> {
  const { resolve } = createRequire(import.meta.url);
  const font = (path: string): Uint8Array =>
    new Uint8Array(readFileSync(resolve(`@expo-google-fonts/${path}`)));
  return {
    regular: font("tinos/400Regular/Tinos_400Regular.ttf"),
    bold: font("tinos/700Bold/Tinos_700Bold.ttf"),
    emoji: font("noto-emoji/400Regular/NotoEmoji_400Regular.ttf"),
  };
}

/** The program's version, from its package.json. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  const isManifest = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isManifest ? String(manifest.version) : "";
}
