import { Clock1760000000000, type MigrationClass } from '@asaza/platform/database';
import { Events1760000001000 } from '@asaza/platform/events';
import { attendanceMigrations } from '@asaza/attendance';
import { clubsMigrations } from '@asaza/clubs';
import { gatheringsMigrations } from '@asaza/gatherings';
import { introductionsMigrations } from '@asaza/introductions';
import { notificationsMigrations } from '@asaza/notifications';
import { peopleMigrations } from '@asaza/people';
import { rsvpsMigrations } from '@asaza/rsvps';
import { speakersMigrations } from '@asaza/speakers';

/** Every migration of the product, in the order of the areas. */
export const migrations: MigrationClass[] = [
  Clock1760000000000,
  Events1760000001000,
  ...peopleMigrations,
  ...clubsMigrations,
  ...gatheringsMigrations,
  ...rsvpsMigrations,
  ...speakersMigrations,
  ...attendanceMigrations,
  ...introductionsMigrations,
  ...notificationsMigrations,
];
