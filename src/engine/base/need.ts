/** A value that must be there; throws for one that is not, which is a bug of the caller. */
export function need<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`Not ${what}`);
  return value;
}
