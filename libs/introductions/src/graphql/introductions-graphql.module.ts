import { Module } from '@nestjs/common';
import { IntroductionsModule } from '../introductions.module';

/** The schema's part of introductions. */
@Module({ imports: [IntroductionsModule] })
export class IntroductionsGraphqlModule {}
