import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Problem } from "../problem.ts";
import { maximumDepth, noAliases, tooDeep } from "./yaml-limits.ts";
import { explainCut, findCutRest, mayCut } from "./cut-values.ts";
import { explainOddValue, hasOddSpaces, oddIndent } from "./odd-spaces.ts";
import { explainCharacter, findInvalidCharacters, unusable } from "./unusable-characters.ts";
import { pairsOf } from "./find-nodes.ts";
import { locationOf, type LocatedText, rangeOf, type Span } from "./yaml-file.ts";

/** Notes an error about a stretch of the text. */
type Report = (
  rule: string,
  span: Span,
  message: string,
  hint: string,
  severity?: Problem["severity"],
) => void;

/**
 * Turns parsed YAML into plain values and finds what YAML allows but we do not: a key given
 * twice, aliases, depth without bounds, characters that XML (so DOCX) cannot hold. One walk does
 * it all, since it is run on every file. `value` is undefined where the nodes make no sense.
 */
export function readValue(
  text: LocatedText,
  root: unknown,
): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = findInvalidCharacters(text.source);
  const report: Report = (rule, span, message, hint, severity = "error") => {
    problems.push({ rule, severity, ...locationOf(text, span), message, hint });
  };
  const reader = new Reader(text, report);
  const value = reader.read(root, 0);
  return { value: reader.isSound ? value : undefined, problems };
}

function reportCharacter(character: string, span: Span, report: Report): void {
  const { rule, message, hint } = explainCharacter(character);
  report(rule, span, message, hint);
}

class Reader {
  isSound = true;
  readonly #text: LocatedText;
  readonly #report: Report;
  readonly #hasEscapes: boolean;
  readonly #mayCut: boolean;
  readonly #hasOddSpaces: boolean;

  constructor(text: LocatedText, report: Report) {
    this.#text = text;
    this.#report = report;
    this.#hasEscapes = text.source.text.includes("\\");
    this.#mayCut = mayCut(text.source.text);
    this.#hasOddSpaces = hasOddSpaces(text.source.text);
  }

  read(node: unknown, depth: number): unknown {
    if (isNode(node) && !isAlias(node)) this.#checkAnchor(node);
    if (isScalar(node)) {
      if (node.type === "PLAIN" && typeof node.value !== "object") this.#checkPlain(node);
      return this.#readScalar(node);
    }
    if (depth > maximumDepth) return this.#refuseDepth(node);
    if (isMap(node)) return this.#readMap(node, depth);
    if (isSeq(node)) return node.items.map((item) => this.read(item, depth + 1));
    if (isAlias(node)) return this.#refuseAlias(spanOfNode(node));
    return null;
  }

  /** An anchor is a word that was swallowed: `name: &Co`. It stands before its node. */
  #checkAnchor(node: Scalar | YAMLMap | YAMLSeq): void {
    if (node.anchor === undefined) return;
    const [start] = spanOfNode(node);
    const at = this.#text.source.text.lastIndexOf(`&${node.anchor}`, start);
    this.#refuseAlias([at, at + node.anchor.length + 1]);
  }

  #readScalar(node: Scalar): unknown {
    if (this.#hasEscapes && typeof node.value === "string" && node.type === "QUOTE_DOUBLE") {
      this.#checkEscapes(node.value, spanOfNode(node));
    }
    return node.value;
  }

  #checkCut(value: string, end: number): void {
    const { text } = this.#text.source;
    const lost = this.#mayCut ? findCutRest(text, end) : null;
    if (lost === null) return;
    const rest = text.slice(...lost);
    const { message, hint } = explainCut(value, rest);
    // Half a name would be signed: a note that begins with a digit at once is rarer than a number.
    if (/^#\d/.test(rest)) this.#report("yaml-cut-number", lost, message, hint);
    else this.#report("yaml-cut-value", lost, message, hint, "warning");
  }

  /** What stands without quotes ends where YAML says, which may surprise. */
  #checkPlain(node: Scalar): void {
    const { text } = this.#text.source;
    const span = spanOfNode(node);
    this.#checkCut(text.slice(...span), span[1]);
    const odd = this.#hasOddSpaces ? explainOddValue(text, span) : null;
    if (odd?.span) this.#report(odd.rule, odd.span, odd.message, odd.hint);
  }

  /** Characters typed as they are were found in the text already. */
  #checkEscapes(value: string, span: Span): void {
    const source = this.#text.source.text.slice(...span);
    for (const [character] of value.matchAll(unusable)) {
      if (source.includes(character)) continue;
      reportCharacter(character, span, this.#report);
      return;
    }
  }

  #readMap(map: YAMLMap, depth: number): unknown {
    const value: Record<string, unknown> = {};
    for (const pair of map.items) {
      const key = this.#readKey(pair);
      if (Object.hasOwn(value, key)) this.#refuseDuplicate(map, pair, key);
      else if (key === "__proto__") Object.defineProperty(value, key, ownProperty);
      else value[key] = this.read(pair.value, depth + 1);
      if (value[key] === null) this.#checkCut("", spanOfNode(pair.key)[1] + 1);
    }
    return value;
  }

  #readKey({ key }: Pair): string {
    if (!isScalar(key)) {
      if (isAlias(key)) this.#refuseAlias(spanOfNode(key));
      this.isSound = false;
      return "";
    }
    this.#checkAnchor(key);
    const name = String(this.#readScalar(key));
    if (/^[^\S ]/.test(name)) this.#refuseBlank(spanOfNode(key));
    return name;
  }

  #refuseDuplicate(map: YAMLMap, pair: Pair, key: string): void {
    const { line } = locationOf(this.#text, spanOfNode(pairsOf(map).get(key)?.key));
    this.#report(
      "yaml-duplicate-key",
      spanOfNode(pair.key),
      `Поле «${key}» указано дважды: первый раз — в строке ${line}.`,
      "Оставьте одну из двух строк.",
    );
  }

  #refuseAlias(span: Span): null {
    if (this.isSound) this.#report("yaml-alias", span, noAliases.message, noAliases.hint);
    this.isSound = false;
    return null;
  }

  #refuseDepth(node: unknown): null {
    if (this.isSound) {
      this.#report("yaml-too-deep", this.#firstCharacter(node), tooDeep.message, tooDeep.hint);
    }
    this.isSound = false;
    return null;
  }

  #refuseBlank(span: Span): void {
    this.#report(oddIndent.rule, span, oddIndent.message, oddIndent.hint);
  }

  #firstCharacter(node: unknown): Span {
    const [start] = spanOfNode(node);
    return [start, start + 1];
  }
}

/** For the key `__proto__`: assigning it would change the object's prototype. */
const ownProperty = { value: null, enumerable: true, configurable: true, writable: true };

function spanOfNode(node: unknown): Span {
  return rangeOf(node) ?? [0, 0];
}
