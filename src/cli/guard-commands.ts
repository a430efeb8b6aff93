/** What the `github` format writes; all other commands in the output come from somebody's data. */
const ours = /^::(?:error|warning|notice) file=/;

/**
 * What is said in CI, where the runner reads the output too: a name or a value with a line
 * «::stop-commands::…» would give it an order (GitHub), and so would «##[…]» or «##vso[…]»
 * anywhere in a line (Azure, the older GitHub). Runners pass over more signs before an order than
 * JavaScript counts as blanks, and an old one over none, so whatever is no letter and no digit
 * counts as one. The same signs of another code point are only seen.
 */
export function guardCommands(text: string): string {
  return text
    .replaceAll(/##(?=\w*\[)/g, "#\uFF03")
    .replaceAll(/^[^\p{L}\p{N}\r\n\u2028\u2029]*?::.*/gmu, (line) =>
      ours.test(line) ? line : line.replace("::", "\u2236\u2236"),
    );
}
