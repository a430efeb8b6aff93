import { expect, test } from "vitest";
import { phoneUrl } from "../../../src/engine/russian/phone-url.ts";

test.each(["+7 (84574) 0-00-01", "+7\u00A0(84574)\u00A00-00-01", "+78457400001"])(
  "%s is called by its digits",
  (phone) => {
    expect(phoneUrl(phone)).toBe("tel:+78457400001");
  },
);
