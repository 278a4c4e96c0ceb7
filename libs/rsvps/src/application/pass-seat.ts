import { Injectable } from '@nestjs/common';
import {
  invalid,
  isUuid,
  notFound,
  ok,
  refuse,
  type Forbidden,
  type InvalidInput,
  type Locale,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { parseEmail, parsePersonName, People } from '@asaza/people';
import { Entropy } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { Tokens } from '@asaza/platform/tokens';
import { decidePass, notPassed, PASSES_A_DAY, type SeatNotPassed } from '../domain/passing';
import type { Rsvp } from '../domain/rsvp';
import { SeatPassOffered } from '../domain/rsvps.events';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { SeatPassRepository } from '../persistence/seat-pass.repository';
import { ADDED_A_DAY } from './add-attendee';
import { AnswerRulesOf } from './answer-rules';
import { OccurrenceAccess } from './occurrence-access';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { Tickets, type Ticket } from './tickets';

export interface PassInput {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly withCompanions?: boolean | null;
}
type Substitute = Omit<PassInput, 'withCompanions'> & { readonly withCompanions: boolean };

type Refused = SeatNotPassed | InvalidInput | NotFound;

/**
 * Asks a named other to take over a seat. Nothing changes until they press in their mail; a second one named
 * takes the place of the first. A host does it by hand, whatever the rules say to others.
 */
@Injectable()
export class PassSeat {
  constructor(
    private readonly occurrences: Occurrences,
    private readonly access: OccurrenceAccess,
    private readonly rules: AnswerRulesOf,
    private readonly people: People,
    private readonly rsvps: RsvpRepository,
    private readonly passes: SeatPassRepository,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly tickets: Tickets,
    private readonly tokens: Tokens,
    private readonly entropy: Entropy,
    private readonly outbox: Outbox,
  ) {}

  async byTicket(token: string, input: PassInput): Promise<Outcome<Ticket, Refused>> {
    const other = parseSubstitute(input);
    if (!other.ok) return other;
    const place = await this.tickets.placeOf(token);
    if (!place) return refuse(notFound('ticket'));
    return this.lane.tx(place.occurrenceId, async (tx) => {
      const facts = (await this.occurrences.facts(tx, place.occurrenceId))!;
      const passed = await this.pass(tx, facts, place.rsvpId, other.value, null);
      return passed.ok ? ok(await this.tickets.of(tx, passed.value)) : passed;
    });
  }

  async byHost(
    viewer: Viewer | null,
    input: PassInput & { readonly occurrenceId: string; readonly attendeeId: string },
  ): Promise<Outcome<Rsvp, Refused | Forbidden | Unauthenticated>> {
    const other = parseSubstitute(input);
    if (!other.ok) return other;
    return this.lane.tx(input.occurrenceId, async (tx) => {
      const allowed = await this.access.asHost(tx, input.occurrenceId, viewer);
      if (!allowed.ok) return allowed;
      if (!isUuid(input.attendeeId)) return refuse(notFound('attendee'));
      return this.pass(tx, allowed.value, input.attendeeId, other.value, viewer!.personId);
    });
  }

  private async pass(
    tx: Tx,
    facts: OccurrenceFacts,
    rsvpId: string,
    other: Substitute,
    passedBy: string | null,
  ): Promise<Outcome<Rsvp, Refused>> {
    const { now } = await this.keeper.open(tx, facts);
    const giver = await this.rsvps.byId(tx, rsvpId);
    if (giver?.occurrenceId !== facts.id) return refuse(notFound('attendee'));
    const asked = await this.passes.counted(tx, rsvpId, passedBy);
    if (asked.ofSeat >= PASSES_A_DAY || asked.ofHost >= ADDED_A_DAY)
      return refuse(notPassed('TOO_MANY'));
    const byHost = passedBy !== null;
    const rules = await this.rules.occurrence(tx, facts);
    const about = { occurrence: facts, rules, giver, byHost };
    // What holds for everybody is said before the address is looked at.
    const allowed = decidePass({ ...about, taker: null }, now);
    if (!allowed.ok) return allowed;
    const { name, email, locale, withCompanions } = other;
    const { personId } = await this.people.ensureByAddress(tx, email, { name, locale });
    if (personId === giver.personId) return refuse(invalid('email', 'own_address'));
    if (byHost) {
      const before = await this.rsvps.ofPerson(tx, facts.id, personId);
      const taker = { before, newcomer: false, invited: true };
      const known = decidePass({ ...about, taker }, now);
      if (!known.ok) return known;
    }
    await this.passes.takeBack(tx, rsvpId);
    const id = this.entropy.id();
    await this.passes.insert(tx, {
      ...{ id, occurrenceId: facts.id, rsvpId, takerId: personId, name, locale },
      ...{ withCompanions, passedBy },
      ...this.tokens.seed('seat_pass', id),
    });
    await this.outbox.append(tx, SeatPassOffered, { passId: id, occurrenceId: facts.id, personId });
    return ok(giver);
  }
}

function parseSubstitute(input: PassInput): Outcome<Substitute, InvalidInput> {
  const name = parsePersonName('name', input.name);
  if (!name.ok) return name;
  const email = parseEmail('email', input.email);
  if (!email.ok) return email;
  const { locale, withCompanions } = input;
  return ok({
    ...{ name: name.value, email: email.value, locale },
    withCompanions: withCompanions ?? false,
  });
}
