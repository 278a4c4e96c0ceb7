import type { Labels } from '../../../forms/form.server';
import type { Say } from '../../../i18n/messages';
import { SERIES_LABELS, SERIES_NAMES } from '../series-words.server';
import type { BothVersions } from './views';
import type { Was } from './template-fields';

export const EDIT_LABELS: Labels = {
  ...SERIES_LABELS,
  subtitleJa: 'change.subtitleJa',
  subtitleEn: 'change.subtitleEn',
  titleJa: 'change.titleJa',
  titleEn: 'change.titleEn',
  descriptionJa: 'clubs.descriptionJa',
  descriptionEn: 'clubs.descriptionEn',
  feeNoteJa: 'change.feeNoteJa',
  feeNoteEn: 'change.feeNoteEn',
  memberFee: 'fee.member',
  feeTermsJa: 'fee.termsJa',
  feeTermsEn: 'fee.termsEn',
  date: 'change.date',
  reason: 'change.reason',
};

export const EDIT_NAMES: Readonly<Record<string, string>> = {
  ...SERIES_NAMES,
  title: 'titleJa',
  'title.ja': 'titleJa',
  'title.en': 'titleEn',
  'subtitle.ja': 'subtitleJa',
  'subtitle.en': 'subtitleEn',
  'description.ja': 'descriptionJa',
  'description.en': 'descriptionEn',
  'fee.note.ja': 'feeNoteJa',
  'fee.note.en': 'feeNoteEn',
  'fee.memberAmount': 'memberFee',
  'fee.terms.ja': 'feeTermsJa',
  'fee.terms.en': 'feeTermsEn',
};

/** The fields that differ between what the host typed and what is saved now, for a look side by side. */
export function compareFields(now: Was, was: Was, form: FormData, say: Say): BothVersions[] {
  const text = (value: string | undefined) => (value ?? '').replace(/\r\n/g, '\n').trim();
  return Object.keys(now).flatMap((name) => {
    const label = EDIT_LABELS[name];
    const typed = form.get(name);
    if (!label || typeof typed !== 'string') return [];
    const [saved, seen, yours] = [text(now[name]), text(was[name]), text(typed)];
    if (yours !== seen) return saved === yours ? [] : [{ label: say(label), now: saved, yours }];
    // What the host did not touch stays as the other one saved it.
    return saved === seen ? [] : [{ label: say(label), now: saved, yours: say('meanwhile.kept') }];
  });
}
