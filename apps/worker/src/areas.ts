import { attendanceJobs } from '@asaza/attendance/jobs';
import { gatheringsJobs } from '@asaza/gatherings/jobs';
import { introductionsJobs } from '@asaza/introductions/jobs';
import { notificationsJobs } from '@asaza/notifications/jobs';
import { peopleJobs } from '@asaza/people/jobs';
import { rsvpsJobs } from '@asaza/rsvps/jobs';
import { speakersJobs } from '@asaza/speakers/jobs';

/** The work of every area. */
export const areas = [
  peopleJobs,
  gatheringsJobs,
  rsvpsJobs,
  speakersJobs,
  attendanceJobs,
  introductionsJobs,
  notificationsJobs,
];
