import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { TokenSeed } from '@asaza/platform/tokens';
import type { SpeakerInvitation, SpeakerRequest } from '../domain/invitation';
import { invitationOf, SELECT_INVITATION, type InvitationRow } from './speaker-invitation-row';

const byId = statement<InvitationRow, [string]>(
  'speaker_invitations.by_id',
  `${SELECT_INVITATION} where i.id = $1`,
);
const byToken = statement<InvitationRow, [string]>(
  'speaker_invitations.by_token',
  `${SELECT_INVITATION} where i.token_hash = $1`,
);
const ofOccurrences = statement<InvitationRow, [readonly string[]]>(
  'speaker_invitations.of_occurrences',
  `${SELECT_INVITATION}
    where i.id in (select invitation_id from invitation_dates where occurrence_id = any($1::uuid[]))
    order by i.sent_at, i.id`,
);
const lockById = statement<InvitationRow, [string]>(
  'speaker_invitations.lock_by_id',
  `${SELECT_INVITATION} where i.id = $1 for update of i`,
);
const lockByToken = statement<InvitationRow, [string]>(
  'speaker_invitations.lock_by_token',
  `${SELECT_INVITATION} where i.token_hash = $1 for update of i`,
);
// In the order of their ids, so that two edits at once cannot wait for each other.
const lockAcceptedOn = statement<InvitationRow, [readonly string[]]>(
  'speaker_invitations.lock_accepted_on',
  `${SELECT_INVITATION} where i.accepted_occurrence_id = any($1::uuid[]) order by i.id for update of i`,
);
const askAgain = statement<never, [readonly string[]]>(
  'speaker_invitations.ask_again',
  `update speaker_invitations set asked_again_at = app_now() where id = any($1::uuid[])`,
);
const askNoMore = statement<never, [readonly string[]]>(
  'speaker_invitations.ask_no_more',
  `update speaker_invitations set asked_again_at = null where id = any($1::uuid[])`,
);
const openOf = statement<InvitationRow, [string, string]>(
  'speaker_invitations.open_of',
  `${SELECT_INVITATION} where i.person_id = $1 and i.dates_key = $2 and i.state = 'invited'`,
);
const insert = statement<{ id: string }, readonly unknown[]>(
  'speaker_invitations.insert',
  `insert into speaker_invitations
     (id, club_id, person_id, speaker_name, speaker_yomi, speaker_title, talk_title, message, honorarium,
      locale, state, dates_key, nonce, key_version, token_hash, invited_by, sent_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'invited', $11, $12, $13, $14, $15, app_now())
   on conflict (person_id, dates_key) where state = 'invited' do nothing returning id`,
);
const ofToday = statement<{ to_person: number; by_host: number }, [string, string]>(
  'speaker_invitations.of_today',
  `select count(*) filter (where person_id = $1::uuid)::int as to_person,
          count(*) filter (where invited_by = $2::uuid)::int as by_host
     from speaker_invitations
    where (person_id = $1::uuid or invited_by = $2::uuid) and sent_at > app_now() - interval '1 day'`,
);
const insertDates = statement<never, [string, readonly string[]]>(
  'speaker_invitations.insert_dates',
  `insert into invitation_dates (invitation_id, occurrence_id) select $1, unnest($2::uuid[])`,
);
const answer = statement<never, [string, string, string | null, string | null]>(
  'speaker_invitations.answer',
  `update speaker_invitations
      set state = $2, accepted_occurrence_id = $3, note = $4, answered_at = app_now(),
          asked_again_at = null
    where id = $1`,
);
const withdraw = statement<never, [string, string]>(
  'speaker_invitations.withdraw',
  `update speaker_invitations
      set state = 'withdrawn', accepted_occurrence_id = null, asked_again_at = null, withdrawn_by = $2
    where id = $1`,
);
const expire = statement<never, [string]>(
  'speaker_invitations.expire',
  `update speaker_invitations set state = 'expired' where id = $1`,
);

