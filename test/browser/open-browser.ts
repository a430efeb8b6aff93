import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright, type Page } from "playwright-core";
import { makeOnce } from "../make-once.ts";
import type { ServedFolder } from "./serve-folder.ts";

/** Made for a cloud function of one page: with these the browser ends when its first page does. */
const singlePage = ["--single-process", "--no-zygote"];

// Our pages draw nothing in three dimensions, and its own way to do so costs a third of its time.
chromium.setGraphicsMode = false;

/** The browser that comes as an npm package: nothing is downloaded or installed by hand. */
export async function openBrowser(): Promise<Browser> {
  // It unpacks itself when first asked, and whoever asks meanwhile gets half of it.
  await makeOnce("browser", () => chromium.executablePath());
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((argument) => !singlePage.includes(argument)),
    headless: true,
  });
}

/** What a page must never do: speak of an error, or ask anybody outside. */
export interface Watched {
  page: Page;
  /** Messages of errors and addresses of requests outside, as they come. */
  troubles: string[];
}

export interface PageOptions {
  width?: number;
  javaScript?: boolean;
  colorScheme?: "light" | "dark";
}

/** Opens a page of a served folder and watches it. */
export async function openPage(
  browser: Browser,
  { address }: ServedFolder,
  path: string,
  { width = 1280, javaScript = true, colorScheme = "light" }: PageOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: javaScript,
    colorScheme,
    locale: "ru-RU",
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith("data:")) troubles.push(url);
  });
  await page.goto(new URL(path, address).href);
  return { page, troubles };
}
