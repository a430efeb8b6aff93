import { currentEditions } from "../../education/facts/current-editions.ts";
import { deriveEdition, type EditionModel } from "../../education/model/derive-edition.ts";
import { deriveModel, type Model } from "./derive-model.ts";
import { latestDate } from "../../education/model/latest-date.ts";
import type { Edition } from "../../../engine/generated/types.ts";
import type { ReferenceData } from "../../../engine/check/validate-organization.ts";
import type { Organization } from "../../../engine/check/open-organization.ts";

/** An organization's data in the forms that its documents speak of. */
export interface Models {
  /** The model on the latest date in assignments.yaml. */
  latest: Model;
  /** The model on a day (YYYY-MM-DD): who was employed, who worked with which group. */
  on: (day: string) => Model;
  edition: (edition: Edition) => EditionModel;
  /** The first current record of each kind that texts are made for; null where there is none. */
  documents: Readonly<Record<string, EditionModel | null>>;
  /** The kinds of texts. */
  kinds: string[];
}

/** Derives each model once, when it is first needed. */
export function createModels({ id, data, texts }: Organization, reference: ReferenceData): Models {
  const modelOn = deriveModel(id, data, reference);
  const { editions } = data.documents;
  const byDay = new Map<string, Model>();
  const on = (day: string): Model => {
    const model = byDay.get(day) ?? modelOn(day);
    byDay.set(day, model);
    return model;
  };
  // Somebody works there, and with a date: the schemas see to it.
  const latest = on(latestDate(data.assignments) ?? "");
  const byRecord = new Map<Edition, EditionModel>();
  const edition = (record: Edition): EditionModel => {
    const { bodies } = data.organization;
    const model =
      byRecord.get(record) ?? deriveEdition(record, editions, bodies, latest.administrators);
    byRecord.set(record, model);
    return model;
  };
  const records = new Set([...texts.values()].flatMap(({ settings }) => settings.edition ?? []));
  const documents = [...records].map((kind): [string, EditionModel | null] => {
    const [first] = currentEditions(editions, kind);
    return [kind, first ? edition(first) : null];
  });
  return {
    latest,
    on,
    edition,
    documents: Object.fromEntries(documents),
    kinds: [...texts.keys()],
  };
}
