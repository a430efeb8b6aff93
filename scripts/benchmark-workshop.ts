/**
 * `node scripts/benchmark-workshop.ts [PEOPLE …]`: what one waits for in the workshop, opened from
 * the disk in a real browser, with five groups and so many people (12 and 300, unless told), and the
 * memory that 500 edits leave behind.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";

import { readWorkshop } from "../src/node/workshop/read-workshop.ts";
import { openBrowser } from "../test/browser/open-browser.ts";
import { driveToZip, openSection } from "./benchmark/workshop/drive-page.ts";
import { type Heap, openHeap } from "./benchmark/workshop/measure-heap.ts";
import { goToName, timeTyping, typeInName } from "./benchmark/workshop/time-typing.ts";

const keys = 100;
const edits = 500;

const out = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (time: number): string => `${Math.round(time)} мс`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1).replace(".", ",")} МБ`;

async function measure(browser: Browser, address: string, people: number): Promise<void> {
  const context = await browser.newContext({ locale: "ru-RU" });
  const page = await context.newPage();
  const { ready, paper, zip } = await driveToZip(page, address, people);
  out(`Людей: ${people}`);
  out(`  страница открыта → можно начинать: ${ms(ready)}`);
  out(`  последний ответ → первая бумага: ${ms(paper)}; → архив: ${ms(zip)}`);
  await openSection(page, "Организация");
  await goToName(page);
  // The engine compiles what is used often; who has answered two dozen questions has typed by then.
  await typeInName(page, 20);
  const times = (await timeTyping(page, keys)).toSorted((a, b) => a - b);
  const at = (part: number): string => ms(times[Math.floor(times.length * part)] ?? NaN);
  out(`  клавиша → бумага: медиана ${at(0.5)}, 95 % ${at(0.95)}, клавиш: ${times.length}`);
  await context.close();
}

/** By itself, with nobody watching the paper. */
async function measureMemory(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({ locale: "ru-RU" });
  const page = await context.newPage();
  await driveToZip(page, address, 12);
  await openSection(page, "Организация");
  await goToName(page);
  const heap = await openHeap(page);
  await settle(page, 100);
  const before = await heap();
  await settle(page, edits);
  tellHeap(before, await heap());
  await context.close();
}

async function settle(page: Page, count: number): Promise<void> {
  await typeInName(page, count, 60);
  await page.waitForTimeout(2000);
}

function tellHeap(before: Heap, after: Heap): void {
  const tell = (of: keyof Heap): string => `${megabytes(before[of])} → ${megabytes(after[of])}`;
  out(`Память до и после ${edits} правок: страница ${tell("page")}, программа ${tell("worker")}`);
}

async function run(counts: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "reglament-benchmark-"));
  const file = join(folder, "workshop.html");
  const html = await readWorkshop();
  writeFileSync(file, html);
  out(`Файл, сжатый: ${megabytes(gzipSync(html).length)}`);
  const browser = await openBrowser();
  const address = pathToFileURL(file).href;
  try {
    for (const people of counts) await measure(browser, address, people);
    await measureMemory(browser, address);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

const counts = process.argv.slice(2).map(Number);
if (counts.every((count) => Number.isInteger(count) && count > 0 && count <= 300))
  await run(counts.length > 0 ? counts : [12, 300]);
else {
  process.stderr.write("Так: node scripts/benchmark-workshop.ts [СКОЛЬКО ЛЮДЕЙ, до 300 …]\n");
  process.exitCode = 2;
}
