import { readEmail } from "../../../engine/sheets/read/read-line.ts";
import { isMobile, readPhone } from "../../../engine/sheets/read/read-phone.ts";
import type { Reading } from "../../../engine/sheets/read/reading.ts";

/** Where people have mailboxes of their own; some organizations too, and then they say so. */
const publicMail =
  /@(?:mail|yandex|ya|bk|list|inbox|internet|rambler|gmail|icloud|outlook|hotmail|vk)\.(?:ru|com)$/iu;

/**
 * A telephone of a column that does not say whose it is. The work phone is printed on the site, so a
 * mobile number is not taken for one.
 */
export function readAnyPhone(text: string): Reading {
  const reading = readPhone(text, "workPhone");
  if (!("fields" in reading) || !isMobile(String(reading.fields.workPhone))) return reading;
  return notTaken(
    "Мобильный номер не взят: рабочий телефон печатается на сайте, а этот похож на личный.",
    "Рабочий телефон",
  );
}

/** The same of a mailbox. */
export function readAnyEmail(text: string): Reading {
  const reading = readEmail(text, "workEmail");
  if (!("fields" in reading) || !publicMail.test(String(reading.fields.workEmail))) return reading;
  return notTaken(
    "Адрес почты не взят: рабочая почта печатается на сайте, а этот похож на личный.",
    "Рабочая почта",
  );
}

export function looksLikeAnyEmail(text: string): boolean {
  return "fields" in readEmail(text, "email");
}

function notTaken(message: string, title: string): Reading {
  const hint = `Если он служебный, назовите столбец «${title}».`;
  return { fields: {}, notes: [{ rule: "sheet-private-contact", message, hint }] };
}
