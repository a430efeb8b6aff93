import { ownValue } from "../../engine/base/own-value.ts";

/** What a server may call a file, by the end of its name; files not listed may be called anything. */
const types: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  js: /^(text|application)\/(x-)?javascript\b/,
  json: /^application\/json\b/,
  xml: /^(application|text)\/(atom\+)?xml\b/,
  txt: /^text\/plain\b/,
  pdf: /^application\/pdf\b/,
  docx: /^application\/(vnd\.openxmlformats-officedocument\.wordprocessingml\.document|octet-stream|zip)\b/,
};

/** What is wrong with the type that a server gave a file; null where nothing is. */
export function wrongType(path: string, type: string | null): string | null {
  const expected = ownValue(types, path.split(".").at(-1) ?? "");
  if (!expected) return null;
  if (type === null) return "сервер не сообщает, что это за файл (нет заголовка Content-Type)";
  if (!expected.test(type.toLowerCase())) return `сервер называет файл «${type.slice(0, 80)}»`;
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1] ?? "utf-8";
  return charset.toLowerCase() === "utf-8"
    ? null
    : `сервер называет кодировку «${charset.slice(0, 80)}», а в файле UTF-8`;
}
