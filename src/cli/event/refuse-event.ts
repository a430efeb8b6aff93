import { type Problem, UserError } from "../../index.ts";

/** Why an event cannot be told like this. */
export function refuseEvent(file: string, message: string, hint: string): UserError {
  const place = { file, line: 1, column: 1 };
  const problem: Problem = { ...place, rule: "wrong-answer", severity: "error", message, hint };
  return new UserError([problem]);
}
