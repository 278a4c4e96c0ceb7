import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { displayNameOf } from './person-name';
import { namePartsOf, type Profile } from './profile';
import { applyProfile, parseProfile, type ProfileInput } from './profile-patch';

const NOW = Temporal.Instant.from('2026-11-19T22:00:00Z');
const blank: Profile = {
  familyName: null,
  givenName: null,
  familyYomi: null,
  givenYomi: null,
  displayName: null,
  yomi: null,
  pitch: null,
  gives: [],
  asks: [],
  askWhys: [],
  topics: [],
  industry: null,
  languages: [],
  organisation: null,
  locale: 'ja',
  homeZone: 'Asia/Tokyo',
  introductionsConsentedAt: null,
};
const change = (before: Profile, input: ProfileInput, now = NOW) => {
  const patch = parseProfile(input);
  return patch.ok ? applyProfile(before, patch.value, now) : patch;
};
const changed = (before: Profile, input: ProfileInput, now = NOW): Profile => {
  const outcome = change(before, input, now);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};
const refusal = (input: ProfileInput) => {
  const outcome = change(blank, input);
  return outcome.ok ? null : outcome.refusal;
};
const nameOf = (profile: Profile) => displayNameOf(namePartsOf(profile));

describe('a profile', () => {
  it('changes what was sent and leaves the rest', () => {
    const before = changed(blank, { pitch: 'Bakes', gives: ['bread'] });
    expect(changed(before, { industry: '食品' })).toEqual({ ...before, industry: '食品' });
    expect(changed(before, { pitch: null })).toEqual({ ...before, pitch: null });
  });

  it('keeps why somebody asks with the ask, wherever it stands', () => {
    const before = changed(blank, { asks: ['物件', '銀行'], askWhys: ['川べりに店を', ''] });
    expect(before.askWhys).toEqual(['川べりに店を', '']);
    expect(changed(before, { asks: ['紙', '物件'] }).askWhys).toEqual(['', '川べりに店を']);
    expect(changed(before, { asks: ['', '物件'], askWhys: ['', '来年'] }).askWhys).toEqual([
      '来年',
    ]);
    expect(refusal({ asks: [''], askWhys: ['なぜ'] })).toMatchObject({ field: 'asks.0' });
    expect(refusal({ asks: ['物件'], askWhys: ['x'.repeat(81)] })).toMatchObject({
      field: 'askWhys.0',
      limit: 80,
    });
    expect(refusal({ askWhys: ['なぜ'] })).toMatchObject({ field: 'asks' });
  });

  it('takes languages as tags, each once', () => {
    expect(changed(blank, { languages: ['ja', ' en', 'ja', ''] }).languages).toEqual(['ja', 'en']);
    expect(refusal({ languages: ['日本語'] })).toMatchObject({ field: 'languages.0' });
    expect(refusal({ languages: 'ja en de fr es it pt ko zh'.split(' ') })).toMatchObject({
      reason: 'too_many',
      limit: 8,
    });
  });

  it.each(['<script>alert(1)</script>', '＜img src=x onerror=alert(1)＞', 'javascript:alert(1)'])(
    'refuses %p: what is quoted to others is words',
    (text) => {
      for (const input of [
        { pitch: text },
        { gives: [text] },
        { asks: [text] },
        { topics: ['<b>'] },
      ])
        expect(refusal(input)).toMatchObject({ reason: 'no_markup' });
      expect(refusal({ asks: ['物件'], askWhys: [text] })).toMatchObject({ reason: 'no_markup' });
    },
  );

  it('leaves signs that are words alone', () => {
    const gives = ['3 < 5 の説明', 'C++ & <3', 'a<b とは'];
    expect(changed(blank, { gives }).gives).toEqual(gives);
  });

  it('puts family and given name in the order of the language', () => {
    const ja = changed(blank, { familyName: '佐藤', givenName: '花' });
    expect(nameOf(ja)).toBe('佐藤 花');
    const en = changed(blank, { familyName: 'Sato', givenName: 'Hana', locale: 'en' });
    expect(nameOf(en)).toBe('Hana Sato');
    expect(nameOf(changed(ja, { displayName: 'はな' }))).toBe('はな');
    expect(nameOf(changed(changed(ja, { displayName: 'はな' }), { displayName: '' }))).toBe(
      '佐藤 花',
    );
  });

  it('keeps a name once there is one', () => {
    const named = changed(blank, { displayName: 'はな' });
    expect(change(named, { displayName: null })).toMatchObject({
      refusal: { field: 'displayName', reason: 'required' },
    });
    expect(change(blank, { pitch: 'x' }).ok).toBe(true);
  });

  it('replaces a reading typed as one line by that of family and given name', () => {
    const typed: Profile = { ...blank, yomi: 'はな' };
    expect(changed(typed, { familyYomi: 'さとう' }).yomi).toBeNull();
    expect(changed(typed, { pitch: 'x' }).yomi).toBe('はな');
  });

  it('says yes to introductions only when told so, keeps the first moment, and takes it back', () => {
    const said = changed(blank, { introductionsConsent: true });
    expect(said.introductionsConsentedAt).toEqual(NOW);
    expect(changed(said, { pitch: 'x' }).introductionsConsentedAt).toEqual(NOW);
    expect(changed(said, { introductionsConsent: null }).introductionsConsentedAt).toEqual(NOW);
    const later = NOW.add({ hours: 1 });
    expect(changed(said, { introductionsConsent: true }, later).introductionsConsentedAt).toEqual(
      NOW,
    );
    expect(changed(said, { introductionsConsent: false }).introductionsConsentedAt).toBeNull();
    expect(changed(blank, { pitch: 'x' }).introductionsConsentedAt).toBeNull();
  });

  it('drops empty and repeated lines', () => {
    expect(changed(blank, { gives: [' bread ', '', 'bread', 'cake'] }).gives).toEqual([
      'bread',
      'cake',
    ]);
  });

  it.each<[ProfileInput, string, string]>([
    [{ familyName: 'あ'.repeat(61) }, 'familyName', 'too_long'],
    [{ givenName: 'a\u202eb' }, 'givenName', 'control_characters'],
    [{ familyYomi: 'Sato' }, 'familyYomi', 'not_kana'],
    [{ givenYomi: '花' }, 'givenYomi', 'not_kana'],
    [{ displayName: 'a\nb' }, 'displayName', 'control_characters'],
    [{ pitch: 'x'.repeat(121) }, 'pitch', 'too_long'],
    [{ gives: ['1', '2', '3', '4', '5', '6'] }, 'gives', 'too_many'],
    [{ asks: ['ok', 'x'.repeat(81)] }, 'asks.1', 'too_long'],
    [{ topics: Array.from({ length: 10_000 }, (_, i) => `${i}`) }, 'topics', 'too_many'],
    [{ topics: ['x'.repeat(31)] }, 'topics.0', 'too_long'],
    [{ industry: 'x'.repeat(41) }, 'industry', 'too_long'],
    [{ homeZone: 'Mars/Olympus' }, 'homeZone', 'unknown_zone'],
    [{ homeZone: null }, 'homeZone', 'required'],
  ])('refuses %j by its field', (input, field, reason) => {
    expect(refusal(input)).toMatchObject({ code: 'INVALID_INPUT', field, reason });
  });

  it('takes readings in hiragana, katakana and half-width katakana', () => {
    expect(changed(blank, { familyYomi: 'さとう' }).familyYomi).toBe('さとう');
    expect(changed(blank, { familyYomi: 'ｼﾞｮｰﾝｽﾞ' }).familyYomi).toBe('ジョーンズ');
  });
});
