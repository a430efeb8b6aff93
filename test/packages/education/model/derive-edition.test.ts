import { declineOrganization } from "../../../../src/engine/russian/decline-organization.ts";
import { describe, expect, test } from "vitest";
import { organization } from "../organization.ts";

import {
  deriveEdition,
  type EditionModel,
} from "../../../../src/packages/education/model/derive-edition.ts";
import { registerOf } from "../../../../src/packages/education/facts/register.ts";
import { deriveEditions } from "../../../../src/packages/education/model/derive-editions.ts";
import type { Edition } from "../../../../src/packages/education/generated/types.ts";

const order: Edition = {
  id: "order",
  kind: "order-use",
  number: "87",
  date: "2024-08-30",
  status: "approved",
};

const regulation: Edition = {
  id: "regulation-1",
  kind: "regulation",
  edition: 1,
  date: "2024-08-30",
  status: "adopted",
  adoption: { body: "council", protocol: "1", date: "2024-08-29" },
  approvedBy: "order",
  inForceFrom: "2024-09-02",
};

const nameOn = () => declineOrganization("МДОУ № 1");

/** Before anything of this comes into force, unless told. */
function derive(edition: Edition, asOf = "2024-08-29"): EditionModel {
  const bodies = [{ id: "council", name: "Педагогический совет" }];
  return deriveEdition(edition, [order, regulation], bodies, asOf, nameOn);
}

test("the state agrees with an edition or with a document", () => {
  expect(derive(order).status).toBe("утверждён, не действует");
  expect(derive(regulation).status).toBe("принята, не утверждена");
  expect(derive({ ...regulation, status: "approved" }).status).toBe("утверждена, не действует");
});

test("the state of what was signed follows by date", () => {
  const approved = { ...regulation, status: "approved" as const };
  expect(derive(approved, "2024-09-01").status).toBe("утверждена, не действует");
  expect(derive(approved, "2024-09-02").status).toBe("действует");
  const ended = { ...approved, inForceUntil: "2025-08-31" };
  expect(derive(ended, "2025-08-31").status).toBe("действует");
  expect(derive(ended, "2025-09-01").status).toBe("утратила силу");
  expect(derive(regulation, "2025-09-01").status).toBe("принята, не утверждена");
});

test("nobody has signed a draft, nor what is only adopted", () => {
  const isDraft = (status: Edition["status"]) => derive({ ...regulation, status }).isDraft;
  expect([isDraft("draft"), isDraft("adopted")]).toEqual([true, true]);
  expect([isDraft("approved"), isDraft("in-force"), isDraft("repealed")]).toEqual(
    Array(3).fill(false),
  );
});

test("an order tells of what it approves: who adopted that, and since when it is in force", () => {
  expect(derive(order).approves).toMatchObject({
    adoption: { body: { genitive: "педагогического совета" }, protocol: "1" },
    inForceFrom: { since: "со\u00A02\u00A0сентября 2024\u00A0г." },
  });
  expect(derive(regulation).approves).toBeNull();
});

describe("a day of coming into force is told by itself", () => {
  test("where it is later than the approval", () => {
    expect(derive(regulation).inForceLater?.iso).toBe("2024-09-02");
  });

  test("not on the day of the approval, nor where there is none", () => {
    expect(derive({ ...regulation, inForceFrom: "2024-08-30" }).inForceLater).toBeNull();
    const { inForceFrom, ...open } = regulation;
    expect(inForceFrom).toBe("2024-09-02");
    expect(derive(open).inForceLater).toBeNull();
  });

  test("of what no order approves, where it is later than its own day", () => {
    expect(derive({ ...order, inForceFrom: "2024-08-30" }).inForceLater).toBeNull();
    expect(derive({ ...order, inForceFrom: "2024-09-01" }).inForceLater?.iso).toBe("2024-09-01");
  });

  test("the day of the order counts, not that of the document", () => {
    const early = { ...regulation, date: "2024-08-29" };
    expect(derive({ ...early, inForceFrom: "2024-08-30" }).inForceLater).toBeNull();
    expect(derive({ ...early, inForceFrom: "2024-08-29" }).inForceLater?.iso).toBe("2024-08-29");
  });
});

