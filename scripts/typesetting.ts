/**
 * `node scripts/typesetting.ts`: counts what a typographer would mark in the PDFs of the example
 * and of the organizations of the tests, in real files. With `--list` every place is printed; with
 * folders or files named, those are judged instead.
 */
import { judgeNamed, judgeOwn, list, report } from "./typesetting/judge-files.ts";

const words = process.argv.slice(2);
const names = words.filter((word) => word !== "--list");
const judged = names.length > 0 ? await judgeNamed(names) : await judgeOwn();
if (words.includes("--list")) process.stdout.write(`${list(judged)}\n`);
process.stdout.write(report(judged));
