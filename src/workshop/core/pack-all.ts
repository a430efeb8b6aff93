import { strToU8, type Zippable, zipSync } from "fflate";
import { stringify } from "yaml";
import type { Answers } from "../../engine/interview/answers.ts";
import { siteOrganization } from "../../engine/site/site-organization.ts";
import { writeEmbeds } from "../../engine/site/write-embeds.ts";
import type { Coverage, Made, MadeDocument } from "../../index.ts";
import { archiveNote, describeArchive, presetNote } from "./archive.ts";
import type { Names } from "../schema/plain-problem.ts";
import type { Files } from "./files.ts";
import { type Doing, doingNames, doingOf, doings } from "./paper.ts";
import { writeNextSteps } from "./write-next-steps.ts";

/** All that is to be packed of one organization. */
export interface Packing {
  made: Made;
  files: Files;
  coverage: Coverage;
  names: Names;
}

/** Where a file of a paper lies in the ZIP. */
export interface Placed {
  folder: Doing;
  name: string;
  bytes: Uint8Array;
  document: MadeDocument;
}

/** ZIP keeps the time of each file; equal data give equal bytes, so it is always the same. */
const mtime = new Date(1980, 0, 1, 12);

/** The name of the folder that holds the data: a ZIP with it can be opened again. */
export const dataFolder = "Данные";

/** The folder with pieces for a site that is made in a site builder, or has files of nobody else. */
export const embedFolder = "Для конструктора сайтов";

/**
 * Papers in folders by what is to be done with them, the data that they were made of, and the order
 * of steps as a page: everything that a person takes away from the workshop.
 */
export function packAll(packing: Packing): Uint8Array {
  const { made, files } = packing;
  const placed = made.documents.flatMap(placeFiles);
  const zip: Zippable = packNote();
  zip["Что дальше.html"] = [strToU8(writeNextSteps(packing, placed)), { mtime }];
  for (const { folder, name, bytes } of placed)
    zip[`${folderName(folder)}/${name}`] = [bytes, { mtime, level: isPacked(name) ? 0 : 6 }];
  for (const [name, html] of listEmbeds(made))
    zip[`${embedFolder}/${name}`] = [strToU8(html), { mtime }];
  for (const [path, file] of Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    zip[`${dataFolder}/${path}`] = [typeof file === "string" ? strToU8(file) : file, { mtime }];
  return zipSync(zip);
}

/** What a site builder takes: each public document and each official section as one piece of HTML. */
function listEmbeds({ subject, documents }: Made): [name: string, html: string][] {
  return subject?.site ? writeEmbeds(siteOrganization(subject, documents), null) : [];
}

/** The data alone, as `Скачать всё` keeps them. */
export function packData(files: Files): Uint8Array {
  const zip: Zippable = packNote();
  for (const [path, file] of Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    zip[`${dataFolder}/${path}`] = [typeof file === "string" ? strToU8(file) : file, { mtime }];
  return zipSync(zip);
}

/** What a coordinator has answered for many, with what they share: own texts, settings. */
export function packPreset(answers: Answers, files: Files): Uint8Array {
  const zip: Zippable = packNote();
  zip[presetNote] = [strToU8(stringify(answers, { lineWidth: 0 })), { mtime }];
  for (const [path, file] of Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (!path.startsWith("organizations/"))
      zip[path] = [typeof file === "string" ? strToU8(file) : file, { mtime }];
  return zipSync(zip);
}

function packNote(): Zippable {
  return { [archiveNote]: [strToU8(describeArchive()), { mtime }] };
}

/** «1 Подписать»: folders stand in the order of work. */
export function folderName(doing: Doing): string {
  return `${doings.indexOf(doing) + 1} ${doingNames[doing]}`;
}

/** What a browser shows goes on the site; Word and PDF go where the paper goes. */
function placeFiles(document: MadeDocument): Placed[] {
  const folder = doingOf(document);
  return document.files.map(({ format, name, bytes }) => ({
    folder: format === "html" && !document.isRepeated ? "publish" : folder,
    ...{ name, bytes, document },
  }));
}

/** PDF and DOCX are compressed inside. */
function isPacked(name: string): boolean {
  return /\.(?:docx|pdf)$/.test(name);
}
