/**
 * A word that is an address or a path (of a page, a mailbox, a file). It gets no hyphen of its own,
 * which would seem a part of it, and is not cut after one that it has.
 */
const address = /[@_\\]|:\/\/|\w\/\w|[\p{L}\d]\.\p{Ll}{2}/u;

export function isAddress(word: string): boolean {
  return sign.test(word) && address.test(word);
}

/** One of these is in every address: nearly all words are told by it at once. */
const sign = /[@_\\/.]/;

/** Where a long address may be continued on the next line, as books do: after a slash, before a full stop. */
export const addressJoints = /(?<=[/\\@_?&=])(?![/\\@_?&=])|(?=\.[^.\s])/u;
