import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../../../i18n/catalogues.server';
import type { Locale } from '../../../i18n/locale';
import { doesWords } from './describe-edit.server';
import type { ChangeData, EditKind, PreviewData, SavedEditData } from './edit-documents.server';
import { bannerFor, presentEdit } from './edit-line.server';
import { presentReview } from './review.server';

const now = Date.parse('2026-11-13T00:00:00Z');
const reader = (locale: Locale = 'ja') => ({ locale, say: sayIn(locale), now });

const moved: ChangeData = {
  kind: 'MOVED',
  number: 128,
  before: '2026-11-20T07:00:00',
  after: '2026-11-27T07:00:00',
  endsAt: '2026-11-26T23:30:00Z',
  timeZone: 'Asia/Tokyo',
  fields: [],
  keptOwn: [],
  material: true,
  answers: 'MUST_RECONFIRM',
  seated: 20,
  waiting: 0,
  talks: [],
};
const change = (differs: Partial<ChangeData>): ChangeData => ({ ...moved, ...differs });

const preview = (changes: ChangeData[], differs: Partial<PreviewData> = {}): PreviewData => ({
  __typename: 'EditPreview',
  changes,
  keptCount: 0,
  template: [],
  schedule: false,
  version: 7,
  sendDelaySeconds: 60,
  peopleTold: 20,
  speakersTold: 0,
  ...differs,
});

const saved = (differs: Partial<SavedEditData> = {}): SavedEditData => ({
  id: 'e',
  kind: 'OCCURRENCE',
  state: 'WAITING',
  version: 8,
  editedAt: '2026-11-13T00:00:00Z',
  editedBy: '山本 朝子',
  tellsAt: '2026-11-13T00:01:00Z',
  template: [],
  schedule: false,
  changes: [moved],
  ...differs,
});

describe('the sentence of an edit', () => {
  const words = (one: ChangeData, kind: EditKind = 'OCCURRENCE', locale: Locale = 'ja') =>
    doesWords({ kind, changes: [one], template: [], schedule: false }, locale, sayIn(locale));

  it('says of a move only what differs', () => {
    expect(words(moved)).toBe('11月20日(金)を11月27日(金)に変更し');
    expect(words(change({ after: '2026-11-20T08:00:00' }))).toBe('11月20日(金) 7:00を8:00に変更し');
    expect(words(change({ after: '2026-11-27T08:00:00' }))).toBe(
      '11月20日(金) 7:00を11月27日(金) 8:00に変更し',
    );
    expect(words(change({ after: '2026-11-20T07:00:00', endsAt: '2026-11-20T00:00:00Z' }))).toBe(
      '11月20日(金)の終了を9:00に変更し',
    );
    expect(words(moved, 'OCCURRENCE', 'en')).toBe('Move Fri, Nov 20 to Fri, Nov 27');
  });

  it('has a verb for each kind', () => {
    const off = change({ kind: 'CANCELLED', after: moved.before ?? '' });
    expect(words(off, 'CANCEL')).toBe('11月20日(金)の第128回を中止し');
    expect(words(off, 'SKIP')).toBe('11月20日(金)を休みにし');
    expect(words(change({ kind: 'ADDED', before: null }), 'ADD')).toBe(
      '11月27日(金)に第128回を加え',
    );
    expect(words(change({ kind: 'CHANGED', fields: ['VENUE', 'FEE'] }))).toBe(
      '11月27日(金)の会場・会費を変更し',
    );
    expect(words(moved, 'SERIES')).toBe('定例会の1回を変更し');
  });
});

