import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '../../../../apps/api/src/migrations';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { PeopleModule } from '@asaza/people';

/** Those of the platform come first, and every test database has them. */
const PLATFORM = 2;

describe('a mail that asks for a yes two days before', () => {
  let area: OpenArea;
  beforeAll(async () => {
    area = await openArea({ modules: [PeopleModule], migrations: migrations.slice(PLATFORM) });
    // References to dates and clubs are not what this is about.
    await area.db.query(`alter table rsvps drop constraint rsvps_occurrence_id_fkey`);
  });
  afterAll(() => area.close());

  /** A notice on its way, and what became of the answer meanwhile. */
  const asked = async (answer: { seat: string; response: string; until: string | null }) => {
    const [personId, rsvpId, noticeId] = [randomUUID(), randomUUID(), randomUUID()];
    await area.db.query(
      `insert into people (id, locale, created_at) values ($1, 'ja', app_now())`,
      [personId],
    );
    await area.db.query(
      `insert into contacts (person_id, email, email_key, created_at) values ($1::uuid, $2, $2, app_now())`,
      [personId, `${personId}@example.jp`],
    );
    await area.db.query(
      `insert into rsvps (id, occurrence_id, person_id, name, search_text, locale, response, seat, approval,
         reconfirm_until, answered_at, nonce, key_version, ticket_hash)
       values ($1::uuid, $2, $3, 'x', 'x', 'ja', $4, $5, 'not_needed', app_now() + $6::interval, app_now(), 'n', 1, $1::uuid::text)`,
      [rsvpId, randomUUID(), personId, answer.response, answer.seat, answer.until],
    );
    await area.db.query(
      `insert into notices (id, kind, person_id, dedupe, subjects, deadline, created_at)
       values ($1::uuid, 'reconfirm_asked', $2, $1::uuid::text, jsonb_build_object('rsvpId', $3::uuid), app_now() + interval '1 day', app_now())`,
      [noticeId, personId, rsvpId],
    );
    const [row] = await area.db.query<{ goes: boolean }>(`select may_deliver($1) as goes`, [
      noticeId,
    ]);
    return row!.goes;
  };

  it('goes while the seat waits for it, and not once it was given, taken back or released', async () => {
    expect(await asked({ seat: 'held', response: 'accepted', until: '1 hour' })).toBe(true);
    expect(await asked({ seat: 'held', response: 'accepted', until: null })).toBe(false);
    expect(await asked({ seat: 'none', response: 'declined', until: null })).toBe(false);
    expect(await asked({ seat: 'held', response: 'accepted', until: '-1 hour' })).toBe(false);
  });
});
