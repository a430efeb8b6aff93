import type { Platform } from "../generated/types.ts";
import type { SferumReference } from "../files.ts";

/** A platform by its id, which another rule holds to exist. */
export function findPlatform({ platforms }: SferumReference, id?: string): Platform | undefined {
  return platforms.platforms.find((platform) => platform.id === id);
}

/** What an organization does when its platform goes; the names are as in platforms.yaml. */
export function hintOnMove({ successor }: Platform, reference: SferumReference): string {
  const next = findPlatform(reference, successor);
  const where = next
    ? `Поставьте platform: ${next.id} (${next.profile.nominative})`
    : "Выберите в platforms.yaml другую платформу и поставьте её в platform";
  return `${where}, примите новую редакцию Положения, создайте чаты и пригласите участников заново.`;
}
