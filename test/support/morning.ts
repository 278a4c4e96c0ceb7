import { CreateSeries } from '@asaza/gatherings';
import { gatheringsJobs } from '@asaza/gatherings/jobs';
import { People } from '@asaza/people';
import { Temporal } from '@asaza/recurrence';
import { ConfirmResponse, RespondToOccurrence } from '@asaza/rsvps';
import { rsvpsJobs } from '@asaza/rsvps/jobs';
import { speakersJobs } from '@asaza/speakers/jobs';
import { openArea, type OpenArea } from './area';
import { handlersOf, workerOf } from './worker-of';
import { Inbox, type ReceivedMail } from '../../tools/local/inbox';
import { migrations } from '../../libs/notifications/src/delivery.factory';
import { notificationsJobs } from '@asaza/notifications/jobs';

const AREAS = [gatheringsJobs, rsvpsJobs, speakersJobs, notificationsJobs];

export interface Person {
  readonly personId: string;
  readonly sessionId: string;
}

/** A club with its host, its dates and everybody's mailbox, worked by hand. */
export interface Morning {
  readonly area: OpenArea;
  readonly inbox: Inbox;
  readonly host: Person;
  readonly clubId: string;
  readonly seriesId: string;
  /** The first three dates, the soonest first. */
  readonly dates: readonly { readonly id: string; readonly slug: string }[];
  /** Does what the worker does, every call twice, until nothing is left. */
  work(): Promise<void>;
  person(email: string, name: string): Promise<Person>;
  /** Answers, reads the code in the mail, types it. */
  attend(occurrenceId: string, name: string, email: string): Promise<void>;
  /** The newest first. */
  mails(to: string, subject?: RegExp): ReceivedMail[];
  close(): Promise<void>;
}

export const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: unknown }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};

/** Monday noon in Tokyo; the dates are third Fridays at 7:00, two seats each where nothing else is said. */
export async function aMorning(env: Record<string, string> = {}, capacity = 2): Promise<Morning> {
  const inbox = await Inbox.start();
  const area = await openArea({
    modules: [handlersOf(AREAS)],
    migrations,
    env: { SMTP_URL: inbox.smtpUrl, PUBLIC_URL: 'https://asaza.example.org', ...env },
  });
  const work = workerOf(area, AREAS);
  await area.db.setClock('2026-11-02T03:00:00Z');
  const person = async (email: string, name: string): Promise<Person> => {
    const personId = await area.tx(async (tx) => {
      const made = await area.get(People).ensureByAddress(tx, email, { locale: 'ja', name });
      await area.get(People).verify(tx, made.personId, { name });
      return made.personId;
    });
    return { personId, sessionId: '0190a0a0-0000-7000-8000-000000000000' };
  };
  const host = await person('host@example.com', '山本 悠');
  const { first } = must(
    await area.get(CreateSeries).execute(host, {
      title: { ja: '川べり朝食会', en: 'Riverside Breakfast' },
      rrule: 'FREQ=MONTHLY;BYDAY=3FR',
      startLocal: Temporal.PlainDateTime.from('2026-11-20T07:00:00'),
      timeZone: 'Asia/Tokyo',
      durationMinutes: 90,
      capacity,
      firstNumber: 128,
      venue: { name: '川べり食堂 さくら', address: 'みどり町4丁目' },
      visibility: 'public',
    }),
  );
  const dates = await area.db.query<{ id: string; slug: string }>(
    `select id, slug from occurrences where series_id = $1 order by starts_at limit 3`,
    [first.seriesId],
  );
  await work();
  const mails: Morning['mails'] = (to, subject = /./) =>
    inbox.mails(to).filter((mail) => subject.test(mail.subject));
  return {
    ...{ area, inbox, host, dates, work, person, mails },
    ...{ clubId: first.clubId, seriesId: first.seriesId },
    attend: async (occurrenceId, name, email) => {
      const { confirmationId } = must(
        await area
          .get(RespondToOccurrence)
          .execute(null, { occurrenceId, name, email, locale: 'ja', shortNotice: false }),
      );
      await work();
      const code = /^【(\d{6})】/.exec(mails(email)[0]!.subject)![1]!;
      must(await area.get(ConfirmResponse).execute({ confirmationId, code }));
      await work();
    },
    close: async () => {
      await area.close();
      await inbox.stop();
    },
  };
}
