import { deriveEducation } from "../../../src/packages/education/model/derive-model.ts";
import type { SferumData, SferumReference } from "../../../src/packages/sferum/files.ts";
import { deriveSferum, type SferumModel } from "../../../src/packages/sferum/model/derive-model.ts";

/** What texts of an organization speak of on a day (YYYY-MM-DD), as the package makes it. */
export function sferumModel(
  { id, data, reference }: { id: string; data: SferumData; reference: SferumReference },
  day: string,
): SferumModel {
  return deriveSferum(data, reference)(deriveEducation(id, data, reference).on(day), day);
}
