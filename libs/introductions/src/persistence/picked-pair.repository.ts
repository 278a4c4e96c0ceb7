import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '@asaza/platform/database';
import type { PickedPair } from '../domain/picked-pair';
import { APART } from './apart';

type Pair = Pick<PickedPair, 'low' | 'high'>;

const vetoed = statement<{ vetoed: boolean }, [string, string, string]>(
  'picked_pairs.vetoed',
  `select exists (select from proposals p where p.low_id = $1 and p.high_id = $2
             and (p.vetoed_by is not null or p.state = 'withdrawn'))
          or exists (select from rounds r where r.occurrence_id = $3 and r.state = 'held') as vetoed`,
);
const openBetween = statement<{ id: string }, [string, string]>(
  'picked_pairs.open_between',
  `select id from proposals where low_id = $1 and high_id = $2 and state = 'open' for update`,
);
// The same conditions as for a pair of a round: what was said a moment earlier wins on every path.
const insert = statement<{ id: string }, readonly unknown[]>(
  'picked_pairs.insert',
  `insert into proposals (id, round_id, occurrence_id, low_id, high_id, score, reason_for_low, reason_for_high,
     first_topic, first_writer, state, sent_at, expires_at)
   select p.id, p.round_id, p.occurrence_id, p.low_id, p.high_id, 1, $5::jsonb, $6::jsonb, $7::jsonb, $8,
          'introduced', app_now(), app_now()
     from (select $1::uuid as id, null::uuid as round_id, $2::uuid as occurrence_id, $3::uuid as low_id,
                  $4::uuid as high_id) as p
    where not ${APART}
      and not introductions_paused(p.low_id) and not introductions_paused(p.high_id)
      and not exists (select from people h where h.id in (p.low_id, p.high_id)
                         and h.introductions_consented_at is null)
   on conflict do nothing returning id`,
);

/** Two who picked each other: they come from no round, and no host sees them in one. */
@Injectable()
export class PickedPairRepository {
  /** A host left the two out of a round, or holds the round of the occurrence. */
  async vetoed(tx: Tx, { low, high }: Pair, occurrenceId: string): Promise<boolean> {
    return (await tx.row(vetoed, [low, high, occurrenceId]))?.vetoed ?? false;
  }

  /** The proposal that waits for the answers of these two, locked; null when there is none. */
  async openBetween(tx: Tx, { low, high }: Pair): Promise<string | null> {
    return (await tx.row(openBetween, [low, high]))?.id ?? null;
  }

  /** False when anything keeps the two apart. */
  async insert(tx: Tx, id: string, occurrenceId: string, pair: PickedPair): Promise<boolean> {
    const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
    const rows = await tx.rows(insert, [
      ...[id, occurrenceId, pair.low, pair.high],
      ...[json(pair.reasonForLow), json(pair.reasonForHigh), json(pair.firstTopic)],
      pair.firstWriter,
    ]);
    return rows.length === 1;
  }
}
