import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";

import { filesOf, listValues, runTask } from "../../node/run/run-task.ts";
import { compareSite } from "../../node/check-site/compare-site.ts";
import { openFolder } from "../../node/check-site/open-folder.ts";
import { openServer } from "../../node/check-site/open-server.ts";
import type { PublishedSite } from "../../node/check-site/published-site.ts";
import { readFolder } from "../../node/input/list-files.ts";
import { makeTemporaryFolder } from "../../node/output/make-temporary-folder.ts";
import { UserError } from "../../engine/problem.ts";
import { reportFormats } from "../../engine/reports/index.ts";
import {
  contentOption,
  dateOption,
  listOf,
  oneOf,
  organizationOption,
  parseUrl,
} from "../options.ts";
import { reportProblems } from "../report-problems.ts";
import type { Session } from "../session.ts";
import type { Format } from "../../node/run/task.ts";
import { stageSite } from "../../site/stage-site.ts";
import { endProgress, showProgress } from "../terminal.ts";

/** The formats in which a site offers documents. */
const downloads = ["docx", "pdf"] as const;

interface CheckSiteOptions {
  content: string;
  organization: string[];
  url?: string;
  date?: string;
  format: string;
  /** In which formats documents are on the site; absent: in all that it offers. */
  downloads?: Format[];
}

/** `reglament check-site URL-or-DIR`: whether what is published is what the data make. */
export function addCheckSite(program: Command, session: Session): void {
  program
    .command("check-site")
    .argument("<где>", "адрес сайта или папка с ним", parsePlace)
    .addOption(contentOption())
    .option(
      "--url <адрес>",
      "адрес, с которым сайт делали, если его задавали команде build",
      parseUrl,
    )
    .addOption(organizationOption())
    .addOption(dateOption("день, с которым сайт делали, если его задавали команде build"))
    .option(
      "--format <вид>",
      `вид отчёта: ${Object.keys(reportFormats).join(", ")}`,
      oneOf(Object.keys(reportFormats)),
      "pretty",
    )
    .option(
      "--downloads <виды>",
      `форматы документов на сайте (${downloads.join(",")}), если их задавали команде build`,
      listOf(downloads),
    )
    .action(async (place: string, options: CheckSiteOptions) => {
      await checkSite(place, options, session);
    });
}

/** An address becomes whole: it ends with a slash. */
function parsePlace(value: string): string {
  if (/^https?:/i.test(value)) return parseUrl(value);
  if (!existsSync(value) || !statSync(value).isDirectory())
    throw new InvalidArgumentError(
      `Нужен адрес вида https://sad.example или папка; папки «${value}» нет.`,
    );
  return value;
}

async function checkSite(
  place: string,
  options: CheckSiteOptions,
  session: Session,
): Promise<void> {
  const { terminal } = session;
  const site = openSite(place, options.url);
  const home = await site.read("index.html", 10_000_000);
  if (home.state === "unreachable")
    throw refusal(
      place,
      "site-unreachable",
      `Сайт «${place}» недоступен: ${home.reason}.`,
      "Проверьте адрес и подключение к сети.",
    );
  const madeFor = home.state === "found" ? canonicalOf(home.bytes) : null;
  if (options.url === undefined && madeFor !== null)
    throw refusal(
      place,
      "site-url",
      `Сайт сделан для адреса ${madeFor}, без него сравнивать нельзя.`,
      `Повторите с ключом --url ${madeFor}`,
    );
  showProgress(terminal, "Собирается сайт для сравнения…");
  const { expected, internal } = await buildExpected(options);
  showProgress(terminal, "Сравнение…");
  const problems = await compareSite(expected, site);
  endProgress(terminal);
  // Published files are nobody's sources: no lines of them are shown.
  const { format } = options;
  terminal.out(
    await reportProblems(
      problems,
      { ...terminal, width: null },
      { format, readText: () => null, pathBase: null, internal },
    ),
  );
  if (problems.length > 0) session.exitCode = 1;
}

function openSite(place: string, url: string | undefined): PublishedSite {
  if (!/^https?:/i.test(place)) return openFolder(place, url);
  const site = openServer(place);
  return url === undefined ? site : { ...site, addresses: [...site.addresses, url] };
}

/** The site that the data make now. */
interface Expected {
  /** Its files, by path. */
  expected: Map<string, Uint8Array>;
  /** What must not be told of what is found: a page may lead to a private address. */
  internal: string[];
}

async function buildExpected(options: CheckSiteOptions): Promise<Expected> {
  const { content, organization, url, date: asOf = null } = options;
  const root = makeTemporaryFolder("reglament-check-");
  const [documents, pages] = [join(root, "documents"), join(root, "site")];
  mkdirSync(documents);
  mkdirSync(pages);
  const folder = { folder: documents, target: documents };
  const output = { formats: options.downloads ?? downloads, folder, sites: join(root, "sites") };
  try {
    const result = await runTask({
      content,
      organizations: organization,
      documents: [],
      asOf,
      output,
    });
    const { settings, internal, isOfMany } = result;
    const target = { folder: pages, target: pages };
    const made = filesOf(result);
    await stageSite({
      ...{ made, settings, url, internal, isOfMany },
      ...{ pages: target, documents: [documents], texts: [output.sites] },
    });
    return { expected: new Map(readFolder(pages)), internal: listValues(internal) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The address for which a home page was made; null where none was given. */
function canonicalOf(page: Uint8Array): string | null {
  const html = new TextDecoder().decode(page);
  // It goes into a command to be repeated: nothing in it may mean something to a shell.
  return /<link rel="canonical" href="(https?:[\p{L}\d_:/.~%-]{1,500})"/u.exec(html)?.[1] ?? null;
}

function refusal(place: string, rule: string, message: string, hint: string): UserError {
  return new UserError([
    { file: place, line: 1, column: 1, severity: "error", rule, message, hint },
  ]);
}
