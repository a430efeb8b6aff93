import type { Complete } from "../../../engine/check/completion.ts";
import { completeEducation, emptyLists } from "../../education/complete/complete-education.ts";
import type { SferumReference } from "../files.ts";
import { completeLists } from "./complete-lists.ts";

/** What need not be typed about an organization on the platform. */
export const completeSferum: Complete<SferumReference> = (data, reference) => [
  ...completeEducation(data),
  ...emptyLists(data, "administrators", "additional"),
  ...completeLists(data, reference),
];
