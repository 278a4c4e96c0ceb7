import { AttendanceGraphqlModule } from '@asaza/attendance/graphql';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { IntroductionsGraphqlModule } from '@asaza/introductions/graphql';
import { NotificationsGraphqlModule } from '@asaza/notifications/graphql';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { RsvpsGraphqlModule } from '@asaza/rsvps/graphql';
import { SpeakersGraphqlModule } from '@asaza/speakers/graphql';

/** What every area adds to the one schema. */
export const areas = [
  PeopleGraphqlModule,
  ClubsGraphqlModule,
  GatheringsGraphqlModule,
  RsvpsGraphqlModule,
  SpeakersGraphqlModule,
  AttendanceGraphqlModule,
  IntroductionsGraphqlModule,
  NotificationsGraphqlModule,
];
