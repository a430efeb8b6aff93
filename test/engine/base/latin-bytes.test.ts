import { expect, test } from "vitest";

import { latinBytes } from "../../../src/engine/base/latin-bytes.ts";

test.each([
  ["ASCII", "BT\n", [66, 84, 10]],
  ["bytes above it", "%\u00ff\u0080", [37, 255, 128]],
  ["nothing", "", []],
])("%s: a byte a character", (_, text, bytes) => {
  expect([...latinBytes(text)]).toEqual(bytes);
});
