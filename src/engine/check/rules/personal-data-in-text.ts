import type { TextRule } from "../text-rule.ts";

/** A Russian mobile number however it is spaced: +7 9…, 8 (9…) …. */
const mobile = /(?<!\d)(?:\+7|8)[\s(-]{0,3}9\d\d[\s)-]{0,3}\d{3}[\s-]?\d\d[\s-]?\d\d(?!\d)/gu;

/** Mailboxes that anybody may have. Looked for from the beginning of a word, or it takes quadratic time. */
const mail =
  /(?<![\w.+-])[\w.+-]+@(?:mail|bk|list|inbox|internet|vk|yandex|ya|gmail|rambler|outlook|hotmail|icloud)\.(?:ru|com)(?!\.?[\w-])/giu;

/**
 * A personal telephone number or mailbox typed into a text by hand: the privacy of fields in the
 * data cannot guard it. Parts count as public, since any document may include them.
 */
export const personalDataInText: TextRule = {
  id: "personal-data-in-text",
  severity: "error",
  title: "В публичные тексты не вписаны личные телефоны и почта",
  why: "Всё, что вписано в текст от руки, окажется на сайте. Личный номер нельзя публиковать без отдельного согласия человека.",
  source: "Требование A2; статья 10.1 Федерального закона № 152-ФЗ",
  mend: "Удалите номер или адрес. Телефон и почту организации вставляйте из данных: {organization.email}.",
  bad: {
    files: `
# documents/memo.mdx
---
title: Памятка
layout: sheet
audience: public
formats: [pdf]
---

Вопросы — по телефону +7 (900) 000-00-00.
`,
  },
  good: {
    files: `
# documents/memo.mdx
---
title: Памятка
layout: sheet
audience: public
formats: [pdf]
---

Вопросы — по адресу {organization.email}.
`,
  },
  check({ text, audience }, report) {
    if (audience === "internal") return;
    const found = [
      ...text.matchAll(mobile).map((match) => ({ match, what: "номер мобильного телефона" })),
      ...text.matchAll(mail).map((match) => ({ match, what: "адрес личной почты" })),
    ];
    for (const { match, what } of found) {
      const [value] = match;
      const where =
        audience === null
          ? "В части, которая может войти в публичный текст,"
          : "В публичном тексте";
      report(
        [match.index, match.index + value.length],
        `${where} записан ${what}: ${value}.`,
        "Удалите его. Телефон и почту организации вставляйте из данных: {organization.email}.",
      );
    }
  },
};
