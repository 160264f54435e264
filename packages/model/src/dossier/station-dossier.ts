import * as z from 'zod';
import { type AccessEvent, accessEventSchema } from '../entities/access-event.ts';
import { type Activity, activitySchema } from '../entities/activity.ts';
import { type AllowancePayment, allowancePaymentSchema } from '../entities/allowance-payment.ts';
import { type Assessment, assessmentSchema } from '../entities/assessment.ts';
import { type Attestation, attestationSchema } from '../entities/attestation.ts';
import { type BackgroundCheck, backgroundCheckSchema } from '../entities/background-check.ts';
import { type CareRelation, careRelationSchema } from '../entities/care-relation.ts';
import { type Case, caseSchema } from '../entities/case.ts';
import { type CategoryAssignment, categoryAssignmentSchema } from '../entities/category-assignment.ts';
import { type Certificate, certificateSchema } from '../entities/certificate.ts';
import { type Community, communitySchema } from '../entities/community.ts';
import { type Conference, conferenceSchema } from '../entities/conference.ts';
import { type Enrolment, enrolmentSchema } from '../entities/enrolment.ts';
import { type FundLine, fundLineSchema } from '../entities/fund-line.ts';
import { type HotlineTicket, hotlineTicketSchema } from '../entities/hotline-ticket.ts';
import { type Household, householdSchema } from '../entities/household.ts';
import { type Incident, incidentSchema } from '../entities/incident.ts';
import { type InformationExchange, informationExchangeSchema } from '../entities/information-exchange.ts';
import { type Inspection, inspectionSchema } from '../entities/inspection.ts';
import { type Lead, leadSchema } from '../entities/lead.ts';
import { type LeadingGroup, leadingGroupSchema } from '../entities/leading-group.ts';
import { type Lesson, lessonSchema } from '../entities/lesson.ts';
import { type Linkage, linkageSchema } from '../entities/linkage.ts';
import { type MandatoryReport, mandatoryReportSchema } from '../entities/mandatory-report.ts';
import { type Meeting, meetingSchema } from '../entities/meeting.ts';
import { type Minor, minorSchema } from '../entities/minor.ts';
import { type Organization, organizationSchema } from '../entities/organization.ts';
import { type Participation, participationSchema } from '../entities/participation.ts';
import { type Placement, placementSchema } from '../entities/placement.ts';
import { type Plan, planSchema } from '../entities/plan.ts';
import { type Post, postSchema } from '../entities/post.ts';
import { type Project, projectSchema } from '../entities/project.ts';
import { type PsychConcern, psychConcernSchema } from '../entities/psych-concern.ts';
import { type Publicity, publicitySchema } from '../entities/publicity.ts';
import { type Referral, referralSchema } from '../entities/referral.ts';
import { type Regulation, regulationSchema } from '../entities/regulation.ts';
import { type Reporter, reporterSchema } from '../entities/reporter.ts';
import { type Resource, resourceSchema } from '../entities/resource.ts';
import { type ResourceExchange, resourceExchangeSchema } from '../entities/resource-exchange.ts';
import { type ResourcePool, resourcePoolSchema } from '../entities/resource-pool.ts';
import { type RiskScheme, riskSchemeSchema } from '../entities/risk-scheme.ts';
import { type School, schoolSchema } from '../entities/school.ts';
import { type SchoolAgreement, schoolAgreementSchema } from '../entities/school-agreement.ts';
import { type Screening, screeningSchema } from '../entities/screening.ts';
import { type ServiceAgreement, serviceAgreementSchema } from '../entities/service-agreement.ts';
import { type ServiceEvent, serviceEventSchema } from '../entities/service-event.ts';
import { type ServiceItem, serviceItemSchema } from '../entities/service-item.ts';
import { type StaffMember, staffMemberSchema } from '../entities/staff-member.ts';
import { type Station, stationSchema } from '../entities/station.ts';
import { type Street, streetSchema } from '../entities/street.ts';
import { type Submission, submissionSchema } from '../entities/submission.ts';
import { type Suggestion, suggestionSchema } from '../entities/suggestion.ts';
import { type SupervisedMatter, supervisedMatterSchema } from '../entities/supervised-matter.ts';
import { type SystemLink, systemLinkSchema } from '../entities/system-link.ts';
import { type Training, trainingSchema } from '../entities/training.ts';
import { type Transfer, transferSchema } from '../entities/transfer.ts';
import { type Venue, venueSchema } from '../entities/venue.ts';
import { type VictimInterview, victimInterviewSchema } from '../entities/victim-interview.ts';
import { type Visit, visitSchema } from '../entities/visit.ts';
import { type VolunteerTeam, volunteerTeamSchema } from '../entities/volunteer-team.ts';
import { type WorkDocument, workDocumentSchema } from '../entities/work-document.ts';
import { type WorkReport, workReportSchema } from '../entities/work-report.ts';

