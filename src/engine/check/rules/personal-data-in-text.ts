import { findPersonal } from "../../privacy/personal-patterns.ts";
import type { TextRule } from "../text-rule.ts";

const names = { mobile: "номер мобильного телефона", mail: "адрес личной почты" };

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
    for (const { what, stretch } of findPersonal(text)) {
      const where =
        audience === null
          ? "В части, которая может войти в публичный текст,"
          : "В публичном тексте";
      report(
        stretch,
        `${where} записан ${names[what]}: ${text.slice(...stretch)}.`,
        "Удалите его. Телефон и почту организации вставляйте из данных: {organization.email}.",
      );
    }
  },
};
