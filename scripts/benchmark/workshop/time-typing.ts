import type { Page } from "playwright-core";

/** A word of the short name that the main paper prints; digits are typed after it. */
const word = "Родничок";

/** Milliseconds between keys: the pace of ordinary typing. */
const pace = 200;

/** Puts the caret behind the word in the field with the short name. */
export async function goToName(page: Page): Promise<void> {
  const field = page.getByLabel("Сокращённое наименование");
  await field.focus();
  await field.evaluate((input, before) => {
    if (!(input instanceof HTMLInputElement) && !(input instanceof HTMLTextAreaElement)) return;
    const place = input.value.indexOf(before) + before.length;
    input.setSelectionRange(place, place);
  }, word);
}

/** Ten digits come, ten go, and so on: the name stays as long as names are. */
export async function typeInName(page: Page, keys: number, rest = pace): Promise<void> {
  for (let count = 0; count < keys; count++) {
    await page.keyboard.press(count % 20 < 10 ? "7" : "Backspace");
    await page.waitForTimeout(rest);
  }
}

/**
 * Types and tells for each key how long it took, from its event to the frame after the one in which
 * the paper beside the form said the new word. Each answer must come: one that does not is an error.
 */
export async function timeTyping(page: Page, keys: number): Promise<number[]> {
  await page.evaluate(watchPaper, word);
  await typeInName(page, keys);
  await page.waitForTimeout(2000);
  const times = await page.evaluate((): unknown => Reflect.get(window, "paperTimes"));
  const found = Array.isArray(times) ? times.filter((time) => typeof time === "number") : [];
  if (found.length < keys * 0.9)
    throw new Error(`${found.length} of ${keys} keys reached the paper`);
  return found;
}

/** Runs in the page. A key that is followed by another before the paper is drawn waits with it. */
function watchPaper(before: string): void {
  const times: number[] = [];
  Reflect.set(window, "paperTimes", times);
  const waiting = new Map<number, number>();
  let pressed = 0;
  const root = document.querySelector(".sheet")?.shadowRoot;
  if (!root) throw new Error("No paper is seen");
  // The full name, which nobody types in, has the word without digits.
  const digitsIn = (text: string): number =>
    Math.max(
      0,
      ...Array.from(text.matchAll(new RegExp(`${before}(7*)`, "gu")), ([, all = ""]) => all.length),
    );
  addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), true);
  addEventListener("input", ({ target }) => {
    const value: unknown = target && Reflect.get(target, "value");
    if (typeof value === "string") waiting.set(digitsIn(value), pressed);
  });
  new MutationObserver(() => {
    const digits = digitsIn(root.textContent);
    const since = waiting.get(digits);
    if (since === undefined) return;
    waiting.delete(digits);
    requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - since)));
  }).observe(root, { childList: true, subtree: true });
}
