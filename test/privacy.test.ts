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
const link = "https://приглашение.example/join/aB3-xY9";
const email = "distinctive.person@private.example";

/** The example with a personal telephone and e-mail that occur nowhere else. */
function distinctiveExample(): ContentFolder {
  const folder = copyExample();
  const file = "organizations/ds1-pugachev/administrators.yaml";
  folder.change(file, "personalMobile: ", `personalMobile: "${mobile}" # `);
  folder.change(file, "personalEmail: ", `personalEmail: ${email} # `);
  folder.change(file, "mobile: ", `mobile: "${mobile}" # `);
  const invited = "sentTo: родителям группы «Солнышко», на собрании";
  folder.change(
    "organizations/ds1-pugachev/assignments.yaml",
    invited,
    `${invited}\n    inviteLink: ${link}`,
  );
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
    // Neither as a text nor as what a QR code is called or leads to.
    expect(all).not.toMatch(/join\/aB3|xn--80af/iu);
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

  test("a link that lets in is a QR code in what its own group is given, and nowhere else", async () => {
    const folder = distinctiveExample();
    const writers = await openWriters();
    const scope = { content: folder.content, organizations: [], documents: ["handout-parent"] };
    const { results } = await collectRun(scope, writers.countPages);
    folder.remove();
    const made = await writeDocuments(results[0]?.documents ?? [], formats, "", writers);
    const leading = made.filter(({ tree }) => JSON.stringify(tree).includes(link));
    expect(made.length).toBeGreaterThan(4);
    expect(leading.map(({ name }) => name)).toEqual(["handout-parent-solnyshko"]);
    for (const { settings, files } of leading) {
      expect([settings.audience, files.map(({ format }) => format)]).toEqual([
        "internal",
        ["docx", "pdf"],
      ]);
      const [docx] = files;
      expect(docx && (await textOf(docx))).toContain(`QR-код: ${link}`);
    }
  });

  test("cannot be printed by a public text", async () => {
    const folder = distinctiveExample();
    const places = [
      ["administrator.personalMobile", "parts/parent-duties.mdx", "участвует"],
      ["group.invitationLink", "documents/sheet-parent.mdx", "Ваш чат:"],
    ] as const;
    for (const [path, file, before] of places) folder.change(file, before, `{${path}} ${before}`);
    const told = (await problemsOf(folder)).map(({ rule, file, message }) => ({
      rule,
      place: places.findIndex(([, text]) => file.endsWith(text)),
      message,
    }));
    const [mobileTold, linkTold] = places.map(([path], place) => ({
      rule: "text-internal-value",
      place,
      message: `Значение «${path}» — для внутреннего пользования, а документ публичный.`,
    }));
    expect(told).toContainEqual(mobileTold);
    expect(told).toContainEqual(linkTold);
    expect(new Set(told.map(({ place }) => place))).toEqual(new Set([0, 1]));
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
