import type { Internal } from "../base/internal.ts";
import type { Cases } from "../russian/cases.ts";
import type { DateForms } from "../russian/dates.ts";

/** What one value is, in Russian, and what stands inside it. */
export type Word =
  | string
  | { internal: string }
  | { cases: string }
  | { date: string }
  | ListWord
  | RecordWord;

interface ListWord {
  list: string;
  /** Inside each member, unless it is a value by itself. */
  each?: Words;
}

interface RecordWord {
  record: string;
  has: Words;
}

/** What texts may name in one place, by name. */
export type Words = Readonly<Record<string, Word>>;

/** What a package says of all that its texts may name. */
export interface ModelWords {
  /** By the root of a path. */
  model: Words;
  /** Inside `edition`, and inside each of `documents`. */
  edition: Words;
}

/**
 * What has to be said of a type that texts see: a value that nobody put into words does not compile,
 * and neither do words of a value that there is not.
 */
export type WordsOf<Model> = {
  readonly [Name in keyof Model]-?: WordOf<NonNullable<Model[Name]>>;
};

type WordOf<Value> = [Value] extends [Internal<unknown>]
  ? { readonly internal: string }
  : [Value] extends [Cases]
    ? { readonly cases: string }
    : [Value] extends [DateForms]
      ? { readonly date: string }
      : [Value] extends [readonly (infer Item)[]]
        ? ListOf<Item>
        : [Value] extends [object]
          ? { readonly record: string; readonly has: WordsOf<Value> }
          : string;

type ListOf<Item> = [Item] extends [object]
  ? { readonly list: string; readonly each: WordsOf<Item> }
  : { readonly list: string };
