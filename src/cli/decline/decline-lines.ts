import type { Cases } from "../../engine/russian/cases.ts";
import { declineNamePart } from "../../engine/russian/decline-name-part.ts";
import { declinePosition } from "../../engine/russian/decline-position.ts";
import { findSex } from "../../engine/russian/sex.ts";
import { didYouMean } from "../../engine/base/suggest.ts";
import { sexes } from "./sexes.ts";

const nameParts = { surname: "surname", first: "firstName", patronymic: "patronymic" } as const;

const kinds = [...Object.keys(nameParts), "position"];

/** What is wrong with a line, in Russian. */
class BadLine extends Error {}

/**
 * Declines lines «kind TAB sex TAB nominative» as they come: yields them with five more columns,
 * the oblique cases. Takes text in any pieces; BOM and CR go, blank lines stay, so that the
 * numbers of lines stay too. At the first bad line it stops, after the good ones, and tells `refuse`.
 */
export async function* declineLines(
  pieces: AsyncIterable<string>,
  refuse: (message: string) => void,
): AsyncGenerator<string> {
  let number = 0;
  for await (const lines of wholeLines(pieces)) {
    let done = "";
    try {
      for (const line of lines) {
        number += 1;
        done += `${declineLine(number === 1 ? line.replace(/^\uFEFF/u, "") : line)}\n`;
      }
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      yield done;
      refuse(`Строка ${number}: ${error.message}\n`);
      return;
    }
    yield done;
  }
}

async function* wholeLines(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  let begun = "";
  for await (const piece of pieces) {
    const lines = (begun + piece).split("\n");
    begun = lines.pop() ?? "";
    yield lines;
  }
  if (begun !== "") yield [begun];
}

function declineLine(source: string): string {
  const line = source.endsWith("\r") ? source.slice(0, -1) : source;
  if (line.trim() === "") return line;
  const [kind = "", sex = "", word = "", ...more] = line.split("\t");
  if (word.trim() === "" || more.length > 0)
    throw new BadLine("нужны три столбца через табуляцию: вид, пол, слово в именительном падеже.");
  if (line.includes("\uFFFD"))
    throw new BadLine("буквы не читаются. Сохраните файл в кодировке UTF-8.");
  const { genitive, dative, accusative, instrumental, prepositional } = decline(kind, sex, word);
  return [line, genitive, dative, accusative, instrumental, prepositional].join("\t");
}

function decline(kind: string, letter: string, word: string): Cases {
  const sex = sexes.get(letter);
  if (sex === undefined && letter !== "")
    throw new BadLine(`пола «${letter}» нет. Нужно m, f или пусто.`);
  if (kind === "position") return declinePosition(word);
  if (kind !== "surname" && kind !== "first" && kind !== "patronymic")
    throw new BadLine(`вида «${kind}» нет. ${didYouMean(kind, kinds)}`);
  const found = kind === "patronymic" ? findSex(word, sex) : sex;
  if (found === null) throw new BadLine(`по отчеству «${word}» пол не понять. Нужно m или f.`);
  if (found === undefined) throw new BadLine(`для «${word}» нужен пол: m или f.`);
  return declineNamePart(nameParts[kind], word, found);
}
