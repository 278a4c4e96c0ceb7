import { Injectable } from '@nestjs/common';
import { Database, statement } from '@asaza/platform/database';
import type { VenueFacts } from '../domain/occurrence';
import { VENUE_COLUMNS, venueOf, type VenueColumns } from './occurrence-row';

type VenueRow = VenueColumns & { readonly club_id: string };

// A changed place is a new row: of those with the same name and address the latest is the place as it is.
const ofClubs = statement<VenueRow, [string[]]>(
  'gatherings.venues_of_clubs',
  `select v.*
     from unnest($1::uuid[]) as want (club_id)
    cross join lateral (
      select * from (
        select distinct on (v.name, v.address) v.club_id, v.created_at, v.id, ${VENUE_COLUMNS}
          from venues v where v.club_id = want.club_id
         order by v.name, v.address, v.created_at desc, v.id desc) latest
       order by created_at desc, id desc limit 20) v`,
);

/** The places of clubs. */
@Injectable()
export class VenueRepository {
  constructor(private readonly database: Database) {}

  /** Each place once, the latest first, at most 20 of each club. */
  async ofClubs(clubIds: readonly string[]): Promise<VenueFacts[][]> {
    const rows = await this.database.rows(ofClubs, [[...clubIds]]);
    return clubIds.map((id) =>
      rows.flatMap((row) => (row.club_id === id ? (venueOf(row) ?? []) : [])),
    );
  }
}
