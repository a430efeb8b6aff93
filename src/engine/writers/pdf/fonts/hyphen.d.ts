/* What hyphen 1.14 has, without types of its own. */

declare module "hyphen" {
  type Hyphenate = (text: string) => string;

  interface Options {
    /** What marks the places where a word may be cut. */
    hyphenChar: string;
    /** Letters of the shortest word that is cut. */
    minWordLength: number;
    /** Whether tags are left alone. */
    html: boolean;
  }

  function createHyphenator(patterns: unknown, options: Options): Hyphenate;
  export = createHyphenator;
}

declare module "hyphen/patterns/ru.js" {
  const patterns: unknown;
  export = patterns;
}
