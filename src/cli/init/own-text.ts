/** A copy of a common text with a note on what it is; `{/* … *\/}` is printed nowhere. */
export function commentText(text: string, kind: string): string {
  const settings = /^---\r?\n[^]*?\r?\n---\r?\n/u.exec(text)?.[0] ?? "";
  const note = `
{/* Ваш текст вместо общего «${kind}». Меняйте слова; имена в фигурных скобках программа заменит данными.
Метки вида Label не удаляйте: по ним отчёт находит пункты требований, на них ссылаются другие пункты.
Чтобы вернуть общий текст, удалите этот файл. Подробнее: docs/texts.md */}
`;
  return `${settings}${note}${text.slice(settings.length)}`;
}

/** A new document with one of each thing that texts are made of. */
export function draftText(kind: string): string {
  return `---
title: Памятка {organization.name.short.genitive}
layout: sheet
audience: internal
formats: [docx, pdf]
---

{/* Новый документ «${kind}»: он уже выпускается. Настройки между строками с дефисами:
layout — оформление (regulation, order, letter, sheet, register); audience: public — для сайта,
internal — для самой организации; formats — html, docx, pdf. Подробнее: docs/texts.md */}

# О чём эта памятка

{/* Имена в фигурных скобках программа заменит данными. */}

Администратор платформы {organization.at} — {administrator.fullName.nominative}.

1. Первый пункт: номера программа ставит сама.

1. Второй пункт.
`;
}
