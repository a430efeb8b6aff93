import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { collectRun } from "../../../src/node/run/collect-run.ts";
import { sha256Hex } from "../../../src/engine/base/sha256.ts";
import type { DocumentRecord } from "../../../src/engine/documents/document-record.ts";
import {
  changedFiles,
  signaturesOf,
  signedFile,
} from "../../../src/engine/documents/signatures.ts";
import type { MadeDocument } from "../../../src/engine/documents/write-documents.ts";
import { runCommand, type Spoken } from "../../cli/terminal.ts";
import { type ContentFolder, copySimple, lighten } from "../../content-folder.ts";
import { parseHtml } from "../writers/html-text.ts";

const organization = "organizations/ds1-pugachev";
const signature = new Uint8Array([0x30, 0x82, 1, 2, 3]);
let folder: ContentFolder;

beforeEach(() => {
  folder = copySimple();
  lighten(folder.content, ["regulation", "sheet-parent"]);
});

afterEach(() => {
  folder.remove();
});

function build(): Promise<Spoken> {
  return runCommand([
    ...["build", "--content", folder.content],
    ...["--out", join(folder.root, "out"), "--site", join(folder.root, "dist")],
  ]);
}

function sign(hash: string, file = "sokolova 1.p7s"): void {
  const lines = ["      files:", `        - { format: pdf, file: ${file}, sha256: "${hash}" }`];
  const after = "      signedOn: 2024-09-02\n";
  folder.change(`${organization}/documents.yaml`, after, `${after}${lines.join("\n")}\n`);
}

function addSignature(): void {
  mkdirSync(join(folder.content, organization, "signatures"));
  writeFileSync(join(folder.content, organization, "signatures/sokolova 1.p7s"), signature);
}

test("the signature of a file lies beside it, and the page tells how to verify it", async () => {
  const words = ["--content", folder.content, "--out", join(folder.root, "to-sign")];
  await runCommand(["generate", "--document", "regulation", "--format", "pdf", ...words]);
  const signed = readFileSync(join(folder.root, "to-sign/ds1-pugachev/regulation.pdf"));
  sign(sha256Hex(signed).toUpperCase());
  addSignature();
  const { code, err } = await build();
  expect({ code, err }).toEqual({ code: 0, err: "" });
  for (const place of ["out/ds1-pugachev", "dist/regulation"]) {
    expect(readFileSync(join(folder.root, place, "regulation.pdf"))).toEqual(signed);
    expect([...readFileSync(join(folder.root, place, "regulation.pdf.sig"))]).toEqual([
      ...signature,
    ]);
  }
  const page = parseHtml(readFileSync(join(folder.root, "dist/regulation/index.html"), "utf8"));
  const links = page
    .querySelectorAll("ul.downloads a")
    .map((link) => link.getAttributeValue("href"));
  expect(links).toEqual(["./regulation.docx", "./regulation.pdf", "./regulation.pdf.sig"]);
  const details = page.querySelector("details.checksums")?.textContent ?? "";
  expect(details).toContain(sha256Hex(signed));
  for (const words of ["Госуслугах", "КриптоАРМ", "certutil", "sha256sum", "Get-FileHash"])
    expect(details).toContain(words);
  const unsigned = readFileSync(join(folder.root, "dist/sheet-parent/index.html"), "utf8");
  expect(unsigned).toContain(
    sha256Hex(readFileSync(join(folder.root, "dist/sheet-parent/sheet-parent.docx"))),
  );
  expect(unsigned).not.toContain("Госуслуг");
  expect(unsigned).not.toContain(".pdf.sig");
});

test("a file that is no longer the signed one is refused at its place", async () => {
  sign("0".repeat(64));
  addSignature();
  const { code, err } = await build();
  expect(code).toBe(1);
  expect(err).toMatch(
    /documents\.yaml:\d+:\d+ ошибка signed-file-changed\n {2}Подписанный файл изменился: «regulation\.pdf» теперь имеет SHA-256 [\da-f]{64}\./,
  );
});

test("a signature file that is not there is found without building", async () => {
  sign("0".repeat(64), "nowhere.sig");
  const scope = { content: folder.content, organizations: [], documents: [] };
  expect((await collectRun(scope)).problems).toMatchObject([
    {
      rule: "missing-signature-file",
      message: "Файла подписи «nowhere.sig» нет в папке signatures организации.",
      owner: {
        organization: "ds1-pugachev",
        file: "documents.yaml",
        record: "editions.regulation-1.signature.files.0.file",
      },
    },
  ]);
});

