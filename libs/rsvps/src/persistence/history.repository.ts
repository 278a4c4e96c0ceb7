import { Injectable } from '@nestjs/common';
import { reassigning, statement, type Tx } from '@asaza/platform/database';
import { ClubStandingRepository } from './club-standing.repository';

type Both = [string, string];
const step = (name: string, text: string) => statement<never, Both>(`history.${name}`, text);

const doubles = statement<{ occurrence_id: string }, Both>(
  'history.answered_twice',
  `select kept.occurrence_id from rsvps kept join rsvps gone using (occurrence_id)
    where gone.person_id = $1 and kept.person_id = $2 order by 1`,
);
/** `$1` is the answer that goes, `$2` the one that stays: what only the first has is kept. */
const YIELD = [
  step(
    'pass_taken_back',
    `update seat_passes set taken_back_at = app_now()
      where rsvp_id = $1 and $2::uuid is not null and taken_at is null and taken_back_at is null`,
  ),
  step('passes_given', `update seat_passes set rsvp_id = $2 where rsvp_id = $1`),
  step('passes_got', `update seat_passes set taken_rsvp_id = $2 where taken_rsvp_id = $1`),
  step(
    'details',
    `update answer_details set rsvp_id = $2
      where rsvp_id = $1 and not exists (select from answer_details where rsvp_id = $2)`,
  ),
  step(
    'question_answers',
    `update question_answers set rsvp_id = $2
      where rsvp_id = $1 and head = 0 and not exists (select from question_answers where rsvp_id = $2)`,
  ),
  step('answer', `delete from rsvps where id = $1 and $2::uuid is not null`),
];
// Of two invitations to one series that of whoever stays goes on.
const invitedTwice = step(
  'invited_twice',
  `update answer_invitations gone set revoked_at = app_now() from answer_invitations kept
    where gone.person_id = $1 and kept.person_id = $2 and gone.series_id = kept.series_id
      and gone.revoked_at is null and kept.revoked_at is null`,
);
// Nobody passes a seat on to themselves.
const passToSelf = step(
  'pass_to_self',
  `update seat_passes s set taken_back_at = app_now() from rsvps r
    where r.id = s.rsvp_id and s.taken_at is null and s.taken_back_at is null
      and r.person_id in ($1, $2) and s.taker_id in ($1, $2)`,
);
// Lines are only added: those of the one come after those of the other.
const fees = step(
  'fee_entries',
  `update fee_entries gone set person_id = $2, seq = gone.seq + coalesce(
     (select max(kept.seq) from fee_entries kept
       where kept.occurrence_id = gone.occurrence_id and kept.person_id = $2), 0)
    where gone.person_id = $1`,
);
// One calendar lives: that of whoever stays, if there is one.
const feed = step(
  'calendar_feed',
  `update calendar_feeds set revoked_at = app_now() where person_id = $1 and revoked_at is null
     and exists (select from calendar_feeds where person_id = $2 and revoked_at is null)`,
);
// Shown to fewer: nobody sees a name that its bearer kept from them under either address.
const audiences = step(
  'audiences',
  `update name_audiences kept set audience = gone.audience from name_audiences gone
    where gone.person_id = $1 and kept.person_id = $2 and kept.club_id is not distinct from gone.club_id
      and array_position(array['hosts', 'attendees', 'everybody'], gone.audience)
        < array_position(array['hosts', 'attendees', 'everybody'], kept.audience)`,
);
// Always coming under either address is always coming; the dates that it answered stay answered.
const alwaysComing = step(
  'always_coming',
  `update standing_answers kept set
     made_at = least(kept.made_at, gone.made_at),
     paused_until = case when kept.ended_at is null then kept.paused_until else gone.paused_until end,
     ended_at = case when kept.ended_at is null then null else gone.ended_at end
    from standing_answers gone
   where gone.person_id = $1 and kept.person_id = $2 and kept.series_id = gone.series_id`,
);
const alwaysSeats = step(
  'always_seats',
  `update standing_seats s set standing_answer_id = kept.id
    from standing_answers gone join standing_answers kept using (series_id)
   where gone.person_id = $1 and kept.person_id = $2 and s.standing_answer_id = gone.id`,
);
// Whoever was seen under either address was there, and an excuse says more than an absence.
const MARKS = `array['present', 'excused', 'absent', 'none']`;
const weakerMark = step(
  'weaker_mark',
  `delete from standing_marks kept using standing_marks gone
    where gone.person_id = $1 and kept.person_id = $2 and kept.occurrence_id = gone.occurrence_id
      and array_position(${MARKS}, gone.mark) < array_position(${MARKS}, kept.mark)`,
);
const forgiven = step(
  'forgiven',
  `update strikes kept set forgiven_at = gone.forgiven_at, forgiven_by = gone.forgiven_by from strikes gone
    where gone.person_id = $1 and kept.person_id = $2 and kept.occurrence_id = gone.occurrence_id
      and kept.forgiven_at is null and gone.forgiven_at is not null`,
);
const seenAfterAll = step(
  'seen_after_all',
  `delete from strikes s using standing_marks m
    where s.person_id in ($1, $2) and m.person_id in ($1, $2) and m.occurrence_id = s.occurrence_id
      and m.mark in ('present', 'excused')`,
);
const clubs = statement<{ club_id: string }, Both>(
  'history.known_clubs',
  `select club_id from standing where person_id in ($1, $2)
   union select club_id from standing_marks where person_id in ($1, $2) order by 1`,
);
const all = reassigning([
  ...['rsvps.person_id', 'rsvps.added_by', 'rsvps.removed_by'],
  ...['answer_details.said_by', 'answer_details.decided_by', 'answer_rules.changed_by'],
  ...['answer_invitations.person_id', 'answer_invitations.created_by'],
  ...['fee_entries.recorded_by', 'fee_receipts.person_id', 'fee_receipts.issued_by'],
  ...['no_show_rules.set_by', 'strikes.forgiven_by', 'calendar_feeds.person_id'],
  ...['seat_passes.taker_id', 'seat_passes.passed_by'],
  { column: 'answer_invitation_uses.person_id', once: ['invitation_id'] },
  { column: 'kept_foods.person_id', once: ['series_id'] },
  { column: 'name_audiences.person_id', once: ['club_id'] },
  { column: 'standing_answers.person_id', once: ['series_id'] },
  { column: 'standing_seats.person_id', once: ['occurrence_id'] },
  { column: 'standing_marks.person_id', once: ['occurrence_id'] },
  { column: 'standing.person_id', once: ['club_id'] },
  { column: 'strikes.person_id', once: ['occurrence_id'] },
  { column: 'reconfirmations.person_id', once: ['occurrence_id'] },
]);

export const HISTORY_COLUMNS = [...all.columns, 'fee_entries.person_id'];

const BEFORE = [
  ...[passToSelf, invitedTwice, fees, feed, audiences, alwaysComing, alwaysSeats],
  ...[weakerMark, forgiven, seenAfterAll],
];

@Injectable()
export class HistoryRepository {
  constructor(private readonly standings: ClubStandingRepository) {}

  /** The dates that both have answered, in the order in which their books are locked. */
  async answeredTwice(tx: Tx, from: string, to: string): Promise<string[]> {
    return (await tx.rows(doubles, [from, to])).map((row) => row.occurrence_id);
  }

  /** One answer goes, with its seat given back; what only it has is the other's. */
  async yields(tx: Tx, goesId: string, staysId: string): Promise<void> {
    for (const one of YIELD) await tx.rows(one, [goesId, staysId]);
  }

  /** All the rest; what a club remembers is counted anew from the marks. */
  async move(tx: Tx, from: string, to: string): Promise<void> {
    const known = await tx.rows(clubs, [from, to]);
    for (const one of BEFORE) await tx.rows(one, [from, to]);
    await all.run(tx, from, to);
    for (const { club_id } of known) await this.standings.recount(tx, club_id, [to]);
  }
}
