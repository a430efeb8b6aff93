/**
 * What an object itself has under a name that comes from data, a text or a user. What all objects
 * inherit is not asked: `constructor` is a lawful id.
 */
export function ownValue<Value>(
  holder: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return holder && Object.hasOwn(holder, name) ? holder[name] : undefined;
}
