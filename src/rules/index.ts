import { compareText } from "../compare-text.ts";
import { accessAfterDismissal } from "./access-after-dismissal.ts";
import { actAmendedSince } from "./act-amended-since.ts";
import { actRepealedBeforeApproval } from "./act-repealed-before-approval.ts";
import { actRepealedSince } from "./act-repealed-since.ts";
import { actStatusUnknown } from "./act-status-unknown.ts";
import { actUnchecked } from "./act-unchecked.ts";
import { additionalNotJoined } from "./additional-not-joined.ts";
import { administratorNotEmployed } from "./administrator-not-employed.ts";
import { adoptionAfterApproval } from "./adoption-after-approval.ts";
import { appointmentBeforeOrder } from "./appointment-before-order.ts";
import { appointmentWithoutOrder } from "./appointment-without-order.ts";
import { assignmentGap } from "./assignment-gap.ts";
import { assignmentOutsideEmployment } from "./assignment-outside-employment.ts";
import { certificateExpiring } from "./certificate-expiring.ts";
import { certificateNotValid } from "./certificate-not-valid.ts";
import { chatOwnerNotEducator } from "./chat-owner-not-educator.ts";
import type {
  ComplianceContext,
  DataContext,
  IdentifierContext,
  LanguageContext,
  ReferenceContext,
} from "./contexts.ts";
import { createdTooEarly } from "./created-too-early.ts";
import { datedOnDayOff } from "./dated-on-day-off.ts";
import { datesReversed } from "./dates-reversed.ts";
import { doubtfulForm } from "./doubtful-form.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateNumber } from "./duplicate-number.ts";
import { editionsOutOfOrder } from "./editions-out-of-order.ts";
import { editionsOverlap } from "./editions-overlap.ts";
import { educatorWithoutGroup } from "./educator-without-group.ts";
import { emailNotPersonal } from "./email-not-personal.ts";
import { forceBeforeApproval } from "./force-before-approval.ts";
import { groupWithoutChat } from "./group-without-chat.ts";
import { groupWithoutEducator } from "./group-without-educator.ts";
import { headNameDiffers } from "./head-name-differs.ts";
import { headNotEmployed } from "./head-not-employed.ts";
import { invitationDates } from "./invitation-dates.ts";
import { joinedOutsideEmployment } from "./joined-outside-employment.ts";
import { latePublication } from "./late-publication.ts";
import { latinLetters } from "./latin-letters.ts";
import { missingHeadChat } from "./missing-head-chat.ts";
import { missingOrderUse } from "./missing-order-use.ts";
import { missingRegulation } from "./missing-regulation.ts";
import { missingStaffGroup } from "./missing-staff-group.ts";
import { missingSystemChannel } from "./missing-system-channel.ts";
import { mobileDiffers } from "./mobile-differs.ts";
import { mobileNotPersonal } from "./mobile-not-personal.ts";
import { notJoined } from "./not-joined.ts";
import { numberOutOfOrder } from "./number-out-of-order.ts";
import { overlappingAssignments } from "./overlapping-assignments.ts";
import { personalDataInText } from "./personal-data-in-text.ts";
import { platformRetired } from "./platform-retired.ts";
import { platformRetiring } from "./platform-retiring.ts";
import { publicationBeforeApproval } from "./publication-before-approval.ts";
import { registrationNotRecorded } from "./registration-not-recorded.ts";
import { registrationWithoutRequest } from "./registration-without-request.ts";
import { requestAfterRegistration } from "./request-after-registration.ts";
import { requestBeforeAppointment } from "./request-before-appointment.ts";
import { reviewOverdue } from "./review-overdue.ts";
import type { Rule, RulePage } from "./rule.ts";
import { severalClassTeachers } from "./several-class-teachers.ts";
import { signedAfterForce } from "./signed-after-force.ts";
import { singleAdministrator } from "./single-administrator.ts";
import { statusBeforeJoining } from "./status-before-joining.ts";
import { statusIncomplete } from "./status-incomplete.ts";
import { statusNotConfirmed } from "./status-not-confirmed.ts";
import { statusOutdated } from "./status-outdated.ts";
import type { TextRule } from "./text-rule.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unknownSex } from "./unknown-sex.ts";
import { unusedInvitation } from "./unused-invitation.ts";
import { wrongInvitationRole } from "./wrong-invitation-role.ts";
import { wrongQuotes } from "./wrong-quotes.ts";
import { wrongSpacing } from "./wrong-spacing.ts";
import { yoDiffers } from "./yo-differs.ts";

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
