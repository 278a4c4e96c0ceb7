import { Injectable } from '@nestjs/common';
import {
  forbidden,
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { canHost, canSee, Clubs } from '@asaza/clubs';
import { Database } from '@asaza/platform/database';
import { parseRules, type NoShowRule } from '../domain/no-show';
import { NoShowRepository } from '../persistence/no-show.repository';

/** A host says what absences without a word lead to, or that they lead to nothing. Only later ones count. */
@Injectable()
export class SetNoShowRules {
  constructor(
    private readonly database: Database,
    private readonly clubs: Clubs,
    private readonly repository: NoShowRepository,
  ) {}

  execute(
    viewer: Viewer | null,
    input: { readonly clubId: string; readonly rules: readonly NoShowRule[] },
  ): Promise<Outcome<readonly NoShowRule[], CommonRefusal>> {
    return this.database.tx(async (tx) => {
      if (!viewer) return refuse(unauthenticated);
      const [club] = isUuid(input.clubId) ? await this.clubs.byIds([input.clubId], tx) : [];
      if (!club) return refuse(notFound('club'));
      const role = await this.clubs.roleOf(tx, club.id, viewer.personId);
      if (!canHost(role))
        return refuse(canSee(club.visibility, role) ? forbidden : notFound('club'));
      const rules = parseRules(input.rules);
      if (!rules.ok) return rules;
      await this.repository.setRules(tx, club.id, rules.value, viewer.personId);
      return ok(rules.value);
    });
  }
}