test("of an edition made by changes the day of the amending order counts", () => {
  const amending: Edition = {
    ...order,
    id: "order-2",
    number: "12",
    date: "2025-02-03",
    changes: [{ action: "exclude", clause: "3.2" }],
  };
  const second: Edition = { ...regulation, id: "regulation-2", edition: 2, approvedBy: "order-2" };
  const all = [order, { ...regulation, status: "in-force" as const }, amending, second];
  const later = (inForceFrom: string) =>
    deriveEdition({ ...second, inForceFrom }, all, [], "2025-03-03", nameOn).inForceLater?.iso;
  expect(later("2025-02-03")).toBeUndefined();
  expect(later("2025-02-10")).toBe("2025-02-10");
  expect(later("2024-08-30")).toBe("2024-08-30");
});

test("the body that adopted it is found among several", () => {
  const bodies = [
    { id: "union", name: "Профсоюзный комитет" },
    { id: "council", name: "Педагогический совет" },
  ];
  const { adoption } = deriveEdition(regulation, [], bodies, "2024-10-01", nameOn);
  expect(adoption).toMatchObject({ body: { nominative: "педагогический совет" }, protocol: "1" });
});

test("what the data do not give is null", () => {
  const { adoption, approval, inForceUntil, publishedOn, signature } = derive(order);
  expect([adoption, approval, inForceUntil, publishedOn, signature]).toEqual(Array(5).fill(null));
  expect(deriveEdition(regulation, [regulation], [], "2024-10-01", nameOn).adoption).toBeNull();
});

test("what it is called and numbered", () => {
  expect(derive(order)).toMatchObject({
    isVersioned: false,
    noun: "документ",
    title: "Редакция № 1",
    numberSign: "№ 87",
  });
  expect(derive({ ...regulation, edition: 3 })).toMatchObject({
    isVersioned: true,
    noun: "редакция",
    title: "Редакция № 3",
    numberSign: "№ ______",
    approval: { numberSign: "№ 87", date: { iso: "2024-08-30" } },
  });
});

test.each([
  ["draft", "проект", "проект"],
  ["adopted", "принят, не утверждён", "принята, не утверждена"],
  ["approved", "утверждён, не действует", "утверждена, не действует"],
  ["in-force", "действует", "действует"],
  ["repealed", "утратил силу", "утратила силу"],
] as const)("the status %s: %s, %s", (status, ofDocument, ofEdition) => {
  expect(derive({ ...order, status }).status).toBe(ofDocument);
  expect(derive({ ...regulation, status }).status).toBe(ofEdition);
});

test("the mark of a signature says whose it is and how long it holds", () => {
  const signature = {
    owner: "Макарова Елена Викторовна",
    certificate: "00A1",
    validFrom: "2024-08-01",
    validUntil: "2025-10-25",
    signedOn: "2024-09-02",
  };
  expect(derive({ ...order, signature }).signature?.lines).toEqual([
    "Документ подписан электронной подписью",
    "Сертификат: 00A1",
    "Владелец: Макарова Елена Викторовна",
    "Действителен: с 01.08.2024 по 25.10.2025",
  ]);
});

test("an edition tells of the one before it, by which order that was approved", () => {
  const first = { ...regulation, status: "in-force" as const };
  const other: Edition = { ...order, id: "order-0", number: "5" };
  const second: Edition = {
    ...{ ...regulation, id: "regulation-2", edition: 2, date: "2025-08-29" },
    approvedBy: "order-2",
  };
  const former = (editions: Edition[]) =>
    deriveEdition(second, editions, [], "2025-09-02", nameOn).former;
  expect(former([other, order, first, second])).toMatchObject({
    title: "редакция № 1",
    date: { iso: "2024-08-30" },
    approval: { numberSign: "№ 87", date: { iso: "2024-08-30" } },
  });
  expect(former([other, first, second])?.approval).toBeNull();
  expect(former([other, order, second])).toBeNull();
});

