import { describe, expect, test } from "vitest";

import {
  deriveEdition,
  type EditionModel,
} from "../../../../src/packages/education/model/derive-edition.ts";
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

function derive(edition: Edition): EditionModel {
  const bodies = [{ id: "council", name: "Педагогический совет" }];
  return deriveEdition(edition, [order, regulation], bodies);
}

test("the state agrees with an edition or with a document", () => {
  expect(derive(order).status).toBe("утверждён, не действует");
  expect(derive(regulation).status).toBe("принята, не утверждена");
  expect(derive({ ...regulation, status: "approved" }).status).toBe("утверждена, не действует");
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
});
