import { expect, test } from "vitest";

import type { Source } from "../../../src/engine/base/source.ts";
import { type Common, openCommon } from "../../../src/engine/check/open-common.ts";
import type { CommonFiles } from "../../../src/engine/content/open-content.ts";
import { openDiskContent } from "../../../src/node/input/open-disk-content.ts";
import { sferum } from "../../../src/packages/sferum/package.ts";

const all = openDiskContent("content").readCommon();
const files: CommonFiles = {
  ...all,
  documents: new Map([...all.documents].filter(([kind]) => /^(?:regulation|consent)$/.test(kind))),
};
const day = "2026-09-01";

/** Opened by somebody who has opened nothing before: memory goes by the package. */
function openFresh(changed: CommonFiles, on: string | null = day): Common {
  return openCommon(changed, { ...sferum }, on);
}

function tell({ problems, reference, documents, parts }: Common): unknown {
  const soundness = Array.from(documents, ([kind, { file, text, settings }]) => [
    ...[kind, file, text === null, settings],
  ]);
  const bodies = Array.from(parts, ([name, part]) => [name, part?.file, part?.body]);
  const data = sferum.referenceOf(reference);
  return [problems, data, reference.requirements, reference.problems, soundness, bodies];
}

const edit = (
  sources: ReadonlyMap<string, Source>,
  name: string,
  change: (source: Source) => Source,
): Map<string, Source> =>
  new Map(Array.from(sources, ([key, source]) => [key, key === name ? change(source) : source]));

const rewrite =
  (from: string | RegExp, to: string) =>
  (source: Source): Source => ({ ...source, text: source.text.replace(from, to) });

const reference = (name: string, change: (source: Source) => Source): CommonFiles => ({
  ...files,
  reference: { ...files.reference, data: edit(files.reference.data, name, change) },
});

const document = (change: (source: Source) => Source): CommonFiles => ({
  ...files,
  documents: edit(files.documents, "regulation", change),
});

const part = (change: (source: Source) => Source): CommonFiles => ({
  ...files,
  parts: edit(files.parts, "educator-duties", change),
});

const settings = (text: string): CommonFiles => ({
  ...files,
  settings: { path: "content/reglament.yaml", text },
});

const changes: Record<string, CommonFiles> = {
  "a file of the reference": reference(
    "acts",
    rewrite(/^ {4}status: .*$/mu, "    status: repealed"),
  ),
  "a mistake in the reference": reference("platforms", rewrite(/id:/u, "idd:")),
  "where a mistake of it lies": reference("acts", (source) => ({
    ...{ ...source, path: "elsewhere.yaml" },
    text: source.text.replace("id:", "idd:"),
  })),
  "a stray file beside it": { ...files, reference: { ...files.reference, others: ["akts.yaml"] } },
  "the text of a document": document((source) => ({
    ...source,
    text: `${source.text}\n<Oops />\n`,
  })),
  "its settings": document(rewrite(/^audience: .*$/mu, "audience: everybody")),
  "its words": document((source) => ({ ...source, text: `${source.text}\nТел. +79001234567\n` })),
  "where it lies": document((source) => ({ ...source, path: "elsewhere.mdx" })),
  "whose it is": document((source) => ({ ...source, owner: { document: "other" } })),
  "a part": part((source) => ({ ...source, text: `${source.text}\n{nobody.knows}\n` })),
  "a part with a mistake of its own": part((source) => ({
    ...source,
    text: `${source.text}\n<If\n`,
  })),
  "where a part lies": part((source) => ({ ...source, path: "elsewhere.mdx" })),
  "what rules are told": settings("rules:\n  - { rule: act-not-verified, days: 1 }\n"),
  "a document that is gone": {
    ...files,
    documents: new Map([...files.documents].filter(([kind]) => kind !== "regulation")),
  },
  "a part that is gone": { ...files, parts: new Map() },
  "what organizations have texts of": { ...files, hasText: () => false },
};

test.each(Object.entries(changes))("%s counts, whatever was opened before", (_, changed) => {
  const before = tell(openCommon(files, sferum, day));
  const told = tell(openCommon(changed, sferum, day));
  expect(told).toEqual(tell(openFresh(changed)));
  expect(told).not.toEqual(before);
  expect(tell(openCommon(files, sferum, day))).toEqual(before);
});

test("another day counts, and whether compliance is judged", () => {
  const days = [null, "2020-01-01", "2035-01-01", null, "2020-01-01"];
  const told = days.map((on) => tell(openCommon(files, sferum, on)));
  expect(told).toEqual(days.map((on) => tell(openFresh(files, on))));
  expect(told[1]).not.toEqual(told[2]);
});

test("how long an act may go unchecked counts, where that is judged; texts are judged there too", () => {
  const rules = (days: number) => settings(`rules:\n  - { rule: act-unchecked, days: ${days} }\n`);
  const told = (days: number, on: string | null) =>
    openCommon(rules(days), sferum, on).problems.filter(({ rule }) => rule === "act-unchecked");
  expect(told(1, "2030-01-01").length).toBeGreaterThan(0);
  expect(told(9999, "2030-01-01")).toEqual([]);
  expect(told(1, null)).toEqual([]);
  const [one, other] = [1, 2].map((days) => openCommon(rules(days), sferum, null).reference);
  expect(one).toBe(other);
  const said = document((source) => ({ ...source, text: `${source.text}\nТел. +79001234567\n` }));
  const rulesOf = (on: string | null) =>
    openCommon(said, sferum, on).problems.map(({ rule }) => rule);
  expect([rulesOf(day), rulesOf(null)]).toEqual([["personal-data-in-text"], []]);
});

test("what is there already is not made anew", () => {
  const { hasText, ...read } = files;
  const first = openCommon(files, sferum, day);
  const again = openCommon({ ...structuredClone(read), hasText }, sferum, day);
  expect(again.reference).toBe(first.reference);
  expect(again.parts).toBe(first.parts);
  expect(again.documents.get("regulation")).toBe(first.documents.get("regulation"));
});
