import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { SpeakerInvitation, Talk } from '../domain/invitation';
import type { TalkSlots } from '../domain/talk-slots';

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
     from talks where occurrence_id = any($1::uuid[]) order by occurrence_id, slot`,
);
// Where as many talks as there are slots stand there, or one of the same person, none is free.
const firstFree = statement<{ slot: number | null }, [string, string, number]>(
  'talks.first_free',
  `select min(n)::int as slot from generate_series(1, $3::int) n
    where not exists (select from talks where occurrence_id = $1 and (slot = n or person_id = $2))
      and (select count(*) from talks where occurrence_id = $1) < $3::int`,
);
const take = statement<{ slot: number }, [string, string, number]>(
  'talks.take',
  `insert into talks (occurrence_id, slot, invitation_id, person_id, speaker_name, speaker_yomi,
                      speaker_title, title, accepted_at)
   select $1, $3, id, person_id, speaker_name, speaker_yomi, speaker_title, talk_title, app_now()
     from speaker_invitations where id = $2
   on conflict do nothing returning slot`,
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

  /** Puts the invited talk on the date; false when all of its slots are given. */
  async take(
    tx: Tx,
    occurrenceId: string,
    { id, personId }: SpeakerInvitation,
    { talks }: TalkSlots,
  ): Promise<boolean> {
    for (;;) {
      const free = await tx.row(firstFree, [occurrenceId, personId, talks]);
      if (!free?.slot) return false;
      // Whoever was quicker has this slot now; the next round sees it and looks at the next one.
      if ((await tx.rows(take, [occurrenceId, id, free.slot])).length === 1) return true;
    }
  }

  /** Frees the date that an invitation took, if it took one. */
  async free(tx: Tx, invitationId: string): Promise<void> {
    await tx.rows(free, [invitationId]);
  }
}
