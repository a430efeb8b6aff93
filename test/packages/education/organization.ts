import type { Organization } from "../../../src/packages/education/generated/types.ts";

/** An organization without a past, of which one head is all that is known. */
export const organization: Organization = {
  name: { full: "Детский сад «Мечта»", short: "МДОУ" },
  ...{ type: "kindergarten", inn: "1", kpp: "2", ogrn: "3", phones: ["+7 1"] },
  ...{ email: "a@b.ru", site: "https://x.ru", workingHours: "с 7 до 19", head: "head" },
  ...{ bodies: [], founder: { name: "Администрация" } },
  address: {
    ...{ region: "Область", locality: "город", street: "улица", building: "1" },
    postalCode: "4",
  },
};
