import { openPlaces } from "../../engine/content/organization-places.ts";
import { diskFolder } from "./disk-folder.ts";

/**
 * The organizations of a content folder by the folder that they are sorted into, as it is called
 * among them («саратов», «область/саратов»); those that lie in none are of "organizations".
 */
export function listGroups(content: string): Map<string, string[]> {
  const places = openPlaces(diskFolder(content)).list();
  const groups = Map.groupBy(places, ([, path]) => {
    const between = path.split("/").slice(1, -1).join("/");
    return between === "" ? "organizations" : between;
  });
  return new Map(Array.from(groups, ([name, own]) => [name, own.map(([id]) => id).sort()]));
}
