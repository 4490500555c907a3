import type { Signal } from '../signal.ts';
import { accountSecurity } from './account-security.ts';
import { adultSpam } from './adult-spam.ts';
import { agencyName } from './agency-name.ts';
import { agencyWords } from './agency-words.ts';
import { answersOwnMessage } from './answers-own-message.ts';
import { applicantSystem } from './applicant-system.ts';
import { applicationProcess } from './application-process.ts';
import { appliedHere } from './applied-here.ts';
import { asksContact } from './asks-contact.ts';
import { asksCv } from './asks-cv.ts';
import { asksOpenness } from './asks-openness.ts';
import { asksReferral } from './asks-referral.ts';
import { automaticNotice } from './automatic-notice.ts';
import { automaticReply } from './automatic-reply.ts';
import { bookingLink } from './booking-link.ts';
import { bulkMailService } from './bulk-mail-service.ts';
import { businessGain } from './business-gain.ts';
import { calendarInvitation } from './calendar-invitation.ts';
import { callToAct } from './call-to-act.ts';
import { careerCall } from './career-call.ts';
import { careerWords } from './career-words.ts';
import { clientSeeks } from './client-seeks.ts';
import { colleague } from './colleague.ts';
import { communityMail } from './community-mail.ts';
import { congratulation } from './congratulation.ts';
import { connected } from './connected.ts';
import { currentJobQuestion } from './current-job-question.ts';
import { customerSupport } from './customer-support.ts';
import { dataListOffer } from './data-list-offer.ts';
import { demoAsk } from './demo-ask.ts';
import { discussionList } from './discussion-list.ts';
import { earlierOwnMessage } from './earlier-own-message.ts';
import { employerNotice } from './employer-notice.ts';
import { eventInvite } from './event-invite.ts';
import { exclaimingSubject } from './exclaiming-subject.ts';
import { existingCustomer } from './existing-customer.ts';
import { firstContactWords } from './first-contact-words.ts';
import { followsUnanswered } from './follows-unanswered.ts';
import { foreignScript } from './foreign-script.ts';
import { forwardedMessage } from './forwarded-message.ts';
import { freelanceAssignment } from './freelance-assignment.ts';
import { gambleSpam } from './gamble-spam.ts';
import { goodsSpam } from './goods-spam.ts';
import { inHouseHiring } from './in-house-hiring.ts';
import { invitedByDataSubject } from './invited-by-data-subject.ts';
import { invitedBySender } from './invited-by-sender.ts';
import { invoiceOrder } from './invoice-order.ts';
import { jobAlert } from './job-alert.ts';
import { jobBenefits } from './job-benefits.ts';
import { jobConditions } from './job-conditions.ts';
import { jobPitchAnatomy } from './job-pitch-anatomy.ts';
import { jobRequirements } from './job-requirements.ts';
import { jobVocabulary } from './job-vocabulary.ts';
import { joinedList } from './joined-list.ts';
import { linkedinInmail } from './linkedin-inmail.ts';
import { linkedinNotice } from './linkedin-notice.ts';
import { linkedinRecruiterMail } from './linkedin-recruiter-mail.ts';
import { linkedinSalesMail } from './linkedin-sales-mail.ts';
import { listOrigin } from './list-origin.ts';
import { listReply } from './list-reply.ts';
import { listUnsubscribe } from './list-unsubscribe.ts';
import { loanSpam } from './loan-spam.ts';
import { longRead } from './long-read.ts';
import { lookAlikeSender } from './look-alike-sender.ts';
import { machineMadeSender } from './machine-made-sender.ts';
import { mailboxAdvertises } from './mailbox-advertises.ts';
import { markedAllowed } from './marked-allowed.ts';
import { markedBlocked } from './marked-blocked.ts';
import { moneySpam } from './money-spam.ts';
import { networkRequest } from './network-request.ts';
import { newsItem } from './news-item.ts';
import { observedBusiness } from './observed-business.ts';
import { offersCandidates } from './offers-candidates.ts';
import { offersRole } from './offers-role.ts';
import { openToWork } from './open-to-work.ts';
import { optOutLine } from './opt-out-line.ts';
import { ownBusiness } from './own-business.ts';
import { ownEarlierJobPitch } from './own-earlier-job-pitch.ts';
import { ownEarlierSalesPitch } from './own-earlier-sales-pitch.ts';
import { ownJobNews } from './own-job-news.ts';
import { ownMessage } from './own-message.ts';
import { paidExposure } from './paid-exposure.ts';
import { painQuestion } from './pain-question.ts';
import { payOffer } from './pay-offer.ts';
import { personWroteFirst } from './person-wrote-first.ts';
import { personalReason } from './personal-reason.ts';
import { personalWords } from './personal-words.ts';
import { pharmacySpam } from './pharmacy-spam.ts';
import { phoneOrPostSales } from './phone-or-post-sales.ts';
import { placeholderLeftOpen } from './placeholder-left-open.ts';
import { priceNamed } from './price-named.ts';
import { productPitch } from './product-pitch.ts';
import { profileMatch } from './profile-match.ts';
import { profileSeen } from './profile-seen.ts';
import { promotion } from './promotion.ts';
import { publicWorks } from './public-works.ts';
import { publication } from './publication.ts';
import { putsForward } from './puts-forward.ts';
import { quotesOwnText } from './quotes-own-text.ts';
import { randomToken } from './random-token.ts';
import { recruiterIntro } from './recruiter-intro.ts';
import { referenceRequest } from './reference-request.ts';
import { refusedBefore } from './refused-before.ts';
import { replyInThread } from './reply-in-thread.ts';
import { rightPerson } from './right-person.ts';
import { roleTitle } from './role-title.ts';
import { runningBusiness } from './running-business.ts';
import { salesAsk } from './sales-ask.ts';
import { salesVocabulary } from './sales-vocabulary.ts';
import { seeksRole } from './seeks-role.ts';
import { sequenceBump } from './sequence-bump.ts';
import { sequenceTool } from './sequence-tool.ts';
import { sharedPast } from './shared-past.ts';
import { shortMeeting } from './short-meeting.ts';
import { shoutingSubject } from './shouting-subject.ts';
import { socialNotice } from './social-notice.ts';
import { socialProof } from './social-proof.ts';
import { somethingForYou } from './something-for-you.ts';
import { sourcingTool } from './sourcing-tool.ts';
import { spamPush } from './spam-push.ts';
import { sponsoredMessage } from './sponsored-message.ts';
import { staffList } from './staff-list.ts';
import { studyMail } from './study-mail.ts';
import { subjectTag } from './subject-tag.ts';
import { techDiscussion } from './tech-discussion.ts';
import { thanksForConnecting } from './thanks-for-connecting.ts';
import { threatToAct } from './threat-to-act.ts';
import { tickBoxes } from './tick-boxes.ts';
import { undisclosedRecipients } from './undisclosed-recipients.ts';
import { urgentMark } from './urgent-mark.ts';
import { weHelpCompanies } from './we-help-companies.ts';
import { websiteOffer } from './website-offer.ts';
import { workTalk } from './work-talk.ts';
import { writesAsApplicant } from './writes-as-applicant.ts';

