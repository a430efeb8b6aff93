/**
 * A value of a scope that is worked out when a text asks for it. Not a getter: the engine keeps a
 * record of each, and with it all that it reaches, until it cleans up the whole of its memory.
 */
export class Lazy {
  readonly work: () => unknown;

  constructor(work: () => unknown) {
    this.work = work;
  }
}
