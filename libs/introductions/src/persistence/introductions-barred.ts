/**
 * Whether two people may be brought together at all, whatever their answers: not across a block, of either, in
 * any club. One function for every statement that opens, introduces or delivers, so that what was committed a
 * moment before wins everywhere.
 */
export const INTRODUCTIONS_BARRED = `
create or replace function introductions_barred(low uuid, high uuid) returns boolean language sql stable as $$
  select exists (
    select from never_pairs n
     where n.low_id = least(low, high) and n.high_id = greatest(low, high) and n.reason = 'blocked')
$$`;
