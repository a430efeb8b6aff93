import type { Act } from "../../education/generated/types.ts";
import type { Platform } from "../generated/types.ts";

/** What hangs on a legal act, and what to do when it is repealed. */
export interface Impact {
  act: Pick<Act, "id" | "status" | "checkedOn" | "repealedOn"> & CitedAct;
  /** The platforms that have it among their legal grounds: their documents print it. */
  platforms: CitingPlatform[];
  /** Places in texts that name it in their own words; a line each. */
  texts: Spot[];
  organizations: CitingOrganization[];
  /** In the order in which they are to be done. */
  steps: string[];
}

/** A line of a file. */
export interface Spot {
  file: string;
  line: number;
}

interface CitedAct extends Spot {
  /** The whole citation, in the nominative. */
  citation: string;
}

export interface CitingPlatform extends Pick<Platform, "id" | "app" | "status">, Spot {}

/** An organization that works on such a platform or has such a document. */
export interface CitingOrganization {
  id: string;
  name: string;
  platform: string;
  documents: CitingDocument[];
}

export interface CitingDocument {
  kind: string;
  /** Short: «Положение». */
  title: string;
  /** «редакция № 1», «№ 87»; null for a document without a record. */
  number: string | null;
  /** YYYY-MM-DD; null for a document without a record. */
  date: string | null;
  /** Whether it is renewed by a new edition, as the Regulation is, and not by another order. */
  isVersioned: boolean;
}
