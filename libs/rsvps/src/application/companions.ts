import { Injectable } from '@nestjs/common';
import type { Companion } from '../domain/companions';
import { CompanionRepository } from '../persistence/companion.repository';

/** Who comes along, as pages read it. */
@Injectable()
export class Companions {
  constructor(private readonly companions: CompanionRepository) {}

  /** In the order given, with one statement. */
  async of(rsvpIds: readonly string[]): Promise<(readonly Companion[])[]> {
    const byRsvp = await this.companions.of(null, rsvpIds);
    return rsvpIds.map((id) => byRsvp.get(id) ?? []);
  }

  /** The same by date and person, for whoever knows no answers. */
  async ofPeople(
    at: readonly { readonly occurrenceId: string; readonly personId: string }[],
  ): Promise<(readonly Companion[])[]> {
    const found = await this.companions.ofPeople(at);
    return at.map(({ occurrenceId, personId }) =>
      found.filter((one) => one.occurrenceId === occurrenceId && one.personId === personId),
    );
  }
}
