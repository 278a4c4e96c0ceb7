import { Injectable } from '@nestjs/common';
import type { Viewer } from '@asaza/kernel';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, sqlInstant, statement } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { CreateSeries, DescribeOccurrence, Occurrences } from '@asaza/gatherings';
import { BuildRound } from '@asaza/introductions';
import type { Temporal } from '@asaza/recurrence';
import { demoSpeakers } from './kawaberi-people';
import { CAPACITY, MINUTES, pastMornings, RULE, ZONE } from './past-mornings';
import { insertRows } from './rows';
import { seedComing } from './seed-coming';
import { seedPast } from './seed-past';
import { seedPeople } from './seed-people';
import { seedSpeakers } from './seed-speakers';

const clubThere = statement<{ club_id: string }, []>(
  'demo.there',
  `select club_id from club_slugs where slug = 'kawaberi'`,
);
const venueOf = statement<{ venue_id: string }, [string]>(
  'demo.venue',
  `select venue_id from series where id = $1`,
);
const NEXT_NUMBER = 128;
const DESCRIPTION = {
  ja: '毎月第3金曜の朝7時、川べりの食堂に集まり、ゲストの話を聞いて朝ごはんを食べます。お話20分、あとは卓での会話です。',
  en: 'Every third Friday at seven in the morning we meet by the river, hear a guest for twenty minutes, and talk over breakfast.',
};

/** The invented breakfast club of the demo: twelve mornings behind it, and a year ahead. */
@Injectable()
export class KawaberiSeed {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly tokens: Tokens,
    private readonly createSeries: CreateSeries,
    private readonly describe: DescribeOccurrence,
    private readonly occurrences: Occurrences,
    private readonly buildRound: BuildRound,
  ) {}

  /** False when the club is there already. */
  async run(): Promise<boolean> {
    if (await this.database.row(clubThere, [])) return false;
    const now = await this.clock.now();
    const { host, people } = await this.database.tx((tx) => seedPeople(tx, this.entropy, now));
    const viewer: Viewer = { personId: host.personId, sessionId: '' };
    const { seriesId, clubId } = await this.makeClub(viewer, now);
    const coming = await this.occurrences.nextOfSeries(seriesId, now, 4);
    const mornings = pastMornings(now);
    const pastIds = await this.database.tx(async (tx) => {
      const venue = await tx.row(venueOf, [seriesId]);
      await insertRows(
        tx,
        'memberships',
        people.map(({ personId }, index) => ({
          club_id: clubId,
          person_id: personId,
          role: index === 3 ? 'helper' : 'member',
          since: sqlInstant(mornings[0]!.startsAt),
        })),
      );
      const ids = await seedPast(tx, this.entropy, this.tokens, mornings, {
        clubId,
        seriesId,
        hostId: host.personId,
        venueId: venue!.venue_id,
        nextNumber: NEXT_NUMBER,
        people,
      });
      await seedComing(tx, this.entropy, this.tokens, coming, people, now);
      await seedSpeakers(tx, this.entropy, this.tokens, clubId, host.personId, coming, now);
      return ids;
    });
    await this.describe.execute(viewer, {
      occurrenceId: coming[0]!.id,
      subtitle: {
        ja: `『${demoSpeakers[0].talk}』著者を囲む朝`,
        en: 'Why small bookshops do not disappear: a morning with the author',
      },
    });
    await this.buildRound.execute(pastIds.at(-1)!);
    return true;
  }

  private async makeClub(
    viewer: Viewer,
    now: Temporal.Instant,
  ): Promise<{ seriesId: string; clubId: string }> {
    const tomorrow = now
      .toZonedDateTimeISO(ZONE)
      .toPlainDate()
      .add({ days: 1 })
      .toPlainDateTime({ hour: 7 });
    const made = await this.createSeries.execute(viewer, {
      title: { ja: '川べり朝食会', en: 'Riverside Breakfast' },
      description: DESCRIPTION,
      rrule: RULE,
      startLocal: tomorrow,
      timeZone: ZONE,
      durationMinutes: MINUTES,
      capacity: CAPACITY,
      firstNumber: NEXT_NUMBER,
      venue: { name: '川べり食堂 さくら', address: 'みどり町4丁目', directions: '川端駅 徒歩3分' },
      fee: { amount: 2000, currency: 'JPY' },
      doorsMinutesBefore: 15,
      visibility: 'public',
      slug: 'kawaberi',
    });
    if (!made.ok) throw new Error(`The demo series was refused: ${JSON.stringify(made.refusal)}`);
    return { seriesId: made.value.series.id, clubId: made.value.series.clubId };
  }
}
