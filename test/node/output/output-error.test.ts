import { expect, test } from "vitest";
import { heldError } from "../../../src/node/output/output-error.ts";

test.each([
  ["order.docx", "Если он открыт в Word, закройте его в Word и повторите команду."],
  ["report.xlsx", "Если он открыт в Excel, закройте его в Excel и повторите команду."],
  ["order.pdf", "Если он где-то открыт, например для просмотра, закройте его и повторите команду."],
])("%s that is held is closed where such files are open", (file, hint) => {
  expect(heldError(`out/${file}`).problems[0]?.hint?.startsWith(hint)).toBe(true);
});
