import type { JointMigration } from "../../../engine/migrate/migration.ts";
import { talksOfFormerEducator } from "./talks-of-former-educator.ts";
import { talksOfFormerHead } from "./talks-of-former-head.ts";

/** The steps of the platform, after those of `education`. */
export const sferumJointMigrations: readonly JointMigration[] = [
  talksOfFormerHead,
  talksOfFormerEducator,
];
