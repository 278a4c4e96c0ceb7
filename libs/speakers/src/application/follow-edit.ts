import { Injectable } from '@nestjs/common';
import { Edits, type DateChange, type EditFacts } from '@asaza/gatherings';
import { Database, type Tx } from '@asaza/platform/database';
import { Inbox, Outbox } from '@asaza/platform/events';
import { effectOnTalk } from '../domain/following';
import { TalksFollowed } from '../domain/speakers.events';
import { SpeakerInvitationRepository } from '../persistence/speaker-invitation.repository';

/** An edit was announced and the answers have followed: speakers whose date moved far are asked again. */
@Injectable()
export class FollowEdit {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly outbox: Outbox,
    private readonly edits: Edits,
    private readonly invitations: SpeakerInvitationRepository,
  ) {}

  async execute(eventId: string, editId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'speakers.follow-edit'))) return;
      const edit = await this.edits.facts(tx, editId);
      if (!edit) return;
      await this.follow(tx, edit);
      await this.outbox.append(tx, TalksFollowed, { editId, seriesId: edit.seriesId });
    });
  }

  private async follow(tx: Tx, { changes, editedAt }: EditFacts): Promise<void> {
    const byDate = new Map<string | null, DateChange>(
      changes.filter(({ material }) => material).map((change) => [change.occurrenceId, change]),
    );
    const ids = [...byDate.keys()].filter((id) => id !== null);
    const asked: string[] = [];
    const moot: string[] = [];
    for (const invitation of await this.invitations.lockAcceptedOn(tx, ids)) {
      const change = byDate.get(invitation.acceptedOccurrenceId)!;
      const effect = effectOnTalk(change, editedAt, invitation);
      if (effect === 'asked') asked.push(invitation.id);
      if (effect === 'moot') moot.push(invitation.id);
    }
    await this.invitations.askAgain(tx, asked);
    await this.invitations.askNoMore(tx, moot);
  }
}
