import type { SiteOrganization } from "../engine/site/data.ts";

/**
 * What search engines read of an organization (schema.org, JSON-LD): only public facts that stand
 * on the page as well. Safe inside `<script>`: nothing in it can end the element.
 * Spaces are plain: machines compare names.
 */
export function linkedData({ name, contacts }: SiteOrganization): string {
  const { address, phones, email, site, taxId } = contacts;
  const data = {
    "@context": "https://schema.org",
    "@type": ["GovernmentOrganization", "EducationalOrganization"],
    name: name.full,
    alternateName: name.short,
    address,
    telephone: phones,
    email,
    url: site,
    taxID: taxId,
  };
  return JSON.stringify(data).replaceAll("\u00A0", " ").replaceAll("<", "\\u003c");
}
