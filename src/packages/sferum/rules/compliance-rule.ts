import { complianceRules } from "../../../engine/check/compliance-rule.ts";
import type { SferumData, SferumReference } from "../files.ts";

/** How a rule of this package is written: one file, one rule. */
export const complianceRule = complianceRules<SferumData, SferumReference>();
