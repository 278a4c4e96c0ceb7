import { Injectable } from '@nestjs/common';
import type { Notice, NoticeKind } from '../../domain/notice';
import { AccessLetters } from './access-letters';
import { SafetyLetters } from './safety-letters';
import { AfterCardLetters } from './after-card-letters';
import { ChangeLetters } from './change-letters';
import { HostNewsLetters } from './host-news-letters';
import { IntroductionLetters } from './introduction-letters';
import { InvitationLetters } from './invitation-letters';
import type { Letter, LetterWriter } from './letter';
import { MergeLetters } from './merge-letters';
import { MessageLetters } from './message-letters';
import { SeatLetters } from './seat-letters';
import { SeatPassLetters } from './seat-pass-letters';
import { SeriesLetters } from './series-letters';
import { StrikeLetters } from './strike-letters';
import { SpeakerLetters } from './speaker-letters';

/** Who writes which kind; a kind without a writer does not compile. */
@Injectable()
export class Letters {
  private readonly writers: Readonly<Record<NoticeKind, LetterWriter>>;

  constructor(
    access: AccessLetters,
    seats: SeatLetters,
    passes: SeatPassLetters,
    changes: ChangeLetters,
    series: SeriesLetters,
    speakers: SpeakerLetters,
    introductions: IntroductionLetters,
    messages: MessageLetters,
    merges: MergeLetters,
    hosts: HostNewsLetters,
    invitations: InvitationLetters,
    strikes: StrikeLetters,
    afterCards: AfterCardLetters,
    safety: SafetyLetters,
  ) {
    this.writers = {
      sign_in: access,
      confirm_answer: access,
      merge_asked: merges,
      merge_told: merges,
      merge_done: merges,
      seat_confirmed: seats,
      seat_added: seats,
      seat_removed: seats,
      answer_invited: invitations,
      approval_asked: seats,
      approval_refused: seats,
      waitlisted: seats,
      seat_offered: seats,
      offer_missed: seats,
      seat_called: seats,
      seats_opened: seats,
      seat_moved: seats,
      hold_expired: seats,
      absence_counted: strikes,
      reconfirm_asked: seats,
      reconfirmation_missed: seats,
      answer_withdrawn: seats,
      seat_pass_offered: passes,
      seat_taken_over: passes,
      seat_passed_on: passes,
      occurrence_moved: changes,
      occurrence_cancelled: changes,
      occurrence_reinstated: changes,
      series_changed: series,
      reminder: changes,
      speaker_invited: speakers,
      speaker_accepted: speakers,
      speaker_declined: speakers,
      speaker_withdrawn: speakers,
      host_speaker_accepted: speakers,
      host_speaker_declined: speakers,
      proposal: introductions,
      proposal_reminder: introductions,
      introduced: introductions,
      after_card: afterCards,
      follow_up: introductions,
      host_message: messages,
      host_news: hosts,
      host_digest: hosts,
      host_report: safety,
      hold_told: safety,
      hold_decided: safety,
    };
  }

  /** Null when there is nothing (left) to tell, or no address to tell it to. */
  of(notice: Notice): Promise<Letter | null> {
    return this.writers[notice.kind].write(notice);
  }
}
