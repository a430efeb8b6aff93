import { describe, expect, test } from "vitest";

import { collectRun } from "../src/node/run/collect-run.ts";
import { openWriters } from "../src/node/input/open-writers.ts";
import type { Problem } from "../src/engine/problem.ts";
import { siteOrganization } from "../src/engine/site/site-organization.ts";
import { type MadeFile, writeDocuments } from "../src/engine/documents/write-documents.ts";
import { formats } from "../src/engine/writers/formats.ts";
import { type ContentFolder, copyExample } from "./content-folder.ts";
import { docxParts } from "./engine/writers/docx-text.ts";
import { openPdf, pdfText } from "./engine/writers/pdf-text.ts";

const mobile = "+7 (987) 654-32-10";
const email = "distinctive.person@private.example";

/** The example with a personal telephone and e-mail that occur nowhere else. */
function distinctiveExample(): ContentFolder {
  const folder = copyExample();
  const file = "organizations/ds1-pugachev/administrators.yaml";
  folder.change(file, "personalMobile: ", `personalMobile: "${mobile}" # `);
  folder.change(file, "personalEmail: ", `personalEmail: ${email} # `);
  folder.change(file, "mobile: ", `mobile: "${mobile}" # `);
  return folder;
}

/** All that a file says, with its properties. */
async function textOf({ format, bytes }: MadeFile): Promise<string> {
  switch (format) {
    case "html":
      return new TextDecoder().decode(bytes);
    case "docx":
      return [...docxParts(bytes).values()].join("\n");
    case "eml": {
      const [, part = ""] = new TextDecoder().decode(bytes).split("Transfer-Encoding: base64");
      return Buffer.from(part.split("--=_")[0] ?? "", "base64").toString("utf8");
    }
    case "pdf": {
      const pdf = await openPdf(bytes);
      return `${JSON.stringify(await pdf.getMetadata())}\n${await pdfText(bytes)}`;
    }
  }
}

async function problemsOf(folder: ContentFolder): Promise<Problem[]> {
  const scope = { content: folder.content, organizations: [], documents: [] };
  const { problems } = await collectRun(scope);
  folder.remove();
  return problems;
}

describe("internal values", () => {
  test("are in no public file, nor in its properties, nor on the site", async () => {
    const folder = distinctiveExample();
    const writers = await openWriters();
    const scope = { content: folder.content, organizations: [], documents: [] };
    const { results } = await collectRun(scope, writers.countPages);
    folder.remove();
    const seen: string[] = [];
    expect(results).toHaveLength(1);
    for (const { subject, documents: numbered } of results) {
      if (!subject) throw new Error("The example does not hold");
      const made = await writeDocuments(numbered, formats, subject.email, writers);
      seen.push(JSON.stringify(siteOrganization(subject, made)));
      const documents = made.filter(({ settings }) => settings.audience === "public");
      expect(documents.length).toBeGreaterThan(5);
      for (const file of documents.flatMap(({ files }) => files)) seen.push(await textOf(file));
    }
    const all = seen.join("\n");
    expect(all).toContain("Пугачев");
    expect(all).not.toContain(email);
    expect(all.replaceAll(/[^\d\p{L}]/gu, "")).not.toContain("9876543210");
  });

  test("are in the letter, in the message and in the order that is not published", async () => {
    const folder = distinctiveExample();
    const writers = await openWriters();
    const documents = ["request", "zayavka", "order-appointment"];
    const scope = { content: folder.content, organizations: [], documents };
    const { results } = await collectRun(scope, writers.countPages);
    folder.remove();
    expect(results).toHaveLength(1);
    for (const { subject, documents: numbered } of results) {
      const made = await writeDocuments(numbered, formats, subject?.email ?? "", writers);
      const main = made.filter(({ name }) => documents.includes(name));
      expect(main.flatMap(({ files }) => files.map(({ name }) => name)).sort()).toEqual([
        "order-appointment.docx",
        "order-appointment.pdf",
        "request.docx",
        "request.pdf",
        "zayavka.eml",
      ]);
      for (const file of main.flatMap(({ files }) => files)) {
        const text = await textOf(file);
        expect(text, file.name).toContain(email);
        expect(text.replaceAll(/\D/g, ""), file.name).toContain("9876543210");
      }
    }
  });

  test("cannot be printed by a public text", async () => {
    const folder = copyExample();
    folder.change(
      "parts/parent-duties.mdx",
      "участвует",
      "{administrator.personalMobile} участвует",
    );
    const [problem, ...others] = await problemsOf(folder);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      rule: "text-internal-value",
      line: 3,
      message:
        "Значение «administrator.personalMobile» — для внутреннего пользования, а документ публичный.",
    });
    expect(problem?.file).toMatch(/parts\/parent-duties\.mdx$/);
  });

  test.each([
    ["the number typed into a text, written otherwise", "8 987 654‑32‑10"],
    ["the number split by markup", "+7 987 **654** 32 10"],
    ["the e-mail in a link", `[почта](mailto:${email.toUpperCase()})`],
  ])("are stopped at the gate: %s", async (_name, written) => {
    const folder = distinctiveExample();
    folder.change("parts/parent-duties.mdx", "участвует", `участвует ${written}`);
    // That the sealed edition has other words is said besides.
    const problems = (await problemsOf(folder)).filter(({ rule }) => rule !== "sealed-differs");
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["public-leak"]));
    expect(problems[0]?.message).toMatch(
      /^В публичный документ «regulation» попало значение для внутреннего пользования: administrators\.main\./,
    );
  });
});
