import type { Page } from "playwright-core";
import { stringify } from "yaml";
import { inventAnswers } from "./invented-answers.ts";

/** What a person waits for, in milliseconds. */
export interface Waits {
  /** From opening the file to the first button. */
  ready: number;
  /** From the last answer to the first paper. */
  paper: number;
  /** From the last answer, with «Скачать всё» pressed as soon as it can be, to the ZIP. */
  zip: number;
}

/** Opens the page, answers all questions and takes the ZIP; the organization then stays open. */
export async function driveToZip(page: Page, address: string, people: number): Promise<Waits> {
  const start = performance.now();
  await page.goto(address);
  await page.waitForSelector(".start");
  const ready = performance.now() - start;
  await page.locator("input[type=file]").setInputFiles({
    ...{ name: "answers.yaml", mimeType: "application/yaml" },
    buffer: Buffer.from(stringify(inventAnswers(people))),
  });
  await answerRest(page);
  const last = performance.now();
  await page.getByRole("button", { name: "Показать бумаги" }).click();
  await page.waitForSelector(".sheet");
  const paper = performance.now() - last;
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Скачать всё" }).click();
  await coming;
  return { ready, paper, zip: performance.now() - last };
}

/** What a preset has answered in part is asked all the same. */
async function answerRest(page: Page): Promise<void> {
  const heading = page.locator("main h1");
  await page.getByText(/^Вопрос|больше нет/u).waitFor();
  for (let count = 0; count < 60; count++) {
    const words = (await heading.textContent()) ?? "";
    if (words.includes("больше нет")) return;
    await page.getByRole("button", { name: "Дальше" }).click();
    await page.waitForFunction(
      (before) => document.querySelector("main h1")?.textContent !== before,
      words,
    );
  }
  throw new Error("The questions do not end");
}

/** A section of the organization that is open. */
export async function openSection(page: Page, name: string): Promise<void> {
  const sections = page.getByRole("navigation");
  await sections.getByRole("button", { name, exact: true }).click();
}
