import { AnswerDetailsEntity } from './answer-details.entity';
import { AnswerInvitationEntity } from './answer-invitation.entity';
import { AnswerInvitationUseEntity } from './answer-invitation-use.entity';
import { AnswerRulesEntity } from './answer-rules.entity';
import { CalendarFeedEntity } from './calendar-feed.entity';
import { ClubStandingEntity } from './club-standing.entity';
import { CompanionEntity } from './companion.entity';
import { NameAudienceEntity } from './name-audience.entity';
import { KeptFoodEntity, QuestionAnswerEntity } from './question-answer.entity';
import {
  KitchenNoticeEntity,
  OccurrenceQuestionsEntity,
  QuestionEntity,
  QuestionListEntity,
} from './question.entity';
import { QuotaRuleEntity } from './quota-rule.entity';
import { FeeEntryEntity } from './fee-entry.entity';
import { FeeReceiptEntity } from './fee-receipt.entity';
import { ResponseConfirmationEntity } from './response-confirmation.entity';
import { ResponseKeyEntity } from './response-key.entity';
import { RsvpEntity } from './rsvp.entity';
import { SeatBookEntity } from './seat-book.entity';
import { NoShowRuleEntity } from './no-show-rule.entity';
import { ReconfirmationEntity } from './reconfirmation.entity';
import { StandingAnswerEntity } from './standing-answer.entity';
import { StandingMarkEntity } from './standing-mark.entity';
import { SeatPassEntity } from './seat-pass.entity';
import { SeatQuotaEntity } from './seat-quota.entity';
import { StandingSeatEntity } from './standing-seat.entity';
import { StrikeEntity } from './strike.entity';

/** Every table of the area, as TypeORM knows it. */
export const rsvpsEntities = [
  SeatBookEntity,
  RsvpEntity,
  ResponseConfirmationEntity,
  ResponseKeyEntity,
  CalendarFeedEntity,
  FeeEntryEntity,
  FeeReceiptEntity,
  ClubStandingEntity,
  StandingMarkEntity,
  QuestionEntity,
  QuestionListEntity,
  OccurrenceQuestionsEntity,
  QuestionAnswerEntity,
  KeptFoodEntity,
  KitchenNoticeEntity,
  AnswerRulesEntity,
  CompanionEntity,
  QuotaRuleEntity,
  SeatQuotaEntity,
  NameAudienceEntity,
  AnswerDetailsEntity,
  AnswerInvitationEntity,
  AnswerInvitationUseEntity,
  StandingAnswerEntity,
  StandingSeatEntity,
  NoShowRuleEntity,
  StrikeEntity,
  ReconfirmationEntity,
  SeatPassEntity,
];
