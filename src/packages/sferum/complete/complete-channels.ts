import { isDay } from "../../../engine/base/is-day.ts";
import type { WrittenData } from "../../../engine/check/completion.ts";
import { fileOf, recordsIn, textOf, textOn } from "../../education/complete/written.ts";
import { findPlatform } from "../facts/platform.ts";
import type { SferumReference } from "../files.ts";
import type { Channel } from "../generated/types.ts";
import type { Following } from "./complete-lists.ts";
import { keepersFrom, spansOfAdministrators } from "./keepers.ts";

/** The channels that the platform makes by itself on registration; the main administrator keeps them. */
export function followingChannels(data: WrittenData, reference: SferumReference): Following[] {
  const organization = fileOf(data, "organization");
  const createdOn = textOf(organization, "registeredOn");
  const editor = isDay(createdOn) ? keepersFrom(spansOfAdministrators(data), createdOn) : null;
  if (editor === null) return [];
  const written = recordsIn(data, "assignments", "channels").map(({ fields }) => fields);
  const made =
    findPlatform(reference, textOn(organization.platform, "platform", createdOn))?.systemChannels ??
    [];
  return made
    .filter(({ id }) => !written.some((each) => [each.kind, each.id].includes(id)))
    .map(({ id, name }) => {
      const value: Channel = { id, name, kind: id, editor, createdOn };
      return {
        value,
        from: { file: "organization", path: ["registeredOn"] },
        because: "регистрация организации на платформе",
      };
    });
}