/** Every signal, in no particular order: the weights decide. */
export const signals: readonly Signal[] = [
  accountSecurity,
  adultSpam,
  agencyName,
  agencyWords,
  answersOwnMessage,
  applicantSystem,
  applicationProcess,
  appliedHere,
  asksContact,
  asksCv,
  asksOpenness,
  asksReferral,
  automaticNotice,
  automaticReply,
  bookingLink,
  bulkMailService,
  businessGain,
  calendarInvitation,
  callToAct,
  careerCall,
  careerWords,
  clientSeeks,
  colleague,
  communityMail,
  congratulation,
  connected,
  currentJobQuestion,
  customerSupport,
  dataListOffer,
  demoAsk,
  discussionList,
  earlierOwnMessage,
  employerNotice,
  eventInvite,
  exclaimingSubject,
  existingCustomer,
  firstContactWords,
  followsUnanswered,
  foreignScript,
  forwardedMessage,
  freelanceAssignment,
  gambleSpam,
  goodsSpam,
  inHouseHiring,
  invitedByDataSubject,
  invitedBySender,
  invoiceOrder,
  jobAlert,
  jobBenefits,
  jobConditions,
  jobPitchAnatomy,
  jobRequirements,
  jobVocabulary,
  joinedList,
  linkedinInmail,
  linkedinNotice,
  linkedinRecruiterMail,
  linkedinSalesMail,
  listOrigin,
  listReply,
  listUnsubscribe,
  loanSpam,
  longRead,
  lookAlikeSender,
  machineMadeSender,
  mailboxAdvertises,
  markedAllowed,
  markedBlocked,
  moneySpam,
  networkRequest,
  newsItem,
  observedBusiness,
  offersCandidates,
  offersRole,
  openToWork,
  optOutLine,
  ownBusiness,
  ownEarlierJobPitch,
  ownEarlierSalesPitch,
  ownJobNews,
  ownMessage,
  paidExposure,
  painQuestion,
  payOffer,
  personWroteFirst,
  personalReason,
  personalWords,
  pharmacySpam,
  phoneOrPostSales,
  placeholderLeftOpen,
  priceNamed,
  productPitch,
  profileMatch,
  profileSeen,
  promotion,
  publicWorks,
  publication,
  putsForward,
  quotesOwnText,
  randomToken,
  recruiterIntro,
  referenceRequest,
  refusedBefore,
  replyInThread,
  rightPerson,
  roleTitle,
  runningBusiness,
  salesAsk,
  salesVocabulary,
  seeksRole,
  sequenceBump,
  sequenceTool,
  sharedPast,
  shortMeeting,
  shoutingSubject,
  socialNotice,
  socialProof,
  somethingForYou,
  sourcingTool,
  spamPush,
  sponsoredMessage,
  staffList,
  studyMail,
  subjectTag,
  techDiscussion,
  thanksForConnecting,
  threatToAct,
  tickBoxes,
  undisclosedRecipients,
  urgentMark,
  weHelpCompanies,
  websiteOffer,
  workTalk,
  writesAsApplicant,
];