test("what a document repeals is told by what it is; what is not there is passed over", () => {
  const memo: Edition = { ...order, id: "memo", kind: "memo", number: "3" };
  const repealing = {
    ...order,
    id: "order-2",
    repeals: ["nothing", "order", "regulation-1", "memo"],
  };
  const { repeals } = deriveEdition(
    repealing,
    [order, regulation, memo, repealing],
    [],
    "2025-09-02",
    nameOn,
  );
  expect(repeals.map(({ noun, numberSign }) => [noun.genitive, numberSign])).toEqual([
    ["приказа", "№ 87"],
    ["положения", "(редакция № 1)"],
    ["документа", "№ 3"],
  ]);
  expect(repeals.map(({ date }) => date.iso)).toEqual(Array(3).fill("2024-08-30"));
  expect(derive(order).repeals).toEqual([]);
});

test("what an amending order changes, in the words of an act", () => {
  const changes: Edition["changes"] = [
    { action: "add", clause: "2.1.4", text: "Чаты ведут по-русски" },
    { action: "add", clause: "7", text: "Как быть?" },
    { action: "add", clause: "2.1.5", text: "Сначала чат. Потом канал" },
    { action: "restate", clause: "3.2", text: "Иначе." },
    { action: "restate", clause: "4", text: "Срок:" },
    { action: "add-words", clause: "3.3", words: "в чате", text: "и в канале" },
    { action: "add-words", clause: "3.4", text: "и в канале" },
    { action: "replace-words", clause: "5.1", words: "день", text: "час" },
    { action: "exclude-words", clause: "5", words: "сразу" },
    { action: "exclude", clause: "6.1" },
    { action: "exclude", clause: "6" },
  ];
  expect(derive({ ...order, changes }).changes.map(({ sentence }) => sentence)).toEqual([
    "Дополнить пунктом 2.1.4 следующего содержания: «2.1.4. Чаты ведут по-русски.».",
    "Дополнить разделом 7 следующего содержания: «7. Как быть?».",
    "Дополнить пунктом 2.1.5 следующего содержания: «2.1.5. Сначала чат. Потом канал.».",
    "Пункт 3.2 изложить в следующей редакции: «3.2. Иначе.».",
    "Раздел 4 изложить в следующей редакции: «4. Срок:».",
    "Пункт 3.3 после слов «в чате» дополнить словами «и в канале».",
    "Пункт 3.4 дополнить словами «и в канале».",
    "В пункте 5.1 слова «день» заменить словами «час».",
    "В разделе 5 слова «сразу» исключить.",
    "Пункт 6.1 исключить.",
    "Раздел 6 исключить.",
  ]);
  // Where something is missing, the rule on it tells, and a dash of dots stands for it.
  const gaps = derive({ ...order, changes: [{ action: "replace-words", clause: "1.1" }] }).changes;
  expect(gaps[0]?.sentence).toBe("В пункте 1.1 слова «…» заменить словами «…».");
  expect(derive(order).changes).toEqual([]);
});

test("what is published, and until when it is in force; orders that amended it", () => {
  const dates = { publishedOn: "2024-09-03", inForceUntil: "2025-08-31" };
  const published = derive({ ...order, ...dates, publishedAt: "https://x.ru/1" });
  expect(published).toMatchObject({
    publishedOn: { iso: "2024-09-03" },
    inForceUntil: { iso: "2025-08-31" },
    publishedAt: "https://x.ru/1",
  });
  expect(derive(order).publishedAt).toBeNull();
  expect(derive(order).amendments).toEqual([]);
});

test("the register derives each record once; of two with one id the first counts", () => {
  const documents = { editions: [order, { ...order, number: "99" }, regulation] };
  const records = registerOf({ organization, documents });
  const [first, second] = records;
  if (!first || !second) throw new Error("No records");
  const asked: string[] = [];
  const { editionOf, currentRecords } = deriveEditions(
    { organization, documents },
    records,
    "2024-10-01",
    (model) => {
      asked.push(model.numberSign);
      return model;
    },
  );
  expect(editionOf(first)).toBe(editionOf(second));
  expect(asked).toEqual(["№ 87"]);
  expect(() => editionOf({ ...first, id: "lost" })).toThrow("No such record: lost");
  expect(currentRecords("order-use")[0]).toBe(first);
  expect(currentRecords("memo")).toEqual([]);
});
