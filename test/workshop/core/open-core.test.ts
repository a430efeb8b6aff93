import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";

import { memoryFolder, openContent, openWriters, write } from "../../../src/index.ts";
import { siteOrganization } from "../../../src/engine/site/site-organization.ts";
import { siteFiles } from "../../../src/site/site-files.ts";
import { readFolder } from "../../../src/node/input/list-files.ts";
import { readFonts } from "../../../src/node/input/read-package.ts";
import { type Files, readTexts, textOf, withFile } from "../../../src/workshop/core/files.ts";
import { type Core, type Given, openCore } from "../../../src/workshop/core/open-core.ts";
import { dataFolder, embedFolder } from "../../../src/workshop/core/pack-all.ts";
import { openFile } from "../../../src/workshop/state/open-file.ts";

const starter = readTexts(
  new Map(Array.from(readFolder("content"), ([path, bytes]) => [path, new Uint8Array(bytes)])),
);
const organization = "ds1-pugachev";
const place = `organizations/${organization}/organization.yaml`;
const files: Files = Object.fromEntries(
  Object.entries(starter).filter(([path]) => /^organizations\/(?!.*\/\.)/.test(path)),
);
const given: Given = { files, organization, day: "2026-02-02" };

let core: Core;
let zip: Uint8Array;
let unzipped: Record<string, Uint8Array>;

beforeAll(async () => {
  core = await openCore({ fonts: readFonts(), starter, schemas: {} });
  zip = await core.pack(given);
  unzipped = unzipSync(zip);
});

function edited(from: string, to: string): Given {
  const text = files[place];
  if (typeof text !== "string" || !text.includes(from)) throw new Error(`No ${from}`);
  return { ...given, files: withFile(files, place, text.replace(from, to)) };
}

describe("a look", () => {
  test("shows one paper and names all that were asked for", async () => {
    const shown = await core.look({ ...given, paper: "request", kinds: [] });
    expect(shown.name).toBe("МДОУ «Детский сад № 1 г. Пугачева»");
    expect(shown.papers.length).toBeGreaterThan(20);
    expect(shown.html).toContain("6499000002");
    const one = await core.look({ ...given, paper: "request", kinds: ["request"] });
    expect(one.papers.map(({ name }) => name)).toEqual(["request"]);
    expect(one.html).toBe(shown.html);
  });

  test("sees what was changed since the last one", async () => {
    const { html } = await core.look({
      ...edited("ул. Примерная", "ул. Новая"),
      ...{ paper: "request", kinds: ["request"] },
    });
    expect(html?.replaceAll("\u00a0", " ")).toContain("ул. Новая");
  });

  test("finds an organization in a folder of several", async () => {
    const moved = Object.entries(files).map(([path, file]): [string, string | Uint8Array] => [
      path.replace("organizations/", "organizations/rayon/"),
      file,
    ]);
    const nested = {
      ...given,
      files: Object.fromEntries(moved),
      organization: "rayon/ds1-pugachev",
    };
    const shown = await core.look({ ...nested, paper: "request", kinds: ["request"] });
    expect(shown.html).toContain("6499000002");
    expect(await core.events(nested)).not.toEqual([]);
  });

  test("sees changed settings, which all organizations share", async () => {
    const rules = 'rules:\n  - { rule: edition-unsealed, severity: "off" }\n';
    const strict = await core.look({ ...given, paper: null, kinds: [] });
    const soft = await core.look({
      ...{ ...given, files: withFile(files, "reglament.yaml", rules) },
      ...{ paper: null, kinds: [] },
    });
    const unsealed = (all: typeof strict) =>
      all.problems.filter(({ rule }) => rule === "edition-unsealed").length;
    expect(unsealed(strict)).toBeGreaterThan(0);
    expect(unsealed(soft)).toBe(0);
  });

  test("where the data do not hold there is no paper, and it is said why", async () => {
    const shown = await core.look({
      ...edited('inn: "6499000002"', 'inn: "6499000003"'),
      ...{ paper: "request", kinds: [] },
    });
    expect(shown.html).toBeNull();
    expect(shown.problems.map(({ rule }) => rule)).toContain("wrong-checksum");
  });
});

describe("a probe", () => {
  const of = { paper: "request", kind: "request" };

  test("shows a paper with another answer, in all its forms", async () => {
    const field = { file: "assignments.yaml", path: ["staff", 1, "surname"] };
    const html = await core.probe({ ...given, ...of, field });
    const { html: now } = await core.look({ ...given, paper: "request", kinds: ["request"] });
    expect(html).not.toBeNull();
    expect(html).not.toBe(now);
    expect(html).not.toContain("Соколова");
  });

  test("is null for what cannot have another value", async () => {
    const field = { file: "organization.yaml", path: ["nowhere"] };
    expect(await core.probe({ ...given, ...of, field })).toBeNull();
  });
});