test.each(["../../secret.sig", "a/b.sig", "regulation.pdf"])(
  "«%s» is no name of a file",
  async (file) => {
    sign("0".repeat(64), file);
    const scope = { content: folder.content, organizations: [], documents: [] };
    expect((await collectRun(scope)).problems).toHaveLength(1);
  },
);

describe("which files are signed", () => {
  const bytes = new TextEncoder().encode("regulation");
  const path = ["editions", 0, "signature", "files", 0];
  const signed = (format: string, sum = sha256Hex(bytes)) => ({
    ...{ format, file: `\u0439 ${format}.sig`, sha256: sum, path },
  });
  const rules: DocumentRecord = {
    ...{ id: "rules-1", kind: "rules", edition: 1, label: "редакция № 1", date: "2024-09-02" },
    ...{ inForceFrom: null, inForceUntil: null, publishedOn: null, isDraft: false },
    ...{ isRepealed: false, sealed: null, place: { file: "documents", path: ["editions", 0] } },
    signedFiles: [signed("pdf"), signed("docx")],
  };
  const made = (kind: string, more: Partial<MadeDocument> = {}): MadeDocument => ({
    ...{ name: kind, record: rules, enclosures: [], forms: [], kept: null, item: null },
    settings: { title: "т", layout: "regulation", audience: "public", formats: ["pdf"] },
    isRepeated: false,
    tree: {
      ...{ type: "document", children: [] },
      properties: {
        ...{ kind, title: "т", author: "а", layout: "regulation", audience: "public" },
        date: "2024-09-02",
      },
    },
    files: [{ format: "pdf", name: `${kind}.pdf`, bytes }],
    ...more,
  });
  const at = (file: string, where: readonly (string | number)[]) => ({
    ...{ file: `${file}.yaml ${where.join(".")}`, line: 1, column: 1 },
  });

  test("those of the record's own document, and of its former edition, not of its extracts", () => {
    expect(signedFile(rules, "rules", "pdf")?.format).toBe("pdf");
    expect(signedFile(rules, "rules", "docx")?.format).toBe("docx");
    expect(signedFile(rules, "rules-1", "docx")?.format).toBe("docx");
    expect(signedFile(rules, "rules", "html")).toBeUndefined();
    expect(signedFile(rules, "extract", "pdf")).toBeUndefined();
    expect(signedFile({ ...rules, edition: null }, "rules", "pdf")?.format).toBe("pdf");
    expect(signedFile({ ...rules, edition: null }, "rules-1", "pdf")).toBeUndefined();
  });

  test("a signature lies beside its file, however its name is spelled and its sum typed", () => {
    const signatures = new Map([["\u0439 pdf.sig", signature]]);
    const decomposed = { ...signed("pdf", sha256Hex(bytes).toUpperCase()) };
    decomposed.file = decomposed.file.normalize("NFD");
    const document = made("rules", { record: { ...rules, signedFiles: [decomposed] } });
    expect(signaturesOf([document], signatures)).toEqual([
      { name: "rules.pdf.sig", bytes: signature },
    ]);
    expect(changedFiles([document], at)).toEqual([]);
    expect(signaturesOf([document], new Map())).toEqual([]);
    const unsigned = [made("extract"), made("rules", { record: null })];
    const member = made("rules", { isRepeated: true, item: "group" });
    expect(signaturesOf([...unsigned, member], signatures)).toEqual([]);
  });

  test("one that came out different has no signature and is told at its sum", () => {
    const other = made("rules", {
      record: { ...rules, signedFiles: [signed("pdf", "0".repeat(64))] },
    });
    expect(signaturesOf([other], new Map([["\u0439 pdf.sig", signature]]))).toEqual([]);
    expect(changedFiles([other], at)).toEqual([
      {
        ...{ rule: "signed-file-changed", severity: "error", line: 1, column: 1 },
        file: "documents.yaml editions.0.signature.files.0.sha256",
        message: `Подписанный файл изменился: «rules.pdf» теперь имеет SHA-256 ${sha256Hex(bytes)}.`,
        hint: "После подписания изменились данные, текст или программа. Верните их, или сделайте файл заново командой generate, подпишите и запишите его новую сумму.",
      },
    ]);
  });
});
