/**
 * A value that must not reach a public output, such as a personal telephone number (schemas mark
 * it `"x-audience": "internal"`). After validation the reader wraps every internal value, so code
 * cannot print one by mistake: it has to ask for `.internal`.
 */
export interface Internal<T> {
  readonly internal: T;
}
