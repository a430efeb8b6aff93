import { asciiUrl, mailtoUrl } from "../../../engine/base/ascii-address.ts";
import { phoneUrl } from "../../../engine/russian/phone-url.ts";
import type { OfficialRow } from "../../../engine/site/data.ts";

const absent = "отсутствует";

/**
 * A row of an official section; none where the data do not tell the value. Only of what they call
 * absent the site says so: what is unknown may well be there.
 */
export function row(
  term: string,
  itemprop: string | null,
  value: string | null | undefined,
  href?: string | null,
): OfficialRow[] {
  if (value === null || value === undefined || value === "") return [];
  return [{ term, itemprop, values: [{ text: value, ...(href && { href }) }] }];
}

/** A link to a document elsewhere; such links of several rows are not called alike. */
export function documentRow(term: string, itemprop: string, link: string): OfficialRow[] {
  const text = "Открыть документ";
  return [{ term, itemprop, values: [{ text, label: `${text}: ${term}`, href: asciiUrl(link) }] }];
}

/** What an organization lacks by its own word: said as the recommendations demand. */
export function absentRow(
  term: string,
  itemprop: string,
  lacks: readonly string[],
  name = itemprop,
): OfficialRow[] {
  return lacks.includes(name) ? row(term, itemprop, absent) : [];
}

export function phoneRow(term: string, itemprop: string, phones: readonly string[]): OfficialRow[] {
  const values = phones.map((phone) => ({ text: phone, href: phoneUrl(phone) }));
  return values.length === 0 ? [] : [{ term, itemprop, values }];
}

export function emailRow(itemprop: string, emails: readonly (string | null)[]): OfficialRow[] {
  const values = emails.flatMap((email) =>
    email === null ? [] : [{ text: email, href: mailtoUrl(email) }],
  );
  return values.length === 0 ? [] : [{ term: "Электронная почта", itemprop, values }];
}

/** The address of a site, which is also its text. */
export function siteRow(itemprop: string | null, site: string | null): OfficialRow[] {
  return row("Официальный сайт", itemprop, site, site === null ? null : asciiUrl(site));
}
