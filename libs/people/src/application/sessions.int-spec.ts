import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { People, PeopleModule, peopleMigrations, Sessions } from '../index';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { ForgetSignIns } from './forget-sign-ins';
import { RevokeSession } from './revoke-session';
import { SignOut } from './sign-out';

describe('sessions', () => {
  let area: OpenArea;
  let sessions: Sessions;
  beforeAll(async () => {
    area = await openArea({ modules: [PeopleModule], migrations: peopleMigrations });
    sessions = area.get(Sessions);
  });
  afterAll(() => area.close());

  const person = (email: string) =>
    area.tx(
      async (tx) => (await area.get(People).ensureByAddress(tx, email, { locale: 'ja' })).personId,
    );
  const open = (personId: string) => area.tx((tx) => sessions.open(tx, personId, 'a browser'));

  it('end after 14 days without use, and go on while used', async () => {
    const { token, viewer } = await open(await person('idle@example.com'));
    await area.db.advance('13 days');
    expect(await sessions.viewerOf(token)).toEqual(viewer);
    await area.db.advance('13 days');
    expect(await sessions.viewerOf(token)).toEqual(viewer);
    await area.db.advance('14 days');
    expect(await sessions.viewerOf(token)).toBeNull();
    expect(await sessions.listOf(viewer.personId)).toEqual([]);
  });

  it('end after 90 days however much they are used', async () => {
    const { token } = await open(await person('absolute@example.com'));
    for (let day = 0; day < 81; day += 9) {
      await area.db.advance('9 days');
      expect(await sessions.viewerOf(token)).not.toBeNull();
    }
    await area.db.advance('9 days');
    expect(await sessions.viewerOf(token)).toBeNull();
  });

  it('end on the next request when revoked, and for their own person alone', async () => {
    const hana = await person('hana@example.com');
    const phone = await open(hana);
    const desk = await open(hana);
    const stranger = await open(await person('stranger@example.com'));
    const revoke = area.get(RevokeSession);
    const foreign = await revoke.execute(stranger.viewer, phone.viewer.sessionId);
    const missing = await revoke.execute(stranger.viewer, '01890000-0000-7000-8000-000000000000');
    expect(foreign).toEqual(missing);
    expect(await sessions.viewerOf(phone.token)).toEqual(phone.viewer);
    expect((await revoke.execute(desk.viewer, phone.viewer.sessionId)).ok).toBe(true);
    expect(await sessions.viewerOf(phone.token)).toBeNull();
    expect(await sessions.viewerOf(desk.token)).toEqual(desk.viewer);
    expect(await sessions.listOf(hana)).toMatchObject([{ userAgent: 'a browser' }]);
    expect(await revoke.execute(null, desk.viewer.sessionId)).toMatchObject({
      refusal: { code: 'UNAUTHENTICATED' },
    });
    expect(await revoke.execute(desk.viewer, 'x')).toMatchObject({
      refusal: { field: 'sessionId' },
    });
  });

  it('end by signing out, twice without harm', async () => {
    const { token, viewer } = await open(await person('out@example.com'));
    await area.get(SignOut).execute(viewer);
    await area.get(SignOut).execute(viewer);
    await area.get(SignOut).execute(null);
    expect(await sessions.viewerOf(token)).toBeNull();
  });

  it('are not opened by what is no token', async () => {
    for (const token of ['', 'x', "' or '1'='1", '0'.repeat(64), 'a'.repeat(10_000)])
      expect(await sessions.viewerOf(token)).toBeNull();
  });

  it('are forgotten once dead, live ones are not', async () => {
    const dead = await open(await person('dead@example.com'));
    await area.db.advance('15 days');
    const live = await open(await person('live@example.com'));
    await area.get(ForgetSignIns).execute();
    const left = await area.db.query<{ id: string }>(`select id from sessions`);
    const ids = left.map((row) => row.id);
    expect(ids).toContain(live.viewer.sessionId);
    expect(ids).not.toContain(dead.viewer.sessionId);
  });
});
