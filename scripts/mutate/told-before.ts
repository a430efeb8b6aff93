import { readFileSync } from "node:fs";

/** What a run had told before it was cut: nothing of it is asked again. */
interface ToldBefore {
  /** Mutants that need no more tests: killed. More come. */
  decided: Set<string>;
  /** «12 test»: what a test did not notice it would not notice now. */
  unnoticed: ReadonlySet<string>;
  /** Tests that are too dear. */
  dear: ReadonlySet<string>;
}

export function readToldBefore(results: string): ToldBefore {
  const lines = readFileSync(results, "utf8").split("\n");
  const find = (pattern: RegExp): string[] =>
    lines.flatMap((line) => {
      const found = pattern.exec(line);
      return found ? found.slice(1).join(" ") : [];
    });
  return {
    decided: new Set(find(/"type":"killed","id":"(\d+)"/)),
    unnoticed: new Set(find(/"type":"survived","id":"(\d+)","test":"([^"]+)"/)),
    dear: new Set(find(/"type":"dear","test":"([^"]+)"/)),
  };
}
