import type { AreaJobs } from '@asaza/platform/queue';
import { SpeakersModule } from '../speakers.module';

export const speakersJobs: AreaJobs = { jobs: [], handlers: [], module: SpeakersModule };
