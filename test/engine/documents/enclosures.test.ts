import { describe, expect, test } from "vitest";
import { writeDocuments } from "../../../src/engine/documents/write-documents.ts";
import { openWriters } from "../../../src/node/input/open-writers.ts";
import { collectRun } from "../../../src/node/run/collect-run.ts";
import { organizations } from "../../content-folder.ts";

/** The message with the request of an organization of the tests: its files, its text, its head. */
async function messageOf(
  content: string,
): Promise<{ names: string[]; text: string; head: string }> {
  const writers = await openWriters();
  const scope = { content, organizations: [], documents: ["zayavka"] };
  const { results } = await collectRun(scope, writers.countPages);
  const documents = results.flatMap((each) => each.documents);
  const made = await writeDocuments(documents, ["eml"], "info@ds1.example", writers);
  const bytes = made.find(({ name }) => name === "zayavka")?.files[0]?.bytes ?? new Uint8Array();
  const message = new TextDecoder().decode(bytes);
  const [head = "", ...parts] = message.split("--=_reglament_part_=");
  const [, body = ""] = parts[0]?.split("\r\n\r\n") ?? [];
  return {
    names: [...message.matchAll(/ filename\*=utf-8''(\S+)/gu)].map(([, name = ""]) =>
      decodeURIComponent(name),
    ),
    text: Buffer.from(body, "base64").toString("utf8"),
    head,
  };
}

describe("the message with the request", () => {
  test("encloses papers under Russian names with their numbers, and reminds to sign them", async () => {
    const { names, text, head } = await messageOf(organizations.kindergarten);
    expect(names).toEqual(["Заявка от 03.09.2024 № 01-21-47.pdf", "Приказ от 02.09.2024 № 88.pdf"]);
    expect(text).toMatch(/^\[Перед отправкой замените приложенные файлы сканами подписанных/u);
    expect(head).not.toMatch(/^Date:/mu);
  });

  test("encloses no draft, and says so to who would send it", async () => {
    const { names, text } = await messageOf(organizations.small);
    expect(names).toEqual([]);
    expect(text).toMatch(/^\[Заявка ещё не подписана и к письму не приложена\./u);
  });

  test("of what is signed in itself there is nothing to remind of", async () => {
    const { names, text } = await messageOf(organizations.large);
    expect(names.length).toBeGreaterThan(0);
    expect(text).toMatch(/^Здравствуйте!/u);
  });
});
