import { Injectable } from '@nestjs/common';
import type { Notice, NoticeKind } from '../../domain/notice';
import { AccessLetters } from './access-letters';
import { ChangeLetters } from './change-letters';
import { IntroductionLetters } from './introduction-letters';
import type { Letter, LetterWriter } from './letter';
import { SeatLetters } from './seat-letters';
import { SpeakerLetters } from './speaker-letters';

/** Who writes which kind; a kind without a writer does not compile. */
@Injectable()
export class Letters {
  private readonly writers: Readonly<Record<NoticeKind, LetterWriter>>;

  constructor(
    access: AccessLetters,
    seats: SeatLetters,
    changes: ChangeLetters,
    speakers: SpeakerLetters,
    introductions: IntroductionLetters,
  ) {
    this.writers = {
      sign_in: access,
      confirm_answer: access,
      seat_confirmed: seats,
      seat_added: seats,
      seat_removed: seats,
      waitlisted: seats,
      seat_offered: seats,
      offer_missed: seats,
      hold_expired: seats,
      answer_withdrawn: seats,
      occurrence_moved: changes,
      occurrence_cancelled: changes,
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
    };
  }

  /** Null when there is nothing (left) to tell, or no address to tell it to. */
  of(notice: Notice): Promise<Letter | null> {
    return this.writers[notice.kind].write(notice);
  }
}
