import { derivePerson } from "../../../../src/packages/education/model/derive-person.ts";
import type { AdministratorModel } from "../../../../src/packages/sferum/model/derive-administrator.ts";
import { deriveDate } from "../../../../src/packages/education/model/derive-date.ts";
import { member } from "../../education/model/people.ts";

/** An administrator whom no order appoints or releases, unless told. */
export function administrator(
  id: string,
  rest: Partial<AdministratorModel> = {},
): AdministratorModel {
  return {
    ...derivePerson({ ...member(id), surname: "Рощин", position: "директор" }),
    ...{ isMain: false, appointedBy: "another", releasedBy: null, until: null },
    appointedOn: deriveDate("2024-09-02"),
    ...{ personalMobile: null, personalEmail: null },
    ...rest,
  };
}
