import { Injectable } from '@nestjs/common';
import { instantOf, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { ReportPage, ReportState } from '../domain/solicitation';

export interface StoredReport {
  readonly id: string;
  readonly reporterId: string;
  readonly reportedId: string;
  readonly clubId: string;
  readonly page: ReportPage;
  readonly words: string | null;
  readonly state: ReportState;
  readonly reportedAt: Temporal.Instant;
}

export type NewReport = Omit<StoredReport, 'state' | 'reportedAt'>;

interface ReportRow {
  id: string;
  reporter_id: string;
  reported_id: string;
  club_id: string;
  page: ReportPage;
  words: string | null;
  state: ReportState;
  reported_at: Date;
}

const COLUMNS = 'id, reporter_id, reported_id, club_id, page, words, state, reported_at';

const oneAtATime = statement<never, [string]>(
  'reports.one_at_a_time',
  `select pg_advisory_xact_lock(hashtext('introductions.reports|' || $1))`,
);
const insert = statement<
  { id: string },
  [string, string, string, string, ReportPage, string | null]
>(
  'reports.insert',
  `insert into solicitation_reports (id, reporter_id, reported_id, club_id, page, words, state, reported_at)
   values ($1, $2, $3, $4, $5, $6, 'open', app_now())
   on conflict (reporter_id, reported_id, club_id) where state = 'open' do nothing returning id`,
);
const addWords = statement<never, [string, string, string, string]>(
  'reports.add_words',
  `update solicitation_reports set words = $4
    where reporter_id = $1 and reported_id = $2 and club_id = $3 and state = 'open'`,
);
const standing = statement<{ reporters: number }, [string]>(
  'reports.standing',
  `select count(distinct reporter_id)::int as reporters from solicitation_reports
    where reported_id = $1 and state in ('open', 'upheld')`,
);
const dismissedBefore = statement<{ n: number }, [string, string]>(
  'reports.dismissed_before',
  `select count(*)::int as n from solicitation_reports
    where reporter_id = $1 and reported_id = $2 and state = 'dismissed'`,
);
const decide = statement<{ id: string }, [string, string, ReportState, string]>(
  'reports.decide',
  `update solicitation_reports set state = $3, decided_by = $4, decided_at = app_now()
    where club_id = $1 and reported_id = $2 and (state = 'open' or ($3 = 'dismissed' and state = 'upheld'))
   returning id`,
);
const takeBack = statement<{ club_id: string }, [string, string]>(
  'reports.take_back',
  `update solicitation_reports set state = 'taken_back', decided_at = app_now()
    where reporter_id = $1 and reported_id = $2 and state = 'open' returning club_id`,
);
const ofClubs = statement<ReportRow, [readonly string[]]>(
  'reports.of_clubs',
  `select ${COLUMNS} from solicitation_reports where club_id = any($1::uuid[]) and state <> 'taken_back' order by reported_at desc, id`,
);
const byReporter = statement<ReportRow, [string]>(
  'reports.by_reporter',
  `select ${COLUMNS} from solicitation_reports where reporter_id = $1 order by reported_at desc, id`,
);

/** Reports of solicitation. */
@Injectable()
export class ReportRepository {
  /** Whatever is decided about one person's holds is decided one after the other. */
  async oneAtATime(tx: Tx, reportedId: string): Promise<void> {
    await tx.rows(oneAtATime, [reportedId]);
  }

  /** False when the same report waits for its host already. */
  async insert(tx: Tx, report: NewReport): Promise<boolean> {
    const { id, reporterId, reportedId, clubId, page, words } = report;
    return (await tx.rows(insert, [id, reporterId, reportedId, clubId, page, words])).length === 1;
  }

  async addWords(tx: Tx, report: NewReport, words: string): Promise<void> {
    await tx.rows(addWords, [report.reporterId, report.reportedId, report.clubId, words]);
  }

  /** How many different people have reports about this person that no host has dismissed, over all clubs. */
  async reporters(tx: Tx, reportedId: string): Promise<number> {
    return (await tx.row(standing, [reportedId]))?.reporters ?? 0;
  }

  async dismissedBefore(tx: Tx, reporterId: string, reportedId: string): Promise<boolean> {
    return ((await tx.row(dismissedBefore, [reporterId, reportedId]))?.n ?? 0) > 0;
  }

  /** Decides what waits in this club about the person; dismissing takes back what was upheld. */
  async decide(
    tx: Tx,
    about: { readonly clubId: string; readonly reportedId: string },
    state: 'dismissed' | 'upheld',
    by: string,
  ): Promise<void> {
    await tx.rows(decide, [about.clubId, about.reportedId, state, by]);
  }

  /** The clubs in which a report waited that is taken back now. */
  async takeBack(tx: Tx, reporterId: string, reportedId: string): Promise<string[]> {
    return (await tx.rows(takeBack, [reporterId, reportedId])).map(({ club_id }) => club_id);
  }

  /** The latest first; without those that were taken back. */
  async ofClubs(tx: Tx, clubIds: readonly string[]): Promise<StoredReport[]> {
    return (await tx.rows(ofClubs, [clubIds])).map(reportOf);
  }

  async by(tx: Tx, reporterId: string): Promise<StoredReport[]> {
    return (await tx.rows(byReporter, [reporterId])).map(reportOf);
  }
}

const reportOf = (row: ReportRow): StoredReport => ({
  id: row.id,
  reporterId: row.reporter_id,
  reportedId: row.reported_id,
  clubId: row.club_id,
  page: row.page,
  words: row.words,
  state: row.state,
  reportedAt: instantOf(row.reported_at),
});
