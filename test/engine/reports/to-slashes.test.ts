import { expect, test } from "vitest";

import { reportFormats } from "../../../src/engine/reports/index.ts";
import { inputOf, problem } from "./support.ts";

const file = String.raw`content\organizations\sad\organization.yaml`;

test.each(Object.keys(reportFormats).filter((format) => format !== "pretty"))(
  "%s names files with slashes, as repositories do",
  async (format) => {
    const write = await reportFormats[format]?.();
    const report = write?.({ ...inputOf([{ ...problem, file }]), listFiles: () => [file] });
    expect(report).toContain("content/organizations/sad/organization.yaml");
    expect(report).not.toContain("\\organization");
  },
);

test("a suite of JUnit is one for both spellings", async () => {
  const write = await reportFormats.junit?.();
  const listFiles = (): string[] => [file.replaceAll("\\", "/")];
  const report = write?.({ ...inputOf([{ ...problem, file }]), listFiles });
  expect(report?.match(/<testsuite /g)).toHaveLength(1);
});
