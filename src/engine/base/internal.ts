/**
 * A value that must not reach a public output, such as a personal telephone number (schemas mark
 * it `"x-audience": "internal"`). The check of a file wraps every internal value, so code cannot
 * print one by mistake: it has to ask for `.internal`. A class, so that no data can pass for one.
 */
export class Internal<T> {
  readonly internal: T;

  constructor(internal: T) {
    this.internal = internal;
  }
}

export function isInternal(value: unknown): value is Internal<unknown> {
  return value instanceof Internal;
}
