import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import { MatchingThread } from '@asaza/introductions';

/** Rounds are computed beside the worker's own thread, by the bundle that is built next to this one. */
@Global()
@Module({
  providers: [
    { provide: MatchingThread, useValue: new MatchingThread(path.join(__dirname, 'matching.js')) },
  ],
  exports: [MatchingThread],
})
export class MatchingModule {}