export interface NewInvitation extends SpeakerRequest, TokenSeed {
  readonly id: string;
  readonly clubId: string;
  readonly personId: string;
  readonly invitedBy: string;
  readonly tokenHash: string;
}

@Injectable()
export class SpeakerInvitationRepository {
  constructor(private readonly database: Database) {}

  /** Inserts the invitation with its dates, or finds the open one of the same person and dates. */
  async insert(
    tx: Tx,
    made: NewInvitation,
    occurrenceIds: readonly string[],
  ): Promise<{ inserted: boolean; invitation: SpeakerInvitation }> {
    const datesKey = occurrenceIds.join(',');
    const { id, personId } = made;
    const rows = await tx.rows(insert, [
      ...[id, made.clubId, personId, made.speakerName, made.speakerYomi, made.speakerTitle],
      ...[made.talkTitle, made.message, made.honorarium, made.locale, datesKey],
      ...[made.nonce, made.keyVersion, made.tokenHash, made.invitedBy],
    ]);
    const inserted = rows.length === 1;
    if (inserted) await tx.rows(insertDates, [id, occurrenceIds]);
    const row = inserted ? await tx.row(byId, [id]) : await tx.row(openOf, [personId, datesKey]);
    return { inserted, invitation: invitationOf(row!) };
  }

  /** How many requests went to a person, and how many a host sent, within a day. */
  async ofToday(
    tx: Tx,
    personId: string,
    hostId: string,
  ): Promise<{ toPerson: number; byHost: number }> {
    const row = (await tx.row(ofToday, [personId, hostId]))!;
    return { toPerson: row.to_person, byHost: row.by_host };
  }

  async byToken(tokenHash: string): Promise<SpeakerInvitation | null> {
    const row = await this.database.row(byToken, [tokenHash]);
    return row ? invitationOf(row) : null;
  }

  async ofOccurrences(occurrenceIds: readonly string[]): Promise<SpeakerInvitation[]> {
    return (await this.database.rows(ofOccurrences, [occurrenceIds])).map(invitationOf);
  }

  /** With what its token is derived from. */
  async forMail(id: string): Promise<{ invitation: SpeakerInvitation; seed: TokenSeed } | null> {
    const row = await this.database.row(byId, [id]);
    if (!row) return null;
    return {
      invitation: invitationOf(row),
      seed: { nonce: row.nonce, keyVersion: row.key_version },
    };
  }

  async lockById(tx: Tx, id: string): Promise<SpeakerInvitation | null> {
    const row = await tx.row(lockById, [id]);
    return row ? invitationOf(row) : null;
  }

  async lockByToken(tx: Tx, tokenHash: string): Promise<SpeakerInvitation | null> {
    const row = await tx.row(lockByToken, [tokenHash]);
    return row ? invitationOf(row) : null;
  }

  /** Those whose talk stands on one of these dates. */
  async lockAcceptedOn(tx: Tx, occurrenceIds: readonly string[]): Promise<SpeakerInvitation[]> {
    return (await tx.rows(lockAcceptedOn, [occurrenceIds])).map(invitationOf);
  }

  async askAgain(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.rows(askAgain, [ids]);
  }

  async askNoMore(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.rows(askNoMore, [ids]);
  }

  async answer(
    tx: Tx,
    id: string,
    given: {
      readonly state: 'accepted' | 'declined';
      readonly occurrenceId: string | null;
      readonly note: string | null;
    },
  ): Promise<SpeakerInvitation> {
    await tx.rows(answer, [id, given.state, given.occurrenceId, given.note]);
    return this.read(tx, id);
  }

  async withdraw(tx: Tx, id: string, by: string): Promise<SpeakerInvitation> {
    await tx.rows(withdraw, [id, by]);
    return this.read(tx, id);
  }

  async expire(tx: Tx, id: string): Promise<void> {
    await tx.rows(expire, [id]);
  }

  private async read(tx: Tx, id: string): Promise<SpeakerInvitation> {
    return invitationOf((await tx.row(byId, [id]))!);
  }
}
