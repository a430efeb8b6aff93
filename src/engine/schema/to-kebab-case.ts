/** The name of a data file in the spelling of its file: organizationTypes → organization-types. */
export function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
