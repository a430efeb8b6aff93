import { createContext } from "preact";
import type { Core } from "../core/open-core.ts";

/** How tables of questions understand what is pasted; null where nobody does, as in a test. */
export const PasteContext = createContext<Core["pasteRows"] | null>(null);
