import type { Viewer } from '@asaza/kernel';
import type { Answer } from '../domain/proposal';
import type { ReportDecision } from '../domain/solicitation';
import { AnswerProposal } from './answer-proposal';
import { BuildRound } from './build-round';
import { DecideReports } from './decide-reports';
import { Morning } from './morning.factory';
import { ProposalMail } from './proposal-mail';
import { ReportSolicitation } from './report-solicitation';
import { SendRound } from './send-round';

/** What a test hands over: the area on its database, and its source of bytes. */
interface Ground {
  get<T>(type: abstract new (...args: never[]) => T): T;
  query<Row = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
  advance(interval: string): Promise<void>;
  bytes(n: number): Uint8Array;
}

export const viewerOf = (personId: string): Viewer => ({ personId, sessionId: 'none' });

/** Clubs, rounds, links and reports for tests about who is put to nobody. */
export class SafetyGround {
  constructor(private readonly ground: Ground) {}

  async club(): Promise<Morning> {
    const { query, bytes } = this.ground;
    const club = new Morning({ query, bytes });
    await club.club();
    return club;
  }

  async host(club: Morning): Promise<Viewer> {
    const personId = await club.person({ name: '幹事', consent: false });
    await club.host(personId, 'host');
    return viewerOf(personId);
  }

  async people<N extends 1 | 2 | 3 | 4>(club: Morning, n: N) {
    const made: string[] = [];
    while (made.length < n) made.push(await club.person());
    return made as unknown as [string, string, string, string];
  }

  async build(club: Morning, people: readonly string[]): Promise<string> {
    return (await this.ground.get(BuildRound).execute(await club.held(people)))!;
  }

  /** Lets the preview pass. */
  async send(roundId: string): Promise<void> {
    await this.ground.advance('12 hours 1 minute');
    await this.ground.get(SendRound).whenDue(roundId);
  }

  async statesOf(roundId: string): Promise<string[]> {
    const rows = await this.ground.query<{ state: string }>(
      `select state from proposals where round_id = $1`,
      [roundId],
    );
    return rows.map(({ state }) => state);
  }

  async unmatched(roundId: string, personId: string): Promise<string | null | undefined> {
    const [row] = await this.ground.query<{ unmatched: string | null }>(
      `select unmatched from round_people where round_id = $1 and person_id = $2`,
      [roundId, personId],
    );
    return row?.unmatched;
  }

  /** Two who were put to each other, each with their link. */
  async put(club: Morning, one: string, other: string) {
    const roundId = await this.build(club, [one, other]);
    await this.send(roundId);
    const [proposal] = await this.ground.query<{ id: string }>(
      `select id from proposals where round_id = $1`,
      [roundId],
    );
    const mail = this.ground.get(ProposalMail);
    const sides = await mail.sidesOf(proposal!.id);
    const link = async (personId: string): Promise<string> =>
      (await mail.proposal(sides.find((side) => side.personId === personId)!.sideId))!.token;
    return { id: proposal!.id, one: await link(one), other: await link(other) };
  }

  /** The proposals of this person leave room for a new one. */
  async makeRoom(personId: string): Promise<void> {
    await this.ground.query(
      `update proposal_sides set answer = 'not_now', answered_at = app_now()
        where answer is null and person_id = $1`,
      [personId],
    );
  }

  say(token: string, answer: Answer) {
    return this.ground.get(AnswerProposal).execute({ token, answer });
  }

  report(token: string, words?: string) {
    return this.ground.get(ReportSolicitation).execute(null, { token, words });
  }

  decide(
    by: Viewer,
    club: Morning,
    about: { readonly personId: string; readonly decision: ReportDecision; readonly seen: number },
  ) {
    return this.ground.get(DecideReports).execute(by, { clubId: club.clubId, ...about });
  }

  holds(personId: string) {
    return this.ground.query<{ id: string; stage: string; decision: string | null }>(
      `select id, stage, decision from introduction_holds where person_id = $1 order by held_at, id`,
      [personId],
    );
  }

  async introduced(proposalId: string): Promise<number> {
    const rows = await this.ground.query(`select id from introductions where proposal_id = $1`, [
      proposalId,
    ]);
    return rows.length;
  }
}
