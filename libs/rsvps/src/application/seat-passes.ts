import { Injectable } from '@nestjs/common';
import { ok, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import { Occurrences } from '@asaza/gatherings';
import { People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Tokens } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import { answeringOf, closedReason } from '../domain/answering';
import { isOpen } from '../domain/seat-pass';
import { isFirm } from '../domain/standing';
import { RsvpQueries } from '../persistence/rsvp.queries';
import { SeatPassRepository } from '../persistence/seat-pass.repository';
import { AnswerRulesOf } from './answer-rules';
import { OccurrenceAccess } from './occurrence-access';

/** What the page behind the mailed link says before the press. */
export interface OpenPass {
  readonly occurrenceId: string;
  readonly fromName: string;
  readonly name: string;
  /** Seats that go along, the other's own included. */
  readonly seats: number;
  readonly open: boolean;
  /** The ticket that the press led to. */
  readonly takenRsvpId: string | null;
}

/** Who passed a seat on to whom, for hosts and for whoever had it. */
export interface PassView {
  readonly fromName: string;
  readonly toName: string;
  readonly byHost: string | null;
  readonly passedAt: Temporal.Instant;
  readonly takenAt: Temporal.Instant | null;
  readonly rsvpId: string;
  readonly takenRsvpId: string | null;
}

@Injectable()
export class SeatPasses {
  constructor(
    private readonly passes: SeatPassRepository,
    private readonly rsvps: RsvpQueries,
    private readonly people: People,
    private readonly occurrences: Occurrences,
    private readonly rules: AnswerRulesOf,
    private readonly access: OccurrenceAccess,
    private readonly tokens: Tokens,
    private readonly clock: Clock,
  ) {}

  async behind(token: string): Promise<OpenPass | null> {
    const pass = await this.passes.byToken(null, this.tokens.hash(token));
    const giver = pass && (await this.rsvps.byId(pass.rsvpId))?.rsvp;
    if (!pass || !giver) return null;
    const { occurrenceId, name, takenRsvpId } = pass;
    return {
      ...{ occurrenceId, name, takenRsvpId, fromName: giver.name },
      seats: pass.withCompanions ? giver.party : 1,
      open: isOpen(pass) && isFirm(giver),
    };
  }

  /** Until when a seat at this date can be passed on by whoever has it; null: it cannot any more. */
  async passableUntil(occurrenceId: string): Promise<Temporal.Instant | null> {
    const facts = (await this.occurrences.facts(null, occurrenceId))!;
    const now = await this.clock.now();
    if (closedReason(facts, now)) return null;
    const rules = await this.rules.occurrence(null, facts);
    if (rules.approval === 'everybody') return null;
    const { cancelBy } = answeringOf(facts, rules, now);
    const until = rules.passLate ? facts.startsAt : (cancelBy ?? facts.startsAt);
    return until.epochMilliseconds > now.epochMilliseconds ? until : null;
  }

  /** Open and taken passes that these answers gave or got, in the order of the answers. */
  async of(rsvpIds: readonly string[]): Promise<PassView[][]> {
    const views = await this.views(await this.passes.ofRsvps(rsvpIds));
    return rsvpIds.map((id) => views.filter((v) => v.rsvpId === id || v.takenRsvpId === id));
  }

  /** All of a date, for those who help at it. */
  async ofOccurrence(
    viewer: Viewer | null,
    occurrenceId: string,
  ): Promise<Outcome<PassView[], CommonRefusal>> {
    const allowed = await this.access.asHelper(null, occurrenceId, viewer);
    if (!allowed.ok) return allowed;
    return ok(await this.views(await this.passes.ofRsvps([], occurrenceId)));
  }

  private async views(
    passes: Awaited<ReturnType<SeatPassRepository['ofRsvps']>>,
  ): Promise<PassView[]> {
    const hosts = await this.people.namesOf(
      passes.flatMap(({ passedBy }) => (passedBy ? [passedBy] : [])),
    );
    return passes.map((pass) => {
      const { fromName, toName, passedBy, passedAt, takenAt, rsvpId, takenRsvpId } = pass;
      const byHost = (passedBy && hosts.get(passedBy)?.displayName) || null;
      return { fromName, toName, byHost, passedAt, takenAt, rsvpId, takenRsvpId };
    });
  }
}
