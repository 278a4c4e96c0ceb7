import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  parseOptionalText,
  refuse,
  type InvalidInput,
  type NotFound,
  type Outcome,
} from '@asaza/kernel';
import { dateTaken, Occurrences, type DateTaken } from '@asaza/gatherings';
import { People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { Tokens } from '@asaza/platform/tokens';
import { decideAnswer } from '../domain/answering';
import type { SpeakerInvitation } from '../domain/invitation';
import {
  InvitationAccepted,
  InvitationDeclined,
  InvitationExpires,
} from '../domain/speakers.events';
import type { InvitationClosed } from '../domain/speakers.refusals';
import { SpeakerInvitationRepository } from '../persistence/speaker-invitation.repository';
import { TalkRepository } from '../persistence/talk.repository';
import { offered } from './offered-dates';
import { TalkSlotsOf } from './talk-slots-of';

const NOTE_LIMIT = 500;

type Refused = InvalidInput | NotFound | InvitationClosed | DateTaken;

/**
 * The speaker's answer by the mailed link, without signing in: one of the dates, or none; and, when the date
 * of an accepted talk has moved, whether the talk stays.
 */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tokens: Tokens,
    private readonly outbox: Outbox,
    private readonly due: Due,
    private readonly people: People,
    private readonly occurrences: Occurrences,
    private readonly invitations: SpeakerInvitationRepository,
    private readonly talks: TalkRepository,
    private readonly slots: TalkSlotsOf,
  ) {}

  async execute(input: {
    readonly token: string;
    readonly accept: boolean;
    readonly occurrenceId?: string | null;
    readonly note?: string | null;
  }): Promise<Outcome<SpeakerInvitation, Refused>> {
    const note = parseOptionalText('note', input.note, NOTE_LIMIT);
    if (!note.ok) return note;
    const { accept, occurrenceId = null } = input;
    if (accept && occurrenceId !== null && !isUuid(occurrenceId))
      return refuse(notFound('occurrence'));
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const invitation = await this.invitations.lockByToken(tx, this.tokens.hash(input.token));
      if (!invitation) return refuse(notFound('invitation'));
      const dates = await this.occurrences.factsOf(invitation.occurrenceIds, tx);
      const step = decideAnswer(invitation, dates.map(offered), { accept, occurrenceId }, now);
      if (!step.ok) return step;
      if (step.value.kind === 'unchanged') return ok(invitation);
      if (step.value.kind === 'decline') return ok(await this.decline(tx, invitation, note.value));
      const { id } = step.value.date;
      if (step.value.kind === 'keep')
        return ok(await this.accept(tx, invitation, id, note.value ?? invitation.note));
      const date = dates.find((one) => one.id === id)!;
      const [view] = await this.slots.occurrences(tx, [date]);
      // The slot's key decides between two speakers; the loser's invitation stays open for other dates.
      if (!(await this.talks.take(tx, id, invitation, view!.slots)))
        return refuse(dateTaken(date.number));
      return ok(await this.accept(tx, invitation, id, note.value));
    });
  }

  private async accept(
    tx: Tx,
    invitation: SpeakerInvitation,
    occurrenceId: string,
    note: string | null,
  ): Promise<SpeakerInvitation> {
    const invitationId = invitation.id;
    const accepted = await this.invitations.answer(tx, invitationId, {
      state: 'accepted',
      occurrenceId,
      note,
    });
    // The token reached this address only: whoever answers with it has proven it.
    await this.people.verify(tx, invitation.personId, {
      name: invitation.speakerName,
      yomi: invitation.speakerYomi,
    });
    await this.due.cancel(tx, InvitationExpires, invitationId);
    const again = invitation.acceptedOccurrenceId !== null;
    await this.outbox.append(tx, InvitationAccepted, { invitationId, occurrenceId, again });
    return accepted;
  }

  private async decline(
    tx: Tx,
    { id, acceptedOccurrenceId: occurrenceId }: SpeakerInvitation,
    note: string | null,
  ): Promise<SpeakerInvitation> {
    await this.talks.free(tx, id);
    const answer = { state: 'declined', occurrenceId: null, note } as const;
    const declined = await this.invitations.answer(tx, id, answer);
    await this.due.cancel(tx, InvitationExpires, id);
    await this.outbox.append(tx, InvitationDeclined, { invitationId: id, occurrenceId });
    return declined;
  }
}
