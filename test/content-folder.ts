import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

import { makeFolder } from "./make-folder.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));

/** Where the example kindergarten lies, and the school that only tests have. */
export const exampleContent = join(repository, "content");
export const schoolContent = join(repository, "test/fixtures/school/content");

/** The example as it was in its first month, a photograph without history: rules are shown on it. */
export const simpleContent = join(repository, "test/fixtures/simple/content");

/**
 * Content folders of one organization each that differ as much as organizations may: the example,
 * a school, a small one that only begins (drafts, no numbers, nothing on the platform yet, its head
 * is the administrator) and a large one (twenty groups, five administrators, hard names, a past).
 */
export const organizations = {
  kindergarten: exampleContent,
  school: schoolContent,
  small: join(repository, "test/fixtures/small/content"),
  large: join(repository, "test/fixtures/large/content"),
} as const;

/** Three organizations with which every rule finds something wrong, once. */
export const neglectedContent = join(repository, "test/fixtures/neglected/content");

/** A content folder of a test's own, to be spoilt. */
export interface ContentFolder {
  /** Parent of the content folder: outputs may go beside it. */
  root: string;
  content: string;
  /** Replaces a piece of a file that must be there; paths start in the content folder. */
  change: (path: string, from: string, to: string) => void;
  write: (path: string, text: string) => void;
  remove: () => void;
}

/** The same with the organization as it was in its first month. */
export function copySimple(): ContentFolder {
  const folder = copyExample();
  const organizations = join(folder.content, "organizations");
  rmSync(organizations, { recursive: true });
  cpSync(join(simpleContent, "organizations"), organizations, { recursive: true });
  return folder;
}

/** The example with all papers but the regulation as HTML alone: for builds whose papers nobody reads. */
export function copyLight(): ContentFolder {
  const folder = copyExample();
  lighten(folder.content);
  return folder;
}

/** Makes all papers but those of some kinds HTML alone, in a content folder, be it without texts. */
export function lighten(content: string, whole: readonly string[] = ["regulation"]): void {
  const texts = join(exampleContent, "documents");
  mkdirSync(join(content, "documents"), { recursive: true });
  for (const name of readdirSync(texts).filter((each) => !whole.includes(basename(each, ".mdx")))) {
    const text = readFileSync(join(texts, name), "utf8");
    const light = text.replace(/^formats: .*$/mu, "formats: [html]");
    writeFileSync(join(content, "documents", name), light);
  }
}

/** A copy of the example's whole content folder in a temporary place. */
export function copyExample(): ContentFolder {
  const root = makeFolder();
  const content = join(root, "content");
  cpSync(exampleContent, content, { recursive: true });
  return {
    root,
    content,
    change: (path, from, to) => {
      const file = join(content, path);
      const text = readFileSync(file, "utf8");
      if (!text.includes(from)) throw new Error(`${path} has no «${from}»`);
      writeFileSync(file, text.replace(from, to));
    },
    write: (path, text) => {
      writeFileSync(join(content, path), text);
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
