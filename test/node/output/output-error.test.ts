import { expect, test } from "vitest";
import { asUserError, heldError } from "../../../src/node/output/output-error.ts";
import { refusal } from "./temporary-folder.ts";

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

test.each([
  ["EFBIG", "файл больше, чем здесь позволено", "Укажите для результата другую папку"],
  ["EMFILE", "открыто слишком много файлов сразу", "Закройте другие программы"],
  ["ENOSPC", "на диске нет места", "Освободите место"],
  ["EDQUOT", "место, которое вам отведено на диске, кончилось", "Освободите место"],
])("%s is a refusal of the system, told in words", (code, reason, hint) => {
  const work = (): never => {
    throw Object.assign(new Error(code), { code });
  };
  const [problem] = refusal(() => asUserError("out", work));
  expect(problem?.message).toBe(`В «out» нельзя записать результат: ${reason}.`);
  expect(problem?.hint?.startsWith(hint)).toBe(true);
});
