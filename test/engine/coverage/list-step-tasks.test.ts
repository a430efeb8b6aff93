import { expect, test } from "vitest";

import type { RequirementCoverage } from "../../../src/engine/coverage/coverage.ts";
import { listStepTasks } from "../../../src/engine/coverage/list-step-tasks.ts";
import { noDemand } from "../../../src/engine/coverage/shown.ts";

const requirement = (id: string): RequirementCoverage => ({
  ...{ id, part: "orders", partTitle: "Приказы", text: `Требование ${id}.` },
  ...{ clauses: [], documents: [], evidence: null, verdict: "unproven" },
  ...{ reasons: ["К этому дню в данных об этом ничего нет."], until: null },
});

const nothing = { problems: [], waived: [] };

test("steps come as the way has them, whatever the order of the requirements", () => {
  const step = (advice: string) => ({ stage: 0, advice });
  const way = {
    stages: [{ title: "Приказы", workdays: 2 }],
    steps: { H1: step("Приказ, который утверждает."), A1: step("Приказ, который его называет.") },
  };
  const coverage = { ...noDemand, way };
  const tasks = listStepTasks(
    "ds1",
    ["A1", "X1", "H1"].map(requirement),
    { ...nothing, results: [], requirements: [], coverage },
    nothing,
    () => null,
  );
  expect(tasks.flatMap(({ requirements }) => requirements)).toEqual(["H1", "A1", "X1"]);
});
