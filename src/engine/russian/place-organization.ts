import type { Cases } from "./cases.ts";
import { withPreposition } from "./preposition.ts";

/**
 * Where something is used or done: «в лицее № 3», «во Дворце творчества». An entrepreneur is a
 * person, nothing is in him: «у ИП Воробей А. С.».
 */
export function placeOrganization({
  genitive,
  prepositional,
}: Pick<Cases, "genitive" | "prepositional">): string {
  const isPerson = /^(?:ИП|индивидуальн\p{L}+ предпринимател\p{L}+)(?!\p{L})/iu.test(genitive);
  return isPerson ? `у ${genitive}` : withPreposition("в", prepositional);
}
