import { hash } from "node:crypto";

/** One of so many parts of the organizations; the first is 1. */
export interface Shard {
  number: number;
  of: number;
}

/**
 * In which of so many parts an organization is: its id alone decides, so that others who come or go
 * do not move it.
 */
export function shardOf(id: string, of: number): number {
  const share = Number.parseInt(hash("sha256", id).slice(0, 8), 16) / 2 ** 32;
  return Math.floor(share * of) + 1;
}

/** «2/4»; null for what is none. More parts than so would be a slip of the hand. */
export function parseShard(text: string): Shard | null {
  const [, number = 0, of = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number);
  return number >= 1 && number <= of && of <= 10_000 ? { number, of } : null;
}

export function tellShard({ number, of }: Shard): string {
  return `${number}/${of}`;
}
