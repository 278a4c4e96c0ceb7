import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { SpeakerInvitation, Talk } from '../domain/invitation';

interface TalkRow {
  occurrence_id: string;
  invitation_id: string;
  person_id: string;
  speaker_name: string;
  speaker_yomi: string | null;
  speaker_title: string | null;
  title: string | null;
}

const of = statement<TalkRow, [readonly string[]]>(
  'talks.of',
  `select occurrence_id, invitation_id, person_id, speaker_name, speaker_yomi, speaker_title, title
     from talks where occurrence_id = any($1::uuid[])`,
);
const take = statement<{ occurrence_id: string }, [string, string]>(
  'talks.take',
  `insert into talks (occurrence_id, invitation_id, person_id, speaker_name, speaker_yomi,
                      speaker_title, title, accepted_at)
   select $1, id, person_id, speaker_name, speaker_yomi, speaker_title, talk_title, app_now()
     from speaker_invitations where id = $2
   on conflict (occurrence_id) do nothing returning occurrence_id`,
);
const free = statement<never, [string]>('talks.free', `delete from talks where invitation_id = $1`);

@Injectable()
export class TalkRepository {
  constructor(private readonly database: Database) {}

  async of(tx: Tx | null, occurrenceIds: readonly string[]): Promise<Talk[]> {
    if (occurrenceIds.length === 0) return [];
    const rows = await (tx ?? this.database).rows(of, [occurrenceIds]);
    return rows.map((row) => ({
      occurrenceId: row.occurrence_id,
      invitationId: row.invitation_id,
      personId: row.person_id,
      speakerName: row.speaker_name,
      speakerYomi: row.speaker_yomi,
      speakerTitle: row.speaker_title,
      title: row.title,
    }));
  }

  /** Puts the invited talk on the date; false when one stands there already. */
  async take(tx: Tx, occurrenceId: string, { id }: SpeakerInvitation): Promise<boolean> {
    return (await tx.rows(take, [occurrenceId, id])).length === 1;
  }

  /** Frees the date that an invitation took, if it took one. */
  async free(tx: Tx, invitationId: string): Promise<void> {
    await tx.rows(free, [invitationId]);
  }
}
