/**
 * Whether somebody brings children up and teaches no class: «воспитатель», «старший воспитатель»,
 * «офицер-воспитатель». Of several posts the first one counts, as under a document.
 */
export function isCarer(position: string): boolean {
  const [first = ""] = position.split(",");
  return /(?<!\p{L})воспитатель(?!\p{L})/iu.test(first);
}
