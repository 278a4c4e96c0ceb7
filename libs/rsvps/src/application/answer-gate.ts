import { Injectable } from '@nestjs/common';
import { refuse, type Outcome } from '@asaza/kernel';
import { canHelp, Clubs } from '@asaza/clubs';
import type { OccurrenceFacts } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import {
  decideAnswer,
  type AnswerDecision,
  type AnswerRefused,
  type Proof,
} from '../domain/answer';
import { invitationState } from '../domain/answer-invitation';
import type { AnswerRules } from '../domain/answer-rules';
import type { Rsvp } from '../domain/rsvp';
import { notInvited } from '../domain/rsvps.refusals';
import type { TypedAnswer } from '../domain/typed-answer';
import { AnswerDetailsRepository } from '../persistence/answer-details.repository';
import { AnswerInvitationRepository } from '../persistence/answer-invitation.repository';
import { AnswerRulesOf } from './answer-rules';
import { ClubStandings } from './club-standings';

/** `link`: for the first time by this one, which is to let them in. */
type Invited = boolean | { readonly link: string };

/** Reads what the rules of a date look at, and only that; `domain/answer` decides. */
@Injectable()
export class AnswerGate {
  constructor(
    private readonly rules: AnswerRulesOf,
    private readonly standings: ClubStandings,
    private readonly clubs: Clubs,
    private readonly invitations: AnswerInvitationRepository,
    private readonly details: AnswerDetailsRepository,
    private readonly tokens: Tokens,
    private readonly clock: Clock,
  ) {}

  rulesOf(tx: Tx, occurrence: OccurrenceFacts): Promise<AnswerRules> {
    return this.rules.occurrence(tx, occurrence);
  }

  /** Whether this proven person may answer so, and what it asks of the book. */
  async decide(
    tx: Tx,
    occurrence: OccurrenceFacts,
    about: {
      readonly personId: string;
      readonly before: Rsvp | null;
      readonly typed: TypedAnswer;
      readonly proof: Proof;
      readonly now: Temporal.Instant;
      readonly rules?: AnswerRules;
    },
  ): Promise<Outcome<AnswerDecision, AnswerRefused>> {
    const { personId, before, typed, proof, now } = about;
    const rules = about.rules ?? (await this.rulesOf(tx, occurrence));
    const { newcomer, invited } = await this.look(
      tx,
      occurrence,
      rules,
      personId,
      typed.invitation,
    );
    const decision = decideAnswer(
      {
        occurrence,
        rules,
        // Nothing that was never proven stands in the way of what is.
        before: before?.confirmedAt ? before : null,
        refusedFor:
          before?.approval === 'refused'
            ? (await this.details.of(tx, before.id)).decisionReason
            : null,
        newcomer,
        invited: invited !== false,
        typed,
      },
      proof,
      now,
    );
    // Only an answer that is taken uses up a place of the link; a no is none.
    const comes = decision.ok && typeof invited === 'object' && typed.response !== 'declined';
    if (comes && !(await this.invitations.admit(tx, invited.link, personId)))
      return refuse(notInvited);
    return decision;
  }

  /** What of a person the rules look at, and nothing that they do not. */
  async known(
    ...about: Parameters<AnswerGate['look']>
  ): Promise<{ readonly newcomer: boolean; readonly invited: boolean }> {
    const { newcomer, invited } = await this.look(...about);
    return { newcomer, invited: invited !== false };
  }

  private async look(
    tx: Tx,
    occurrence: OccurrenceFacts,
    rules: AnswerRules,
    personId: string,
    invitation: string | null,
  ): Promise<{ readonly newcomer: boolean; readonly invited: Invited }> {
    const { clubId } = occurrence;
    const cares = rules.approval === 'newcomers' || rules.screening !== null;
    const standing = cares ? (await this.standings.of(tx, clubId, [personId])).get(personId) : null;
    return {
      newcomer: (standing?.visits ?? 0) === 0,
      invited: rules.invitationOnly && (await this.invited(tx, occurrence, personId, invitation)),
    };
  }

  /** By hand, as a host of the club, or for the first time by a link, which is then locked. */
  private async invited(
    tx: Tx,
    { seriesId, clubId }: OccurrenceFacts,
    personId: string,
    invitation: string | null,
  ): Promise<Invited> {
    if (await this.invitations.invited(tx, seriesId, personId)) return true;
    const role = await this.clubs.roleOf(tx, clubId, personId);
    if (role !== null && canHelp(role)) return true;
    if (invitation === null) return false;
    const link = await this.invitations.link(tx, seriesId, this.tokens.hash(invitation));
    const now = await this.clock.now();
    return link && invitationState(link, now) === 'open' ? { link: link.id } : false;
  }
}
