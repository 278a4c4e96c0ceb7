import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Tx } from '@asaza/platform/database';
import { PeopleModule, peopleMigrations, Sessions, SignInMail } from '../index';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { ConfirmSignIn, type Browser } from './confirm-sign-in';
import { RequestSignIn } from './request-sign-in';

const elsewhere: Browser = { browserKey: undefined, sessionToken: undefined, userAgent: 'test' };
const times = <T>(n: number, work: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => work(i)));

describe('signing in', () => {
  let area: OpenArea;
  let request: RequestSignIn;
  let confirm: ConfirmSignIn;
  beforeAll(async () => {
    area = await openArea({ modules: [PeopleModule], migrations: peopleMigrations });
    request = area.get(RequestSignIn);
    confirm = area.get(ConfirmSignIn);
  });
  afterAll(() => area.close());

  const asked = async (email: string, key?: string) => {
    const outcome = await request.execute({ email, locale: 'ja' }, key);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const { attemptId, browserKey } = outcome.value;
    const mail = await area.get(SignInMail).facts(attemptId);
    if (!mail) throw new Error('no mail');
    return { attemptId, browserKey, mail, browser: { ...elsewhere, browserKey } };
  };
  const wrongOf = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  const codeOf = (outcome: { ok: boolean; refusal?: { code: string } }) =>
    outcome.ok ? 'signed in' : outcome.refusal?.code;

  it('signs in by the link in the browser that asked', async () => {
    const { mail, browser } = await asked('link@example.com');
    const done = await confirm.execute({ token: mail.token }, browser);
    if (!done.ok) throw new Error(done.refusal.code);
    expect(await area.get(Sessions).viewerOf(done.value.token)).toEqual(done.value.viewer);
    const [contact] = await area.db.query<{ verified_at: Date | null }>(
      `select verified_at from contacts where email_key = 'link@example.com'`,
    );
    expect(contact?.verified_at).not.toBeNull();
  });

  it('refuses the link elsewhere without using it up, and takes the typed code there', async () => {
    const { attemptId, mail, browser } = await asked('other@example.com');
    expect(await confirm.execute({ token: mail.token }, elsewhere)).toMatchObject({
      refusal: { code: 'OTHER_BROWSER', attemptsLeft: 5 },
    });
    const foreign = { ...elsewhere, browserKey: 'f'.repeat(64) };
    expect(codeOf(await confirm.execute({ token: mail.token }, foreign))).toBe('OTHER_BROWSER');
    const full = mail.code.replace(/\d/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    );
    const typed = `${full.slice(0, 3)} ${full.slice(3)}`;
    expect(codeOf(await confirm.execute({ attemptId, code: typed }, elsewhere))).toBe('signed in');
    expect(codeOf(await confirm.execute({ token: mail.token }, browser))).toBe('USED');
  });

  it('lets a browser use the link of the first of two mails', async () => {
    const first = await asked('twice@example.com');
    const second = await asked('twice@example.com', first.browserKey);
    expect(second.browserKey).toBe(first.browserKey);
    expect(codeOf(await confirm.execute({ token: first.mail.token }, second.browser))).toBe(
      'signed in',
    );
  });

  it('signs in once when fifty send the same link at once', async () => {
    const { mail, browser } = await asked('race@example.com');
    const done = await times(50, () => confirm.execute({ token: mail.token }, browser));
    const codes = done.map(codeOf);
    expect(codes.filter((code) => code === 'signed in')).toHaveLength(1);
    expect(codes.filter((code) => code === 'USED')).toHaveLength(49);
    const [person] = await area.db.query<{ sessions: number }>(
      `select count(*)::int as sessions from sessions s join contacts c using (person_id)
        where c.email_key = 'race@example.com'`,
    );
    expect(person?.sessions).toBe(1);
  });

  it('refuses the sixth guess even when it is right, also when the five came at once', async () => {
    const { attemptId, mail, browser } = await asked('guess@example.com');
    const wrong = wrongOf(mail.code);
    const guesses = await times(5, () => confirm.execute({ attemptId, code: wrong }, elsewhere));
    const left = guesses.map((guess) =>
      guess.ok ? null : 'attemptsLeft' in guess.refusal && guess.refusal.attemptsLeft,
    );
    expect(left.sort()).toEqual([0, 1, 2, 3, 4]);
    expect(codeOf(await confirm.execute({ attemptId, code: mail.code }, elsewhere))).toBe(
      'WRONG_CODE',
    );
    expect(codeOf(await confirm.execute({ token: mail.token }, browser))).toBe('WRONG_CODE');
  });

  it('takes the right code as the sixth guess once the counter is set back (control: it is the counter that refuses)', async () => {
    const { attemptId, mail } = await asked('control@example.com');
    for (let i = 0; i < 5; i += 1)
      await confirm.execute({ attemptId, code: wrongOf(mail.code) }, elsewhere);
    expect(codeOf(await confirm.execute({ attemptId, code: mail.code }, elsewhere))).toBe(
      'WRONG_CODE',
    );
    await area.db.query(`update sign_in_attempts set wrong_codes = 0 where id = $1`, [attemptId]);
    expect(codeOf(await confirm.execute({ attemptId, code: mail.code }, elsewhere))).toBe(
      'signed in',
    );
  });

  it('ends after ten minutes', async () => {
    const { attemptId, mail, browser } = await asked('late@example.com');
    await area.db.advance('10 minutes');
    expect(codeOf(await confirm.execute({ attemptId, code: mail.code }, browser))).toBe('EXPIRED');
    expect(codeOf(await confirm.execute({ token: mail.token }, browser))).toBe('EXPIRED');
    expect(await area.get(SignInMail).facts(attemptId)).toBeNull();
  });

  it('sends three of twenty mails asked for at once, to known and unknown addresses alike', async () => {
    await asked('known@example.com');
    await area.db.advance('16 minutes');
    for (const email of ['known@example.com', 'unknown@example.com']) {
      const before = (await area.events()).length;
      const all = await times(20, () => request.execute({ email, locale: 'ja' }, undefined));
      expect(all.filter((one) => one.ok)).toHaveLength(3);
      expect((await area.events()).length - before).toBe(3);
      const refused = all.find((one) => !one.ok);
      expect(refused).toMatchObject({ refusal: { code: 'TOO_MANY_MAILS' } });
    }
    await area.db.advance('15 minutes');
    expect(
      (await request.execute({ email: 'known@example.com', locale: 'ja' }, undefined)).ok,
    ).toBe(true);
  });

  it('names the moment at which the next mail may be asked for', async () => {
    await times(3, () => request.execute({ email: 'retry@example.com', locale: 'ja' }, undefined));
    const refused = await request.execute({ email: 'retry@example.com', locale: 'ja' }, undefined);
    if (refused.ok || refused.refusal.code !== 'TOO_MANY_MAILS') throw new Error('not refused');
    const [oldest] = await area.db.query<{ at: Date }>(
      `select min(a.requested_at) + interval '15 minutes' as at from sign_in_attempts a
         join contacts c using (person_id) where c.email_key = 'retry@example.com'`,
    );
    expect(refused.refusal.retryAt.epochMilliseconds).toBe(oldest?.at.getTime());
  });

  it('answers known and unknown addresses in the same shape, for the same work', async () => {
    const statementsOf = async (email: string) => {
      const asked = jest.spyOn(Tx.prototype, 'rows');
      const outcome = await request.execute({ email, locale: 'ja' }, undefined);
      const names = asked.mock.calls.map(([{ name }]) => name);
      asked.mockRestore();
      expect(Object.keys(outcome.ok ? outcome.value : {})).toEqual([
        'attemptId',
        'expiresAt',
        'browserKey',
      ]);
      return names;
    };
    const unknown = await statementsOf('first-time@example.com');
    const known = await statementsOf('first-time@example.com');
    expect(unknown.length).toBeGreaterThan(2);
    expect(known).toHaveLength(unknown.length);
  });

  it('gives a new session at every sign-in and ends the one that this browser had', async () => {
    const signIn = async (sessionToken?: string) => {
      const { attemptId, mail } = await asked('again@example.com');
      const done = await confirm.execute(
        { attemptId, code: mail.code },
        { ...elsewhere, sessionToken },
      );
      if (!done.ok) throw new Error(done.refusal.code);
      return done.value;
    };
    const first = await signIn();
    const second = await signIn(first.token);
    expect(second.viewer.sessionId).not.toBe(first.viewer.sessionId);
    expect(await area.get(Sessions).viewerOf(first.token)).toBeNull();
    expect(await area.get(Sessions).viewerOf(second.token)).toEqual(second.viewer);
  });

  it.each([
    [{}, 'code', 'required'],
    [{ code: '123456' }, 'attemptId', 'required'],
    [{ code: '123456', attemptId: "' or 1=1" }, 'attemptId', 'format'],
    [{ code: '1'.repeat(10_000), attemptId: 'x' }, 'code', 'too_long'],
    [{ token: 'x'.repeat(10_000) }, 'token', 'too_long'],
  ])('refuses %j by its field', async (proof, field, reason) => {
    expect(await confirm.execute(proof, elsewhere)).toMatchObject({ refusal: { field, reason } });
  });

  it('treats attempts and tokens that never were like expired ones', async () => {
    const attemptId = '01890000-0000-7000-8000-000000000000';
    expect(codeOf(await confirm.execute({ attemptId, code: '123456' }, elsewhere))).toBe('EXPIRED');
    expect(codeOf(await confirm.execute({ token: 'x'.repeat(43) }, elsewhere))).toBe('EXPIRED');
  });

  it('keeps no address, code, token or browser key in events, attempts or sessions', async () => {
    const { mail, browserKey, browser } = await asked('canary@example.com');
    const done = await confirm.execute({ token: mail.token }, browser);
    const session = done.ok ? done.value.token : '';
    const dump = JSON.stringify([
      await area.db.query(`select * from outbox`),
      await area.db.query(`select * from sign_in_attempts`),
      await area.db.query(`select * from sessions`),
      await area.db.query(`select * from people`),
    ]);
    for (const secret of ['canary', mail.token, browserKey, session]) {
      expect(secret).not.toBe('');
      expect(dump).not.toContain(secret);
    }
  });
});
