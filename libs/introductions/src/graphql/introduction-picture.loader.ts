import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import {
  IntroductionPictures,
  type IntroductionPicture,
} from '../application/introduction-pictures';

/** The picture of each club, in the same few queries however many there are. */
@Injectable()
export class IntroductionPictureLoader {
  private readonly pictures = perRequest<string, IntroductionPicture>((clubIds) =>
    this.of.of(clubIds),
  );

  constructor(private readonly of: IntroductionPictures) {}

  load(context: RequestContext, clubId: string): Promise<IntroductionPicture> {
    return this.pictures.load(context, clubId);
  }
}
