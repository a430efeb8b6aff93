import { compareText } from "../../../engine/base/compare-text.ts";
import { accessAfterDismissal } from "./security/access-after-dismissal.ts";
import { actAmendedSince } from "./law/act-amended-since.ts";
import { actRepealedBeforeApproval } from "./law/act-repealed-before-approval.ts";
import { actRepealedSince } from "./law/act-repealed-since.ts";
import { actStatusUnknown } from "../../education/rules/law/act-status-unknown.ts";
import { actUnchecked } from "../../education/rules/law/act-unchecked.ts";
import { additionalNotJoined } from "./people/additional-not-joined.ts";
import { administratorNotEmployed } from "./people/administrator-not-employed.ts";
import { adoptionAfterApproval } from "../../education/rules/documents/adoption-after-approval.ts";
import { appointmentBeforeOrder } from "./people/appointment-before-order.ts";
import { appointmentWithoutOrder } from "./people/appointment-without-order.ts";
import { assignmentGap } from "../../education/rules/structure/assignment-gap.ts";
import { assignmentOutsideEmployment } from "../../education/rules/structure/assignment-outside-employment.ts";
import { certificateExpiring } from "../../education/rules/documents/certificate-expiring.ts";
import { certificateNotValid } from "../../education/rules/documents/certificate-not-valid.ts";
import { chatOwnerNotEducator } from "./structure/chat-owner-not-educator.ts";
import type {
  ComplianceContext,
  DataContext,
  IdentifierContext,
  LanguageContext,
  ReferenceContext,
} from "../../../engine/check/contexts.ts";
import { createdTooEarly } from "./structure/created-too-early.ts";
import { datedOnDayOff } from "../../education/rules/documents/dated-on-day-off.ts";
import { datesReversed } from "../../education/rules/structure/dates-reversed.ts";
import { doubtfulForm } from "../../education/rules/people/doubtful-form.ts";
import { duplicateId } from "../../../engine/check/rules/duplicate-id.ts";
import { duplicateNumber } from "../../education/rules/documents/duplicate-number.ts";
import { editionsOutOfOrder } from "../../education/rules/documents/editions-out-of-order.ts";
import { editionsOverlap } from "../../education/rules/documents/editions-overlap.ts";
import { educatorWithoutGroup } from "../../education/rules/structure/educator-without-group.ts";
import { emailNotPersonal } from "./people/email-not-personal.ts";
import { forceBeforeApproval } from "../../education/rules/documents/force-before-approval.ts";
import { groupWithoutChat } from "./structure/group-without-chat.ts";
import { groupWithoutEducator } from "../../education/rules/structure/group-without-educator.ts";
import { headNameDiffers } from "../../education/rules/people/head-name-differs.ts";
import { headNotEmployed } from "../../education/rules/people/head-not-employed.ts";
import { invitationDates } from "./security/invitation-dates.ts";
import { joinedOutsideEmployment } from "./people/joined-outside-employment.ts";
import { latePublication } from "../../education/rules/documents/late-publication.ts";
import { latinLetters } from "../../../engine/check/rules/latin-letters.ts";
import { missingHeadChat } from "./structure/missing-head-chat.ts";
import { missingOrderUse } from "./documents/missing-order-use.ts";
import { missingRegulation } from "../../education/rules/documents/missing-regulation.ts";
import { missingStaffGroup } from "./structure/missing-staff-group.ts";
import { missingSystemChannel } from "./structure/missing-system-channel.ts";
import { mobileDiffers } from "./people/mobile-differs.ts";
import { mobileNotPersonal } from "./people/mobile-not-personal.ts";
import { notJoined } from "./people/not-joined.ts";
import { numberOutOfOrder } from "../../education/rules/documents/number-out-of-order.ts";
import { overlappingAssignments } from "../../education/rules/structure/overlapping-assignments.ts";
import { personalDataInText } from "../../../engine/check/rules/personal-data-in-text.ts";
import { platformRetired } from "./law/platform-retired.ts";
import { platformRetiring } from "./law/platform-retiring.ts";
import { publicationBeforeApproval } from "../../education/rules/documents/publication-before-approval.ts";
import { registrationNotRecorded } from "./documents/registration-not-recorded.ts";
import { registrationWithoutRequest } from "./documents/registration-without-request.ts";
import { requestAfterRegistration } from "./documents/request-after-registration.ts";
import { requestBeforeAppointment } from "./documents/request-before-appointment.ts";
import { reviewOverdue } from "../../education/rules/documents/review-overdue.ts";
import type { Rule, RulePage } from "../../../engine/check/rule.ts";
import { severalClassTeachers } from "../../education/rules/structure/several-class-teachers.ts";
import { signedAfterForce } from "../../education/rules/documents/signed-after-force.ts";
import { singleAdministrator } from "./security/single-administrator.ts";
import { statusBeforeJoining } from "./people/status-before-joining.ts";
import { statusIncomplete } from "../../education/rules/documents/status-incomplete.ts";
import { statusNotConfirmed } from "./people/status-not-confirmed.ts";
import { statusOutdated } from "../../education/rules/documents/status-outdated.ts";
import type { TextRule } from "../../../engine/check/text-rule.ts";
import { unknownReference } from "../../../engine/check/rules/unknown-reference.ts";
import { unknownSex } from "../../education/rules/people/unknown-sex.ts";
import { unusedInvitation } from "./security/unused-invitation.ts";
import { wrongInvitationRole } from "./security/wrong-invitation-role.ts";
import { wrongQuotes } from "../../../engine/check/rules/wrong-quotes.ts";
import { wrongSpacing } from "../../../engine/check/rules/wrong-spacing.ts";
import { yoDiffers } from "../../../engine/check/rules/yo-differs.ts";

