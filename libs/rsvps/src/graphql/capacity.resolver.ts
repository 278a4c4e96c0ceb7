import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer, valueOf } from '@asaza/platform/graphql';
import { PreviewCapacity } from '../application/preview-capacity';
import { CapacityPreviewType, movingOf } from './capacity.type';

/** Fewer seats, seen before they are. */
@Resolver()
export class CapacityResolver {
  constructor(private readonly preview: PreviewCapacity) {}

  @Query(() => CapacityPreviewType, {
    description: 'Who would move to the waitlist if there were so many seats. For hosts.',
  })
  async previewCapacity(
    @Args('occurrenceId', { type: () => ID, description: 'The occurrence.' }) occurrenceId: string,
    @Args('capacity', { type: () => Int, description: 'How many seats there would be.' })
    capacity: number,
    @AsViewer() viewer: Viewer | null,
  ): Promise<CapacityPreviewType> {
    const found = valueOf(await this.preview.execute(viewer, { occurrenceId, capacity }));
    return { ...found, moving: movingOf(found.moving) };
  }
}
