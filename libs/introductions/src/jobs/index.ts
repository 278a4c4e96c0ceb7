import type { AreaJobs } from '@asaza/platform/queue';
import { IntroductionsModule } from '../introductions.module';

export const introductionsJobs: AreaJobs = { jobs: [], handlers: [], module: IntroductionsModule };
