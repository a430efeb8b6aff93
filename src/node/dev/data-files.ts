import { hash } from "node:crypto";

import type { ContentFolder } from "../../engine/content/content-folder.ts";
import { openContent } from "../../engine/content/open-content.ts";
import { openPlaces } from "../../engine/content/organization-places.ts";
import { diskFolder } from "../input/disk-folder.ts";

/** What an editor needs of an organization: its own files and those that all share. */
export interface DataFiles {
  /** The path of its folder in the content folder. */
  place: string;
  /** Their bytes by path in the content folder. */
  files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads what the generator would read for one organization, and nothing else: the folder may hold
 * other organizations, or be the root of something larger. Refuses (UserError) what cannot be read.
 */
export function readDataFiles(content: string, organization: string): DataFiles {
  const disk = diskFolder(content);
  const files = new Map<string, Uint8Array>();
  const recording: ContentFolder = {
    ...disk,
    read: (path) => {
      const bytes = disk.read(path);
      files.set(path, bytes);
      return bytes;
    },
  };
  const opened = openContent(recording);
  opened.readCommon();
  const { listSealed, readSealed } = opened.readOrganization(organization);
  for (const path of listSealed()) readSealed(path);
  return { place: findPlace(content, organization), files };
}

/** The path of an organization's folder in the content folder. */
export function findPlace(content: string, organization: string): string {
  return openPlaces(diskFolder(content)).find(organization);
}

/** What tells one state of a file from another. */
export function versionOf(bytes: Uint8Array): string {
  return hash("sha256", bytes);
}

/** Null for what is no UTF-8: written back as a text, it would be spoilt. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
