/**
 * Whether two people may not be put to each other: a block between them, or a hold on either of them after a
 * report of solicitation. It is asked in the statement itself that opens, introduces or hands over, so whatever
 * was committed a moment earlier wins.
 *
 * A hold is of one club; until a host of it has decided, it holds in every club for some days. Without a club
 * every hold counts. `introducing`: both have said yes already, and only what holds introductions counts.
 */
export const INTRODUCTIONS_BARRED_BY_HOLDS = `
create function introductions_barred(
  low uuid, high uuid, club uuid default null, introducing boolean default false
) returns boolean language sql stable as $$
  select exists (
      select from never_pairs n
       where n.low_id = least(low, high) and n.high_id = greatest(low, high) and n.reason = 'blocked')
    or exists (
      select from introduction_holds h
       where h.person_id in (low, high)
         and (club is null or h.club_id = club or h.everywhere_until > app_now())
         and (not introducing or h.stage = 'introductions'))
$$`;
