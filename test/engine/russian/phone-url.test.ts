import { expect, test } from "vitest";
import { phoneUrl } from "../../../src/engine/russian/phone-url.ts";

test.each(["+7 (84574) 0-00-01", "+7\u00A0(84574)\u00A00-00-01", "+78457400001"])(
  "%s is called by its digits",
  (phone) => {
    expect(phoneUrl(phone)).toBe("tel:+78457400001");
  },
);

test.each([
  ["8 (84574) 0-00-01", "tel:+78457400001"],
  ["8 900 000-00-01", "tel:+79000000001"],
  ["+7 (84574) 0-00-01, доб. 12", "tel:+78457400001;ext=12"],
  ["112", "tel:112"],
  ["тел. 112", "tel:112"],
])("%s → %s", (phone, url) => {
  expect(phoneUrl(phone)).toBe(url);
});
