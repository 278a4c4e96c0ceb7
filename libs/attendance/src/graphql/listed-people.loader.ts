import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { Companions, type Companion } from '@asaza/rsvps';
import { Presence } from '../application/presence';
import type { AttendanceState } from '../domain/attendance';

/** A person at a date. */
export interface Listed {
  readonly occurrenceId: string;
  readonly personId: string;
}

/** What lists show of people at dates, one query a request for each. */
@Injectable()
export class ListedPeopleLoader {
  private readonly states = perRequest<Listed, AttendanceState | null>((at) =>
    this.presence.statesOf(at),
  );
  private readonly parties = perRequest<Listed, readonly Companion[]>((at) =>
    this.companions.ofPeople(at),
  );

  constructor(
    private readonly presence: Presence,
    private readonly companions: Companions,
  ) {}

  stateOf(context: RequestContext, at: Listed): Promise<AttendanceState | null> {
    return this.states.load(context, at);
  }

  companionsOf(context: RequestContext, at: Listed): Promise<readonly Companion[]> {
    return this.parties.load(context, at);
  }
}
