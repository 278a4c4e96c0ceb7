import { Injectable } from '@nestjs/common';
import {
  Database,
  instantOf,
  instantOrNull,
  sqlInstant,
  statement,
  type Tx,
} from '@asaza/platform/database';
import type { AnswerInvitation } from '../domain/answer-invitation';

interface InvitationRow {
  id: string;
  series_id: string;
  person_id: string | null;
  label: string | null;
  uses_max: number | null;
  ends_at: Date | null;
  nonce: string;
  key_version: number;
  created_by: string;
  created_at: Date;
  revoked_at: Date | null;
  used: number;
}

/** An invitation with what its token is derived from. */
export interface SavedInvitation extends AnswerInvitation {
  readonly nonce: string;
  readonly keyVersion: number;
  readonly createdBy: string;
}

export type NewInvitation = Pick<
  SavedInvitation,
  'id' | 'seriesId' | 'personId' | 'label' | 'usesMax' | 'endsAt' | 'nonce' | 'keyVersion'
> & { readonly tokenHash: string; readonly createdBy: string };

const COLUMNS = `i.id, i.series_id, i.person_id, i.label, i.uses_max, i.ends_at, i.nonce, i.key_version,
  i.created_by, i.created_at, i.revoked_at,
  (select count(*)::int from answer_invitation_uses u where u.invitation_id = i.id) as used`;

const invited = statement<{ found: boolean }, [string, string]>(
  'answer_invitations.invited',
  `select exists (select from answer_invitations i
     where i.series_id = $1 and i.revoked_at is null
       and (i.person_id = $2 or exists (
         select from answer_invitation_uses u where u.invitation_id = i.id and u.person_id = $2))) as found`,
);
// Locked before uses are counted: two who press at once for the last place are one after the other.
const lockLink = statement<{ id: string }, [string, string]>(
  'answer_invitations.lock_link',
  `select id from answer_invitations
    where series_id = $1 and token_hash = $2 and person_id is null for update`,
);
// Counts and writes at once: others in the same transaction may have come between.
const admit = statement<{ admitted: boolean }, [string, string]>(
  'answer_invitations.admit',
  `with used as (
     insert into answer_invitation_uses (invitation_id, person_id, used_at)
     select i.id, $2::uuid, app_now() from answer_invitations i
      where i.id = $1 and (i.uses_max is null or i.uses_max >
        (select count(*) from answer_invitation_uses u where u.invitation_id = i.id))
     on conflict do nothing returning 1)
   select exists (select from used) or exists (select from answer_invitation_uses u
     where u.invitation_id = $1 and u.person_id = $2::uuid) as admitted`,
);
const insert = statement<{ id: string }, readonly unknown[]>(
  'answer_invitations.insert',
  `insert into answer_invitations
     (id, series_id, person_id, label, uses_max, ends_at, nonce, key_version, token_hash, created_by, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, app_now())
   on conflict (series_id, person_id) where person_id is not null and revoked_at is null do nothing
   returning id`,
);
const living = statement<InvitationRow, [string]>(
  'answer_invitations.living',
  `select ${COLUMNS} from answer_invitations i where i.series_id = $1 and i.revoked_at is null
    order by i.person_id is not null, i.created_at desc, i.id limit 500`,
);
const byId = statement<InvitationRow, [string]>(
  'answer_invitations.by_id',
  `select ${COLUMNS} from answer_invitations i where i.id = $1`,
);
const byHash = statement<InvitationRow, [string]>(
  'answer_invitations.by_hash',
  `select ${COLUMNS} from answer_invitations i where i.token_hash = $1`,
);
const revoke = statement<never, [string]>(
  'answer_invitations.revoke',
  `update answer_invitations set revoked_at = app_now() where id = $1 and revoked_at is null`,
);
const today = statement<{ count: number }, [string]>(
  'answer_invitations.today',
  `select count(*)::int as count from answer_invitations
    where created_by = $1 and person_id is not null and created_at > app_now() - interval '24 hours'`,
);

const invitationOf = (row: InvitationRow): SavedInvitation => ({
  ...{ id: row.id, seriesId: row.series_id, personId: row.person_id, label: row.label },
  ...{ usesMax: row.uses_max, used: row.used, endsAt: instantOrNull(row.ends_at) },
  ...{ nonce: row.nonce, keyVersion: row.key_version, createdBy: row.created_by },
  createdAt: instantOf(row.created_at),
  revokedAt: instantOrNull(row.revoked_at),
});

@Injectable()
export class AnswerInvitationRepository {
  constructor(private readonly database: Database) {}

  /** By hand, or by a link that they came by before and that still lives. */
  async invited(tx: Tx, seriesId: string, personId: string): Promise<boolean> {
    return (await tx.row(invited, [seriesId, personId]))!.found;
  }

  /** The link behind a token, locked until the transaction ends; null: there is none for this series. */
  async link(tx: Tx, seriesId: string, tokenHash: string): Promise<SavedInvitation | null> {
    const row = await tx.row(lockLink, [seriesId, tokenHash]);
    return row ? this.byId(tx, row.id) : null;
  }

  /** Somebody comes by a link, locked before; again and again it is one use. False when it is for no more. */
  async admit(tx: Tx, id: string, personId: string): Promise<boolean> {
    return (await tx.row(admit, [id, personId]))!.admitted;
  }

  /** False when this person is invited to the series already. */
  async insert(tx: Tx, about: NewInvitation): Promise<boolean> {
    const { id, seriesId, personId, label, usesMax, endsAt } = about;
    const rows = await tx.rows(insert, [
      ...[id, seriesId, personId, label, usesMax, endsAt && sqlInstant(endsAt)],
      ...[about.nonce, about.keyVersion, about.tokenHash, about.createdBy],
    ]);
    return rows.length === 1;
  }

  /** Those that are not revoked: links first, the newest first. */
  async living(tx: Tx | null, seriesId: string): Promise<SavedInvitation[]> {
    return (await (tx ?? this.database).rows(living, [seriesId])).map(invitationOf);
  }

  async byId(tx: Tx | null, id: string): Promise<SavedInvitation | null> {
    const row = await (tx ?? this.database).row(byId, [id]);
    return row ? invitationOf(row) : null;
  }

  async byHash(tokenHash: string): Promise<SavedInvitation | null> {
    const row = await this.database.row(byHash, [tokenHash]);
    return row ? invitationOf(row) : null;
  }

  async revoke(tx: Tx, id: string): Promise<void> {
    await tx.rows(revoke, [id]);
  }

  /** How many people this host invited by address within a day. */
  async today(tx: Tx, createdBy: string): Promise<number> {
    return (await tx.row(today, [createdBy]))!.count;
  }
}
