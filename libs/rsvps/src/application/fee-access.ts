import { Injectable } from '@nestjs/common';
import {
  forbidden,
  ok,
  refuse,
  type Forbidden,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { canHelp, canHost, Clubs } from '@asaza/clubs';
import type { OccurrenceFacts } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';
import type { FeeActor } from '../domain/fee.policy';
import { OccurrenceAccess } from './occurrence-access';

/** Who stands at the ledger of an occurrence, and what they are in its club. */
@Injectable()
export class FeeAccess {
  constructor(
    private readonly access: OccurrenceAccess,
    private readonly clubs: Clubs,
  ) {}

  async of(
    tx: Tx | null,
    occurrenceId: string,
    viewer: Viewer | null,
    may: (actor: FeeActor) => boolean,
  ): Promise<
    Outcome<
      { readonly at: OccurrenceFacts; readonly actor: FeeActor },
      NotFound | Forbidden | Unauthenticated
    >
  > {
    const helper = await this.access.asHelper(tx, occurrenceId, viewer);
    if (!helper.ok) return helper;
    const { personId } = viewer!;
    const role = await this.clubs.roleOf(tx, helper.value.clubId, personId);
    const actor = { personId, hosts: canHost(role), helps: canHelp(role) };
    return may(actor) ? ok({ at: helper.value, actor }) : refuse(forbidden);
  }
}
