/** What callers need of the values that texts may name: `src/index.ts` hands it on. */
export { type Field, audienceOf, pathsOf } from "./field.ts";
export { closestPath, findFields, type FoundField } from "./find-fields.ts";
export { openFields } from "./open-fields.ts";