/** The version of the dossier format that this package writes. */
export const DOSSIER_VERSION = '1';

/**
 * What a station keeps over a year, in one document (站点档案). A list that is left out is not known; an empty list says
 * that there are none.
 */
export interface StationDossier {
  readonly dossier: typeof DOSSIER_VERSION;
  readonly station: Station;
  readonly street?: Street;
  readonly communities?: readonly Community[];
  readonly organizations?: readonly Organization[];
  readonly serviceAgreements?: readonly ServiceAgreement[];
  readonly staff?: readonly StaffMember[];
  readonly posts?: readonly Post[];
  readonly backgroundChecks?: readonly BackgroundCheck[];
  readonly trainings?: readonly Training[];
  readonly certificates?: readonly Certificate[];
  readonly schools?: readonly School[];
  readonly schoolAgreements?: readonly SchoolAgreement[];
  readonly households?: readonly Household[];
  readonly minors?: readonly Minor[];
  readonly careRelations?: readonly CareRelation[];
  readonly categories?: readonly CategoryAssignment[];
  readonly screenings?: readonly Screening[];
  readonly enrolments?: readonly Enrolment[];
  readonly reporters?: readonly Reporter[];
  readonly leads?: readonly Lead[];
  readonly reports?: readonly MandatoryReport[];
  readonly cases?: readonly Case[];
  readonly riskSchemes?: readonly RiskScheme[];
  readonly assessments?: readonly Assessment[];
  readonly plans?: readonly Plan[];
  readonly visits?: readonly Visit[];
  readonly psychConcerns?: readonly PsychConcern[];
  readonly referrals?: readonly Referral[];
  readonly transfers?: readonly Transfer[];
  readonly conferences?: readonly Conference[];
  readonly interviews?: readonly VictimInterview[];
  readonly serviceItems?: readonly ServiceItem[];
  readonly services?: readonly ServiceEvent[];
  readonly activities?: readonly Activity[];
  readonly publicity?: readonly Publicity[];
  readonly meetings?: readonly Meeting[];
  readonly inspections?: readonly Inspection[];
  readonly resourcePools?: readonly ResourcePool[];
  readonly resources?: readonly Resource[];
  readonly resourceExchanges?: readonly ResourceExchange[];
  readonly hotlineTickets?: readonly HotlineTicket[];
  readonly placements?: readonly Placement[];
  readonly projects?: readonly Project[];
  readonly fundLines?: readonly FundLine[];
  readonly incidents?: readonly Incident[];
  readonly supervisedMatters?: readonly SupervisedMatter[];
  readonly suggestions?: readonly Suggestion[];
  readonly allowances?: readonly AllowancePayment[];
  readonly regulations?: readonly Regulation[];
  readonly workDocuments?: readonly WorkDocument[];
  readonly workReports?: readonly WorkReport[];
  readonly submissions?: readonly Submission[];
  readonly systemLinks?: readonly SystemLink[];
  readonly volunteerTeams?: readonly VolunteerTeam[];
  readonly venues?: readonly Venue[];
  readonly linkages?: readonly Linkage[];
  readonly informationExchanges?: readonly InformationExchange[];
  readonly participation?: readonly Participation[];
  readonly leadingGroups?: readonly LeadingGroup[];
  readonly lessons?: readonly Lesson[];
  readonly attestations?: readonly Attestation[];
  readonly accessEvents?: readonly AccessEvent[];
}

