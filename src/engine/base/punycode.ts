/** RFC 3492, 5. */
const base = 36;
const thresholds = { least: 1, most: 26 };
const damping = { first: 700, other: 2 };
const skew = 38;

/** A label of a domain as people read it: «xn--p1ai» → «рф»; others, and what is broken, stay. */
export function decodeLabel(label: string): string {
  if (!/^xn--./i.test(label)) return label;
  const code = label.slice(4).toLowerCase();
  const dash = code.lastIndexOf("-");
  const letters = Array.from(code.slice(0, Math.max(dash, 0)));
  return insertLetters(letters, code.slice(dash + 1)) ?? label;
}

/** Puts the letters that the digits tell into the plain ones; null for broken digits. */
function insertLetters(letters: string[], digits: string): string | null {
  let point = 128;
  let place = 0;
  let bias = 72;
  let at = 0;
  while (at < digits.length) {
    const step = readNumber(digits, at, bias);
    if (step === null) return null;
    const count = letters.length + 1;
    place += step.value;
    bias = adapt(step.value, count, at === 0);
    point += Math.floor(place / count);
    place %= count;
    if (point > 0x10ffff) return null;
    letters.splice(place, 0, String.fromCodePoint(point));
    place += 1;
    at = step.end;
  }
  return letters.join("");
}

/** A number of variable length, its lowest digit first. */
function readNumber(
  digits: string,
  start: number,
  bias: number,
): { value: number; end: number } | null {
  let value = 0;
  let weight = 1;
  for (let at = start; at < digits.length; at += 1) {
    const digit = digitOf(digits.charAt(at));
    const position = base * (at - start + 1);
    const threshold = Math.min(Math.max(position - bias, thresholds.least), thresholds.most);
    if (digit === null) return null;
    value += digit * weight;
    if (digit < threshold) return { value, end: at + 1 };
    weight *= base - threshold;
  }
  return null;
}

/** a–z are 0–25, 0–9 are 26–35. */
function digitOf(character: string): number | null {
  if (/[a-z]/.test(character)) return character.charCodeAt(0) - 97;
  return /\d/.test(character) ? Number(character) + 26 : null;
}

function adapt(value: number, count: number, isFirst: boolean): number {
  let delta = Math.floor(value / (isFirst ? damping.first : damping.other));
  delta += Math.floor(delta / count);
  let steps = 0;
  while (delta > ((base - thresholds.least) * thresholds.most) / 2) {
    delta = Math.floor(delta / (base - thresholds.least));
    steps += base;
  }
  return steps + Math.floor(((base - thresholds.least + 1) * delta) / (delta + skew));
}
