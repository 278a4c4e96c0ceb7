import { Injectable } from '@nestjs/common';
import {
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { displayNameOf, yomiOf } from '../domain/person-name';
import { namePartsOf, type Profile } from '../domain/profile';
import { ProfileUpdated } from '../domain/people.events';
import { applyProfile, parseProfile, type ProfileInput } from '../domain/profile-patch';
import { PersonRepository } from '../persistence/person.repository';

/** A profile as it will be. */
export interface DecidedProfile {
  readonly personId: string;
  readonly profile: Profile;
  /** As others see it; '' while no name is known. */
  readonly displayName: string;
  readonly yomi: string | null;
}

/** Changes what the viewer tells about themselves. Only ever their own. */
@Injectable()
export class UpdateProfile {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: ProfileInput,
  ): Promise<Outcome<{ personId: string }, CommonRefusal>> {
    return this.database.tx(async (tx) => {
      const decided = await this.decide(tx, viewer, input);
      if (decided.ok) await this.save(tx, decided.value);
      return decided;
    });
  }

  /** Locks the person and says what their profile would be; for callers who decide on more before they save. */
  async decide(
    tx: Tx,
    viewer: Viewer | null,
    input: ProfileInput,
  ): Promise<Outcome<DecidedProfile, CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    const patch = parseProfile(input);
    if (!patch.ok) return patch;
    const { personId } = viewer;
    const before = await this.people.forUpdate(tx, personId);
    if (!before) return refuse(unauthenticated);
    const after = applyProfile(before, patch.value, await this.clock.now());
    if (!after.ok) return after;
    const parts = namePartsOf(after.value);
    const shown = { displayName: displayNameOf(parts), yomi: yomiOf(parts) };
    return ok({ personId, profile: after.value, ...shown });
  }

  /** Keeps what `decide` decided in the same transaction. */
  async save(tx: Tx, decided: DecidedProfile): Promise<void> {
    const { personId, profile } = decided;
    await this.people.update(tx, personId, profile);
    await this.outbox.append(tx, ProfileUpdated, { personId });
  }
}