/** What a station keeps over a year, as it is checked. */
export const stationDossierSchema: z.ZodType<StationDossier> = z.strictObject({
  dossier: z.literal(DOSSIER_VERSION),
  station: stationSchema,
  street: streetSchema.exactOptional(),
  communities: z.array(communitySchema).exactOptional(),
  organizations: z.array(organizationSchema).exactOptional(),
  serviceAgreements: z.array(serviceAgreementSchema).exactOptional(),
  staff: z.array(staffMemberSchema).exactOptional(),
  posts: z.array(postSchema).exactOptional(),
  backgroundChecks: z.array(backgroundCheckSchema).exactOptional(),
  trainings: z.array(trainingSchema).exactOptional(),
  certificates: z.array(certificateSchema).exactOptional(),
  schools: z.array(schoolSchema).exactOptional(),
  schoolAgreements: z.array(schoolAgreementSchema).exactOptional(),
  households: z.array(householdSchema).exactOptional(),
  minors: z.array(minorSchema).exactOptional(),
  careRelations: z.array(careRelationSchema).exactOptional(),
  categories: z.array(categoryAssignmentSchema).exactOptional(),
  screenings: z.array(screeningSchema).exactOptional(),
  enrolments: z.array(enrolmentSchema).exactOptional(),
  reporters: z.array(reporterSchema).exactOptional(),
  leads: z.array(leadSchema).exactOptional(),
  reports: z.array(mandatoryReportSchema).exactOptional(),
  cases: z.array(caseSchema).exactOptional(),
  riskSchemes: z.array(riskSchemeSchema).exactOptional(),
  assessments: z.array(assessmentSchema).exactOptional(),
  plans: z.array(planSchema).exactOptional(),
  visits: z.array(visitSchema).exactOptional(),
  psychConcerns: z.array(psychConcernSchema).exactOptional(),
  referrals: z.array(referralSchema).exactOptional(),
  transfers: z.array(transferSchema).exactOptional(),
  conferences: z.array(conferenceSchema).exactOptional(),
  interviews: z.array(victimInterviewSchema).exactOptional(),
  serviceItems: z.array(serviceItemSchema).exactOptional(),
  services: z.array(serviceEventSchema).exactOptional(),
  activities: z.array(activitySchema).exactOptional(),
  publicity: z.array(publicitySchema).exactOptional(),
  meetings: z.array(meetingSchema).exactOptional(),
  inspections: z.array(inspectionSchema).exactOptional(),
  resourcePools: z.array(resourcePoolSchema).exactOptional(),
  resources: z.array(resourceSchema).exactOptional(),
  resourceExchanges: z.array(resourceExchangeSchema).exactOptional(),
  hotlineTickets: z.array(hotlineTicketSchema).exactOptional(),
  placements: z.array(placementSchema).exactOptional(),
  projects: z.array(projectSchema).exactOptional(),
  fundLines: z.array(fundLineSchema).exactOptional(),
  incidents: z.array(incidentSchema).exactOptional(),
  supervisedMatters: z.array(supervisedMatterSchema).exactOptional(),
  suggestions: z.array(suggestionSchema).exactOptional(),
  allowances: z.array(allowancePaymentSchema).exactOptional(),
  regulations: z.array(regulationSchema).exactOptional(),
  workDocuments: z.array(workDocumentSchema).exactOptional(),
  workReports: z.array(workReportSchema).exactOptional(),
  submissions: z.array(submissionSchema).exactOptional(),
  systemLinks: z.array(systemLinkSchema).exactOptional(),
  volunteerTeams: z.array(volunteerTeamSchema).exactOptional(),
  venues: z.array(venueSchema).exactOptional(),
  linkages: z.array(linkageSchema).exactOptional(),
  informationExchanges: z.array(informationExchangeSchema).exactOptional(),
  participation: z.array(participationSchema).exactOptional(),
  leadingGroups: z.array(leadingGroupSchema).exactOptional(),
  lessons: z.array(lessonSchema).exactOptional(),
  attestations: z.array(attestationSchema).exactOptional(),
  accessEvents: z.array(accessEventSchema).exactOptional(),
});
