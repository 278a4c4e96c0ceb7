import { Injectable } from '@nestjs/common';
import { Clubs } from '@asaza/clubs';
import type { OccurrenceFacts } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';
import { priceFor, type Price } from '../domain/fee-ledger';
import { FeePeopleQueries, type FeePerson } from '../persistence/fee-people.queries';

/**
 * What each person is asked for. Members are those who were there before this occurrence, and the hosts:
 * an answer alone makes nobody a member in this sense.
 */
@Injectable()
export class FeePrices {
  constructor(
    private readonly clubs: Clubs,
    private readonly people: FeePeopleQueries,
  ) {}

  /** By person. Only firm seats are expected to pay; others owe what their lines say. */
  async of(
    at: OccurrenceFacts,
    persons: readonly FeePerson[],
    tx: Tx | null = null,
  ): Promise<Map<string, Price | null>> {
    const ids = persons.map(({ personId }) => personId);
    const members = at.fee?.memberAmount == null ? new Set() : await this.members(at, ids, tx);
    return new Map(
      persons.map(({ personId, firm, companions }) => [
        personId,
        firm ? priceFor(at.fee, { member: members.has(personId), companions }) : null,
      ]),
    );
  }

  /** What somebody who stands at the door is asked for. */
  async one(at: OccurrenceFacts, personId: string, tx: Tx): Promise<Price | null> {
    const member =
      at.fee?.memberAmount != null && (await this.members(at, [personId], tx)).has(personId);
    return priceFor(at.fee, { member, companions: 0 });
  }

  private async members(
    { clubId, startsAt }: OccurrenceFacts,
    personIds: readonly string[],
    tx: Tx | null,
  ): Promise<Set<string>> {
    const hosts = await this.clubs.hostsOf(clubId);
    const seen = await this.people.seenBefore(tx, clubId, startsAt, personIds);
    return new Set([...hosts.map(({ personId }) => personId), ...seen]);
  }
}