describe('the look before an edit is saved', () => {
  it('says whom it moves, who is told and until when they can answer', () => {
    const review = presentReview(preview([moved]), 'OCCURRENCE', reader());
    expect(review?.words).toBe('11月20日(金)を11月27日(金)に変更し、20人にお知らせします');
    expect(review?.rows[0]).toMatchObject({
      number: '第128回',
      before: '11月20日(金) 7:00',
      after: '11月27日(金) 7:00–8:30',
      people: '参加20人',
      answers: '11月15日(日) 9:01までに参加の確認が必要です',
    });
    expect(review?.told).toContain('20人に、1人1通のメールでお知らせします。');
    expect(review?.told.join('')).toContain('60秒');
  });

  it('says that nobody is told of texts, and that there is nobody yet', () => {
    const text = change({ kind: 'CHANGED', fields: ['DESCRIPTION'], material: false });
    const silent = { peopleTold: 0, speakersTold: 0 };
    const told = (one: ChangeData) =>
      presentReview(preview([one], silent), 'OCCURRENCE', reader())?.told.join('');
    expect(told(text)).toContain('お知らせは送りません');
    expect(told(moved)).toContain('お知らせする方は、まだいません');
    expect(told(change({ kind: 'ADDED', material: false }))).toContain('まだいません');
  });

  it('is none where nothing would differ, and one for the template alone', () => {
    expect(presentReview(preview([]), 'SERIES', reader())).toBeNull();
    const review = presentReview(preview([], { template: ['TITLE'] }), 'SERIES', reader());
    expect(review?.words).toBe('定例会の名前を変更し、20人にお知らせします');
  });

  it('names a date that the new rhythm drops without its old number, and a skipped one as skipped', () => {
    const off = change({ kind: 'CANCELLED', answers: 'RELEASED' });
    const row = (kind: EditKind) => presentReview(preview([off]), kind, reader())?.rows[0];
    expect(row('SERIES')).toMatchObject({ number: '', kindWords: 'なくなる' });
    expect(row('PAUSE')).toMatchObject({ number: '第128回', kindWords: '休み' });
    expect(row('CANCEL')).toMatchObject({ kindWords: '中止' });
  });

  it('offers to reset what stays apart, and says the year where it is another', () => {
    const kept = change({ keptOwn: ['VENUE'], after: '2027-01-08T07:00:00' });
    const review = presentReview(preview([kept]), 'SERIES', reader('en'));
    expect(review?.keepsOwn).toBe(true);
    expect(review?.rows[0]?.keptOwn).toBe('Stays as it is here: the venue');
    expect(review?.rows[0]?.after).toContain('2027');
  });
});

describe('a saved edit', () => {
  const line = (differs: Partial<SavedEditData> = {}) =>
    presentEdit(saved(differs), { ...reader(), timeZone: 'Asia/Tokyo' });

  it('says what, who, when, and when people hear of it', () => {
    expect(line()).toMatchObject({
      words: '11月20日(金)を11月27日(金)に変更しました',
      by: '山本 朝子さん・11月13日(金) 9:00',
      state: '9:01に20人へお知らせします',
      canTakeBack: true,
    });
    expect(line({ changes: [moved, moved] }).state).toBe('9:01にお知らせします');
    expect(line({ state: 'TOLD' })).toMatchObject({ state: 'お知らせ済み', canTakeBack: false });
    expect(line({ editedBy: null, kind: 'HOLIDAYS' }).by).toContain('自動');
  });

  it('can be taken back for so many seconds, and says plainly when it is too late', () => {
    const banner = (search: string, differs: Partial<SavedEditData> = {}) =>
      bannerFor(new URLSearchParams(search), [saved(differs)], {
        ...reader(),
        timeZone: 'Asia/Tokyo',
      });
    expect(banner('edit=e')).toMatchObject({ title: '変更しました', canTakeBack: true });
    expect(banner('edit=e')?.body).toContain('60秒以内なら取り消せます');
    expect(banner('edit=e', { tellsAt: '2026-11-12T23:59:00Z' })?.body).toContain('まもなく');
    expect(banner('edit=e', { state: 'TAKEN_BACK' })?.title).toContain('取り消しました');
    expect(banner('edit=e&late=TOLD')).toMatchObject({ kind: 'bad', canTakeBack: false });
    expect(banner('edit=e&late=BUILT_UPON')?.body).toContain('新しい変更から');
    expect(banner('edit=none')?.title).toContain('いまと同じ');
    expect(banner('edit=other')).toBeNull();
    expect(banner('')).toBeNull();
  });
});
