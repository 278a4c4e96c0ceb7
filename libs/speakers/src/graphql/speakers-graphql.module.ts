import { Module } from '@nestjs/common';
import { SpeakersModule } from '../speakers.module';

/** The schema's part of speakers. */
@Module({ imports: [SpeakersModule] })
export class SpeakersGraphqlModule {}