/** Rules on ids: run on the files of an organization and on the reference files. */
export const identifierRules: readonly Rule<IdentifierContext>[] = [duplicateId, unknownReference];

/** Rules on what documents are made from: run before anything is made. */
export const dataRules: readonly Rule<DataContext>[] = [
  adoptionAfterApproval,
  unknownSex,
  doubtfulForm,
];

/** Rules on whether an organization is in order on a day, by family: they stop no document. */
export const complianceFamilies = {
  documents: [
    latePublication,
    forceBeforeApproval,
    publicationBeforeApproval,
    signedAfterForce,
    requestBeforeAppointment,
    requestAfterRegistration,
    registrationWithoutRequest,
    registrationNotRecorded,
    duplicateNumber,
    numberOutOfOrder,
    datedOnDayOff,
    certificateNotValid,
    certificateExpiring,
    reviewOverdue,
    editionsOutOfOrder,
    editionsOverlap,
    statusIncomplete,
    statusOutdated,
    missingRegulation,
    missingOrderUse,
  ],
  law: [
    actRepealedBeforeApproval,
    actRepealedSince,
    actAmendedSince,
    platformRetired,
    platformRetiring,
  ],
  people: [
    headNotEmployed,
    headNameDiffers,
    administratorNotEmployed,
    appointmentBeforeOrder,
    appointmentWithoutOrder,
    mobileNotPersonal,
    mobileDiffers,
    emailNotPersonal,
    additionalNotJoined,
    notJoined,
    statusNotConfirmed,
    statusBeforeJoining,
    joinedOutsideEmployment,
  ],
  structure: [
    groupWithoutEducator,
    assignmentGap,
    educatorWithoutGroup,
    overlappingAssignments,
    assignmentOutsideEmployment,
    severalClassTeachers,
    chatOwnerNotEducator,
    groupWithoutChat,
    missingHeadChat,
    missingSystemChannel,
    missingStaffGroup,
    datesReversed,
    createdTooEarly,
  ],
  security: [
    accessAfterDismissal,
    singleAdministrator,
    unusedInvitation,
    wrongInvitationRole,
    invitationDates,
  ],
} satisfies Record<string, readonly Rule<ComplianceContext>[]>;

export const complianceRules = Object.values(complianceFamilies).flat();

/** Rules on the reference data: are the acts and platforms still what they were? */
export const referenceRules: readonly Rule<ReferenceContext>[] = [actUnchecked, actStatusUnknown];

/** Rules on the Russian of the data: run on each organization and on the reference data. */
export const languageRules: readonly Rule<LanguageContext>[] = [
  latinLetters,
  wrongQuotes,
  wrongSpacing,
  yoDiffers,
];

/** Rules on the words of texts: run on documents and parts. */
export const textRules: readonly TextRule[] = [personalDataInText];

/** The pages of all rules, sorted by id. A new rule is one line in one of the lists above. */
export const rulePages: readonly RulePage[] = [
  ...identifierRules,
  ...dataRules,
  ...complianceRules,
  ...referenceRules,
  ...languageRules,
  ...textRules,
].toSorted((a, b) => compareText(a.id, b.id));
