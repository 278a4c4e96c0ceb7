import { Injectable } from '@nestjs/common';
import { Edits, type DateChange } from '@asaza/gatherings';
import { Contacts } from '@asaza/people';
import { Temporal } from '@asaza/recurrence';
import { seriesChangedMail, type ChangedDate } from '../../domain/mails/series-change.mail';
import { listed, type Notice } from '../../domain/notice';
import { speak } from '../../mails/speak';
import type { Letter, LetterWriter } from './letter';
import { Occasions, type Occasion } from './occasions';
import { Readers, type NamedReader } from './readers';

interface ReadDate {
  readonly reader: NamedReader;
  readonly occasion: Occasion;
  readonly date: ChangedDate;
}

/** The one mail about several dates that an edit changed for one person. */
@Injectable()
export class SeriesLetters implements LetterWriter {
  constructor(
    private readonly edits: Edits,
    private readonly readers: Readers,
    private readonly contacts: Contacts,
    private readonly occasions: Occasions,
  ) {}

  async write(notice: Notice): Promise<Letter | null> {
    const to = await this.contacts.forMail(null, notice.personId);
    const dates = await this.datesOf(notice);
    const [first] = dates;
    if (!to || !first) return null;
    const { name, locale } = first.reader;
    const facts = { name, dates: dates.map(({ date }) => date) };
    const attendee = { email: to.email, name };
    return {
      ...{ locale, to: to.email, toName: name },
      fromName: await this.occasions.clubName(first.occasion.occurrence.clubId, locale),
      content: seriesChangedMail(facts, speak(locale), this.occasions.links),
      // The waitlist has no entries in its calendar.
      calendars: dates
        .filter(({ reader }) => reader.part !== 'waiting')
        .map(({ date, occasion }) => {
          const method = date.kind === 'cancelled' ? 'CANCEL' : 'REQUEST';
          return this.occasions.calendar(method, occasion.occurrence, attendee, locale);
        }),
    };
  }

  /** What still holds of what the edit changed for this person, the soonest first. */
  private async datesOf({ subjects, personId }: Notice): Promise<ReadDate[]> {
    const edit = await this.edits.facts(null, subjects['editId']!);
    const ids = listed(subjects['occurrenceIds']!);
    const rsvpIds = listed(subjects['rsvpIds']!);
    const occasions = await this.occasions.allOf(ids);
    const found: ReadDate[] = [];
    for (const [index, id] of ids.entries()) {
      const change = edit?.changes.find(({ occurrenceId }) => occurrenceId === id);
      const occasion = occasions.get(id);
      if (!change || !occasion) continue;
      const reader = await this.readers.of(personId, rsvpIds[index], occasion.talks);
      const date = reader && changedDate(change, occasion, reader);
      if (date) found.push({ reader, occasion, date });
    }
    return found.sort((a, b) =>
      Temporal.Instant.compare(a.occasion.occurrence.startsAt, b.occasion.occurrence.startsAt),
    );
  }
}

/** Null where a later edit made it untrue; that one has its own mail. */
function changedDate(
  change: DateChange,
  { occurrence }: Occasion,
  reader: NamedReader,
): ChangedDate | null {
  const cancelled = occurrence.status === 'cancelled';
  if (cancelled !== (change.kind === 'cancelled')) return null;
  const before = (change.before ?? change.after).startsAt;
  const about = { ...reader, occurrence, before, newPlace: change.fields.includes('venue') };
  if (change.kind === 'cancelled' || change.kind === 'reinstated')
    return { ...about, kind: change.kind };
  const moved = Temporal.Instant.compare(before, occurrence.startsAt) !== 0;
  return { ...about, kind: moved ? 'moved' : 'place' };
}
