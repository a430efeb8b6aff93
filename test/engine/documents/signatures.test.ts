import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { collectRun } from "../../../src/node/run/collect-run.ts";
import { sha256Hex } from "../../../src/engine/base/sha256.ts";
import { runCommand, type Spoken } from "../../cli/terminal.ts";
import { type ContentFolder, copySimple } from "../../content-folder.ts";
import { parseHtml } from "../writers/html-text.ts";

const organization = "organizations/ds1-pugachev";
const signature = new Uint8Array([0x30, 0x82, 1, 2, 3]);
let folder: ContentFolder;

beforeEach(() => {
  folder = copySimple();
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

test("a page without a signature offers none", async () => {
  await build();
  const html = readFileSync(join(folder.root, "dist/regulation/index.html"), "utf8");
  const docx = readFileSync(join(folder.root, "dist/regulation/regulation.docx"));
  expect(html).toContain(sha256Hex(docx));
  expect(html).not.toContain("Госуслуг");
  expect(html).not.toContain(".pdf.sig");
});