describe("the ZIP", () => {
  test("has the very files that the command line makes, each once", async () => {
    const writers = await openWriters(readFonts);
    const content = openContent(
      memoryFolder(new Map(Object.entries(files))),
      memoryFolder(new Map(Object.entries(starter))),
    );
    const packed = new Map(
      Object.entries(unzipped).flatMap(([path, bytes]) => {
        const [, name] = /^\d [^/]+\/([^/]+)$/.exec(path) ?? [];
        return name === undefined ? [] : [[name, bytes] as const];
      }),
    );
    let count = 0;
    for await (const { documents } of write(content, { writers, organizations: [organization] }))
      for (const { name, bytes } of documents.flatMap((document) => document.files)) {
        expect(packed.get(name), name).toEqual(new Uint8Array(bytes));
        count++;
      }
    const papers = Object.keys(unzipped).filter((path) => /^\d /.test(path));
    expect(papers).toHaveLength(count);
    expect(count).toBeGreaterThan(50);
  });

  test("sorts papers by what to do with them", () => {
    const folderOf = (name: string) =>
      Object.keys(unzipped)
        .find((path) => path.endsWith(`/${name}`))
        ?.split("/")[0];
    expect(folderOf("order-appointment-2.docx")).toBe("1 Подписать");
    expect(folderOf("zayavka.eml")).toBe("2 Отправить");
    expect(folderOf("sheet-parent.pdf")).toBe("3 Раздать");
    expect(folderOf("regulation.html")).toBe("4 Выложить на сайт");
    expect(folderOf("register-chats.pdf")).toBe("5 Хранить у себя");
  });

  test("has the pieces that a site of this organization has for site builders", async () => {
    const writers = await openWriters(readFonts);
    const content = openContent(memoryFolder(new Map(Object.entries(starter))));
    for await (const { subject, documents } of write(content, { writers })) {
      if (!subject) throw new Error("No subject");
      const organizations = [siteOrganization(subject, documents)];
      const pieces = [...siteFiles({ organizations, security: null }, null)].filter(([path]) =>
        path.startsWith("embed/"),
      );
      const packed = Object.entries(unzipped).filter(([path]) => path.startsWith(embedFolder));
      expect(packed.map(([path, html]) => [path, strFromU8(html)])).toEqual(
        pieces.map(([path, html]) => [path.replace("embed", embedFolder), html]),
      );
      expect(pieces.map(([path]) => path)).toContain("embed/sveden-common.html");
    }
  });

  test("tells what is next, in words and without private contacts", () => {
    const page = strFromU8(unzipped["Что дальше.html"] ?? new Uint8Array());
    expect(page).toContain("Подписать");
    expect(page).not.toContain("mail.example");
    expect(page).not.toContain("undefined");
    // Papers of a day stand by their days; what else is to be done is told as advice, not as a fault.
    const [, signed = ""] = /Подписаны раньше:(.*?)<strong>/su.exec(page) ?? [];
    const days = [...signed.matchAll(/<li>Приказ от (\d\d)\.(\d\d)\.(\d{4})/gu)].map(
      ([, day = "", month = "", year = ""]) => year + month + day,
    );
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted());
    expect(page).not.toContain("в данных об этом ничего нет");
  });

  test("what is next for a beginner: councils and the approving order first, letters are sent", async () => {
    const own = readTexts(
      new Map(
        Array.from(readFolder("test/fixtures/small/content"), ([path, bytes]) => [
          path,
          new Uint8Array(bytes),
        ]),
      ),
    );
    const path = "organizations/ddt-iskra/documents.yaml";
    const letter =
      "  - { id: letter-of-change, kind: letter-administrator, date: 2026-09-01, status: draft }\n";
    const text = textOf(own, path).replace(/^editions:\n/mu, (head) => head + letter);
    const asked = { organization: "ddt-iskra", day: "2026-08-25" };
    const packed = await core.pack({ ...asked, files: withFile(own, path, text) });
    const page = strFromU8(unzipSync(packed)["Что дальше.html"] ?? new Uint8Array());
    const [, sign = "", send = ""] = page.split("<strong>");
    const places = [
      "рассматривают советы",
      "<li>Положение",
      "об использовании",
      "о назначении",
    ].map((words) => sign.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(send).toContain("Письма из папки «1 Подписать»");
  });

  test("opened again it gives the same data, and packed again the same bytes", async () => {
    const opened = openFile("ds1.zip", zip);
    if (!("organizations" in opened)) throw new Error("No organizations");
    expect(opened.organizations.map(({ id }) => id)).toEqual([organization]);
    expect(opened.organizations[0]?.files).toEqual(files);
    expect(unzipped[`${dataFolder}/${place}`]).toBeDefined();
    expect(await core.pack(given)).toEqual(zip);
  });
});
