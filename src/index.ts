// A placeholder until the public API is there.
export { countNouns } from "./model/russian/plural.ts";
export { UserError, type Problem } from "./problem.ts";
