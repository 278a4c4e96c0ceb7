import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import { MatchingThread } from '@asaza/introductions';

/** A host's look at other terms waits less long than a round itself: somebody sits before it. */
const PATIENCE_MILLIS = 20_000;

/** Hosts' looks are computed beside the api's own thread, by the bundle that is built next to this one. */
@Global()
@Module({
  providers: [
    {
      provide: MatchingThread,
      useValue: new MatchingThread(path.join(__dirname, 'matching.js'), PATIENCE_MILLIS),
    },
  ],
  exports: [MatchingThread],
})
export class MatchingModule {}
