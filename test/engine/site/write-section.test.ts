import { expect, test } from "vitest";
import { writeSection } from "../../../src/engine/site/write-section.ts";

const section = {
  id: "common",
  title: "Основные сведения",
  groups: [
    {
      title: "Учредитель",
      itemprop: "uchredLaw",
      rows: [
        {
          term: "Телефоны",
          itemprop: "telUchred",
          values: [
            { text: "1", href: "tel:1" },
            { text: "2", href: "tel:2" },
          ],
        },
        { term: "Кто", itemprop: null, values: [{ text: "<b>", path: "sveden/managers/" }] },
      ],
      documents: [{ title: "Положение", path: "regulation/", status: "действует" }],
    },
  ],
};

test("on our page links lead from it; several values stand in one place", () => {
  const html = writeSection(section, { heading: 2, addressOf: (path) => `../../${path}` });
  expect(html).toBe(
    '<section class="group" id="part-1" itemprop="uchredLaw"><h2>Учредитель</h2>' +
      '<ul class="official-documents"><li><a href="../../regulation/">Положение</a> <span>действует</span></li></ul>' +
      '<dl class="facts"><div><dt>Телефоны</dt> <dd itemprop="telUchred">' +
      '<a href="tel:1" class="nobr">1</a>; <a href="tel:2" class="nobr">2</a></dd></div>' +
      '<div><dt>Кто</dt> <dd><a href="../../sveden/managers/">&#x3C;b></a></dd></div></dl></section>',
  );
});

test("a link whose text says too little has a name, which begins with the text", () => {
  const [text, label] = ["Открыть", "Открыть: Правила приёма"];
  const values = [{ text, label, href: "https://x.example/" }];
  const groups = [{ rows: [{ term: "Правила приёма", itemprop: null, values }] }];
  const html = writeSection({ ...section, groups }, { heading: 2, addressOf: () => null });
  expect(html).toContain(`<a href="https://x.example/" aria-label="${label}">${text}</a>`);
});

test("on somebody else's page there is no second main heading, no id, and no link to nowhere", () => {
  const place = { heading: 3, title: section.title, addressOf: () => null } as const;
  const html = writeSection(section, place);
  expect(html).toMatch(/^<h2>Основные сведения<\/h2>/);
  expect(html).toContain("<h3>Учредитель</h3>");
  expect(html).not.toMatch(/ id=|<h1|href="(?!tel:)/);
});
