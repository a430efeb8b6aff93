import { expect, test } from "vitest";
import { heldError } from "../../../src/node/output/output-error.ts";

test.each([
  ["order.doc", "Если он открыт в Word, закройте его в Word и повторите команду."],
  ["ПРИКАЗ.DOCX", "Если он открыт в Word, закройте его в Word и повторите команду."],
  ["report.xls", "Если он открыт в Excel, закройте его в Excel и повторите команду."],
  ["order.docx.pdf", "Если он где-то открыт, например для просмотра, закройте его и"],
  ["report.xlsx.html", "Если он где-то открыт, например для просмотра, закройте его и"],
  ["order.docx", "Если он открыт в Word, закройте его в Word и повторите команду."],
  ["report.xlsx", "Если он открыт в Excel, закройте его в Excel и повторите команду."],
  ["order.pdf", "Если он где-то открыт, например для просмотра, закройте его и повторите команду."],
])("%s that is held is closed where such files are open", (file, hint) => {
  const { problems } = heldError(`out/${file}`);
  expect(problems).toMatchObject([{ rule: "output-folder", severity: "error", file: "out" }]);
  expect(problems[0]?.hint?.startsWith(hint)).toBe(true);
});
