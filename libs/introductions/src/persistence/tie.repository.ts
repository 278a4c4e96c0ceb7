import { Injectable } from '@nestjs/common';
import { Entropy } from '@asaza/platform/clock';
import { statement, type Tx } from '@asaza/platform/database';
import { PICK_DAYS, type TieKind } from '../domain/ties';

type Kind = 'talked' | 'known' | 'met';

/** What somebody says of the others at one occurrence, as ids. */
export interface SaidOfOthers {
  readonly byId: string;
  readonly occurrenceId: string;
  readonly talked: readonly string[];
  readonly known: readonly string[];
  readonly more: readonly string[];
}

const unsay = statement<never, [string, string, Kind, readonly string[]]>(
  'acquaintances.unsay',
  `delete from acquaintances where by_id = $1 and occurrence_id = $2 and kind = $3
      and case when low_id = $1 then high_id else low_id end <> all ($4::uuid[])`,
);
const say = statement<never, [readonly string[], string, string, Kind, readonly string[]]>(
  'acquaintances.say',
  `insert into acquaintances (id, low_id, high_id, by_id, kind, occurrence_id, created_at)
   select id, least($2::uuid, other), greatest($2::uuid, other), $2::uuid, $4, $3::uuid, app_now()
     from unnest($1::uuid[], $5::uuid[]) as t (id, other)
   on conflict on constraint acquaintances_one_word do nothing`,
);
const unpick = statement<never, [string, string, readonly string[]]>(
  'picks.unpick',
  `delete from picks where from_id = $1 and occurrence_id = $2 and to_id <> all ($3::uuid[])`,
);
const pick = statement<never, [readonly string[], string, string, readonly string[]]>(
  'picks.pick',
  `insert into picks (id, occurrence_id, from_id, to_id, created_at)
   select id, $3::uuid, $2::uuid, other, app_now() from unnest($1::uuid[], $4::uuid[]) as t (id, other)
   on conflict on constraint picks_once do nothing`,
);
const forget = statement<never, [string, string, string, Kind]>(
  'acquaintances.forget',
  `delete from acquaintances where by_id = $1 and occurrence_id = $2 and kind = $4
      and low_id = least($1::uuid, $3::uuid) and high_id = greatest($1::uuid, $3::uuid)`,
);
const forgetPick = statement<never, [string, string, string]>(
  'picks.forget',
  `delete from picks where from_id = $1 and occurrence_id = $2 and to_id = $3`,
);
const mutual = statement<{ to_id: string }, [string, string, number]>(
  'picks.mutual',
  `select distinct mine.to_id from picks mine
     join picks theirs on theirs.from_id = mine.to_id and theirs.to_id = mine.from_id
    where mine.from_id = $1 and mine.occurrence_id = $2
      and theirs.created_at > app_now() - $3 * interval '1 day'
    order by mine.to_id`,
);

/** Who says whom they know, talked with, or would talk more with. */
@Injectable()
export class TieRepository {
  constructor(private readonly entropy: Entropy) {}

  /** Puts what somebody says of one occurrence in the place of what they said of it before. */
  async replace(tx: Tx, said: SaidOfOthers): Promise<void> {
    const { byId, occurrenceId, more } = said;
    for (const kind of ['talked', 'known'] as const) {
      await tx.rows(unsay, [byId, occurrenceId, kind, said[kind]]);
      await this.say(tx, byId, occurrenceId, kind, said[kind]);
    }
    await tx.rows(unpick, [byId, occurrenceId, more]);
    if (more.length > 0) await tx.rows(pick, [this.ids(more), byId, occurrenceId, more]);
  }

  async say(
    tx: Tx,
    byId: string,
    occurrenceId: string,
    kind: Kind,
    others: readonly string[],
  ): Promise<void> {
    if (others.length > 0) await tx.rows(say, [this.ids(others), byId, occurrenceId, kind, others]);
  }

  /** Takes back one word of this person about one other. */
  async forget(
    tx: Tx,
    word: { byId: string; occurrenceId: string; kind: TieKind; otherId: string },
  ): Promise<void> {
    const { byId, occurrenceId, kind, otherId } = word;
    if (kind === 'more') await tx.rows(forgetPick, [byId, occurrenceId, otherId]);
    else await tx.rows(forget, [byId, occurrenceId, otherId, kind]);
  }

  /** Those whom this person picked at the occurrence and who picked them, there or at another, of late. */
  async mutual(tx: Tx, personId: string, occurrenceId: string): Promise<string[]> {
    const rows = await tx.rows(mutual, [personId, occurrenceId, PICK_DAYS]);
    return rows.map(({ to_id }) => to_id);
  }

  private ids(of: readonly string[]): string[] {
    return of.map(() => this.entropy.id());
  }
}
