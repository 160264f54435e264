import type { RecordKind } from '../record-kind.ts';
import { accessEventFields } from './access-event.ts';
import { activityFields } from './activity.ts';
import { allowancePaymentFields } from './allowance-payment.ts';
import { assessmentFields } from './assessment.ts';
import { attestationFields } from './attestation.ts';
import { backgroundCheckFields } from './background-check.ts';
import { careRelationFields } from './care-relation.ts';
import { caseFields } from './case.ts';
import { categoryAssignmentFields } from './category-assignment.ts';
import { certificateFields } from './certificate.ts';
import { communityFields } from './community.ts';
import { conferenceFields } from './conference.ts';
import { enrolmentFields } from './enrolment.ts';
import type { Fields } from './field.ts';
import { fundLineFields } from './fund-line.ts';
import { hotlineTicketFields } from './hotline-ticket.ts';
import { householdFields } from './household.ts';
import { incidentFields } from './incident.ts';
import { informationExchangeFields } from './information-exchange.ts';
import { inspectionFields } from './inspection.ts';
import { leadFields } from './lead.ts';
import { leadingGroupFields } from './leading-group.ts';
import { lessonFields } from './lesson.ts';
import { linkageFields } from './linkage.ts';
import { mandatoryReportFields } from './mandatory-report.ts';
import { meetingFields } from './meeting.ts';
import { minorFields } from './minor.ts';
import { organizationFields } from './organization.ts';
import { participationFields } from './participation.ts';
import { placementFields } from './placement.ts';
import { planFields } from './plan.ts';
import { postFields } from './post.ts';
import { projectFields } from './project.ts';
import { psychConcernFields } from './psych-concern.ts';
import { publicityFields } from './publicity.ts';
import { referralFields } from './referral.ts';
import { regulationFields } from './regulation.ts';
import { reporterFields } from './reporter.ts';
import { resourceFields } from './resource.ts';
import { resourceExchangeFields } from './resource-exchange.ts';
import { resourcePoolFields } from './resource-pool.ts';
import { riskSchemeFields } from './risk-scheme.ts';
import { schoolFields } from './school.ts';
import { schoolAgreementFields } from './school-agreement.ts';
import { screeningFields } from './screening.ts';
import { serviceAgreementFields } from './service-agreement.ts';
import { serviceEventFields } from './service-event.ts';
import { serviceItemFields } from './service-item.ts';
import { staffMemberFields } from './staff-member.ts';
import { submissionFields } from './submission.ts';
import { suggestionFields } from './suggestion.ts';
import { supervisedMatterFields } from './supervised-matter.ts';
import { systemLinkFields } from './system-link.ts';
import { trainingFields } from './training.ts';
import { transferFields } from './transfer.ts';
import { venueFields } from './venue.ts';
import { victimInterviewFields } from './victim-interview.ts';
import { visitFields } from './visit.ts';
import { volunteerTeamFields } from './volunteer-team.ts';
import { workDocumentFields } from './work-document.ts';
import { workReportFields } from './work-report.ts';

/** The words for the records of every kind. */
export const recordFields: Readonly<Record<RecordKind, Fields>> = {
  community: communityFields,
  organization: organizationFields,
  serviceAgreement: serviceAgreementFields,
  staffMember: staffMemberFields,
  post: postFields,
  backgroundCheck: backgroundCheckFields,
  training: trainingFields,
  certificate: certificateFields,
  school: schoolFields,
  schoolAgreement: schoolAgreementFields,
  household: householdFields,
  minor: minorFields,
  careRelation: careRelationFields,
  categoryAssignment: categoryAssignmentFields,
  screening: screeningFields,
  enrolment: enrolmentFields,
  reporter: reporterFields,
  lead: leadFields,
  mandatoryReport: mandatoryReportFields,
  case: caseFields,
  riskScheme: riskSchemeFields,
  assessment: assessmentFields,
  plan: planFields,
  visit: visitFields,
  psychConcern: psychConcernFields,
  referral: referralFields,
  transfer: transferFields,
  conference: conferenceFields,
  victimInterview: victimInterviewFields,
  serviceItem: serviceItemFields,
  serviceEvent: serviceEventFields,
  activity: activityFields,
  publicity: publicityFields,
  meeting: meetingFields,
  inspection: inspectionFields,
  resourcePool: resourcePoolFields,
  resource: resourceFields,
  resourceExchange: resourceExchangeFields,
  hotlineTicket: hotlineTicketFields,
  placement: placementFields,
  project: projectFields,
  fundLine: fundLineFields,
  incident: incidentFields,
  supervisedMatter: supervisedMatterFields,
  suggestion: suggestionFields,
  allowancePayment: allowancePaymentFields,
  regulation: regulationFields,
  workDocument: workDocumentFields,
  workReport: workReportFields,
  submission: submissionFields,
  systemLink: systemLinkFields,
  volunteerTeam: volunteerTeamFields,
  venue: venueFields,
  linkage: linkageFields,
  informationExchange: informationExchangeFields,
  participation: participationFields,
  leadingGroup: leadingGroupFields,
  lesson: lessonFields,
  attestation: attestationFields,
  accessEvent: accessEventFields,
};
