import type { MigrationClass } from '@asaza/platform/database';
import { Clubs1760000020000 } from './persistence/clubs.migration';

export const clubsMigrations: MigrationClass[] = [Clubs1760000020000];
export { clubsEntities, ClubsModule } from './clubs.module';
export { Clubs } from './application/clubs';
export { canHelp, canHost, canSee } from './domain/club.policy';
export { type Club, type ClubRole, type ClubVisibility, type Membership } from './domain/club';
export { lastOwner, slugTaken, type LastOwner, type SlugTaken } from './domain/clubs.refusals';
export { parseSlug } from './domain/slug';
