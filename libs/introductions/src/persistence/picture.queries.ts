import { Injectable } from '@nestjs/common';
import { Database, statement } from '@asaza/platform/database';
import type { Unit } from '../domain/picture';

export interface RoundInPicture {
  readonly clubId: string;
  readonly occurrenceId: string;
  readonly present: number;
  readonly consenting: number;
  /** How many introductions each of those had for whom there was anybody. */
  readonly degrees: readonly number[];
}

type OfClub<T> = T & { readonly clubId: string };

/** Over for good: the seven days to answer have passed. */
const CLOSED = `r.state = 'sent' and r.sent_at < app_now() - interval '8 days'`;

// Vetoed pairs never went out; what was dropped on the way counts as a pair, so that a count tells of no block.
const rounds = statement<RoundInPicture, [readonly string[], number]>(
  'introduction_picture.rounds',
  `select r.club_id as "clubId", r.occurrence_id as "occurrenceId", r.present, r.consenting, d.degrees
     from unnest($1::uuid[]) as c (id)
     cross join lateral (select * from rounds r where r.club_id = c.id and r.state = 'sent'
                          order by r.built_at desc limit $2) as r
     cross join lateral (
       select coalesce(array_agg(degree), '{}') as degrees from (
         select (select count(*) from proposals p where p.round_id = r.id and p.vetoed_by is null
                    and rp.person_id in (p.low_id, p.high_id))::int + rp.forgotten as degree, rp.unmatched
           from round_people rp where rp.round_id = r.id) as each
        where unmatched is null or unmatched = 'odd_one' or degree > 0) as d
    order by r.built_at`,
);
const proposed = statement<OfClub<Unit>, [readonly string[]]>(
  'introduction_picture.proposed',
  `select r.club_id as "clubId",
     (select count(*) from proposals p where p.round_id = r.id and p.sent_at is not null)::int + r.forgotten as of,
     (select count(*) from introductions i join proposals p on p.id = i.proposal_id where p.round_id = r.id)::int as count
   from rounds r where r.club_id = any($1::uuid[]) and ${CLOSED} order by r.built_at, r.id`,
);
// Two weeks after the question nearly everybody has answered who will.
const followed = statement<OfClub<Unit & { stage: 'met' | 'in_touch' }>, [readonly string[]]>(
  'introduction_picture.followed',
  `select o.club_id as "clubId", f.stage, 1 as of, (bool_or(f.answer = 'yes') is true)::int as count
     from follow_ups f join introductions i on i.id = f.introduction_id join occurrences o on o.id = i.occurrence_id
    where o.club_id = any($1::uuid[])
    group by o.club_id, f.introduction_id, f.stage
   having max(f.due_at) < app_now() - interval '14 days' order by max(f.due_at), f.introduction_id`,
);
const newcomers = statement<OfClub<{ personId: string; served: boolean }>, [readonly string[]]>(
  'introduction_picture.newcomers',
  `select r.club_id as "clubId", rp.person_id as "personId", rp.forgotten > 0 or exists (
       select from proposals p where p.round_id = r.id and p.vetoed_by is null
          and rp.person_id in (p.low_id, p.high_id)) as served
     from round_people rp join rounds r on r.id = rp.round_id and r.state = 'sent'
    where r.club_id = any($1::uuid[]) and coalesce(rp.unmatched, '') not in ('no_consent', 'opted_out', 'paused', 'on_hold')
      and exists (select from round_people f join rounds e on e.id = f.round_id
                   where e.club_id = r.club_id and f.person_id = rp.person_id and f.visit = 1)
    order by r.built_at`,
);

/** What hosts may know of their club's introductions: counts, of many. */
@Injectable()
export class PictureQueries {
  constructor(private readonly database: Database) {}

  /** The latest `most` rounds of each club that went out, the oldest first. */
  rounds(clubIds: readonly string[], most: number): Promise<RoundInPicture[]> {
    return this.database.rows(rounds, [clubIds, most]);
  }

  /** Proposals and what became introductions, by round that is over, the oldest first. */
  proposed(clubIds: readonly string[]): Promise<OfClub<Unit>[]> {
    return this.database.rows(proposed, [clubIds]);
  }

  /** Each introduction whose question is answered by now, or never will be, in order. */
  followed(clubIds: readonly string[]): Promise<OfClub<Unit & { stage: 'met' | 'in_touch' }>[]> {
    return this.database.rows(followed, [clubIds]);
  }

  /** The rounds of people who began in the time of rounds, and whether they were put to somebody. */
  newcomers(clubIds: readonly string[]): Promise<OfClub<{ personId: string; served: boolean }>[]> {
    return this.database.rows(newcomers, [clubIds]);
  }
}
