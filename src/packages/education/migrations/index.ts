import type { JointMigration, Migration } from "../../../engine/migrate/migration.ts";
import { datesInOrder } from "./dates-in-order.ts";
import { headsWithDays } from "./heads-with-days.ts";
import { phonesFromEight } from "./phones-from-eight.ts";

/** The steps to the schemas of today, in the order in which the schemas changed. */
export const educationMigrations: readonly Migration[] = [phonesFromEight, datesInOrder];

/** The same for what one file knows of another. */
export const educationJointMigrations: readonly JointMigration[] = [headsWithDays];
