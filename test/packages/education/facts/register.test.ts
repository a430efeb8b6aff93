import { expect, test } from "vitest";
import { registerOf } from "../../../../src/packages/education/facts/register.ts";
import type { Edition } from "../../../../src/packages/education/generated/types.ts";
import { organization } from "../organization.ts";

const record = (id: string, more: Partial<Edition> = {}): Edition => ({
  ...{ id, kind: "rules", date: "2024-09-02", status: "in-force" },
  ...more,
});

const of = (editions: Edition[], day: string | null = null) =>
  registerOf({ organization, documents: { editions } }, day);

test("a record tells what it does not know by null, and where it stands", () => {
  expect(of([record("a"), record("b", { number: "86" })])[1]).toEqual({
    ...{ id: "b", kind: "rules", date: "2024-09-02", edition: null, label: "№ 86" },
    ...{ inForceFrom: null, inForceUntil: null, publishedOn: null, isDraft: false },
    ...{ isRepealed: false, signedFiles: [], sealed: null },
    place: { file: "documents", path: ["editions", 1] },
  });
});

test("a record tells its days, the last one too where another ends it", () => {
  const first = record("a", { edition: 1, inForceFrom: "2024-09-09", publishedOn: "2024-09-10" });
  const second = record("b", { edition: 2, date: "2025-09-01", status: "draft" });
  const [former, draft] = of([first, second]);
  expect(former).toMatchObject({
    ...{ edition: 1, label: "редакция № 1", inForceFrom: "2024-09-09", inForceUntil: null },
    ...{ publishedOn: "2024-09-10", isDraft: false },
  });
  expect(draft?.isDraft).toBe(true);
  const signed: Edition[] = [first, { ...second, status: "approved" }];
  const on = (day: string | null) => of(signed, day).map(({ isRepealed }) => isRepealed);
  expect(of(signed)[0]?.inForceUntil).toBe("2025-08-31");
  expect(on("2025-08-31")).toEqual([false, false]);
  expect(on("2025-09-01")).toEqual([true, false]);
  // Unless a day is asked for, that of the data counts.
  expect(on(null)).toEqual([true, false]);
});

test("signed and kept files are told with their place; what a seal leaves out is the record's own", () => {
  const [, sealed] = of([
    record("a"),
    record("b", {
      signature: {
        ...{ owner: "Рощин Л. И.", certificate: "01", validFrom: "2024-01-09" },
        ...{ validUntil: "2025-04-09", signedOn: "2024-09-02" },
        files: [{ format: "pdf", file: "b.sig", sha256: "0" }],
      },
      sealed: {
        sealedOn: "2024-09-02",
        files: [
          { format: "pdf", file: "b.pdf", sha256: "1" },
          { document: "extract", item: "g", format: "tree", file: "g.json", sha256: "2" },
        ],
      },
    }),
  ]);
  expect(sealed?.signedFiles).toEqual([
    {
      ...{ format: "pdf", file: "b.sig", sha256: "0" },
      path: ["editions", 1, "signature", "files", 0],
    },
  ]);
  expect(sealed?.sealed).toEqual({
    path: ["editions", 1, "sealed"],
    files: [
      {
        ...{ document: "rules", item: null, format: "pdf", file: "b.pdf", sha256: "1" },
        path: ["editions", 1, "sealed", "files", 0],
      },
      {
        ...{ document: "extract", item: "g", format: "tree", file: "g.json", sha256: "2" },
        path: ["editions", 1, "sealed", "files", 1],
      },
    ],
  });
});
