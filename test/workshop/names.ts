import { readFolder } from "../../src/node/input/list-files.ts";
import { readTexts } from "../../src/workshop/core/files.ts";
import { openNames } from "../../src/workshop/core/open-names.ts";
import { simpleContent } from "../content-folder.ts";
import { readSchemas } from "./read-schemas.ts";

const files = readTexts(new Map(readFolder(simpleContent)));
const starter = readTexts(new Map(readFolder("content")));

/** What names in the data of the simple organization are called on the page of the workshop. */
export const names = openNames(readSchemas(), starter)({ files, organization: "ds1-pugachev" });
