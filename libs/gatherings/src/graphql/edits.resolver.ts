import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { Config } from '@asaza/platform/config';
import {
  AsViewer,
  InRequest,
  present,
  valueOf,
  type RequestContext,
} from '@asaza/platform/graphql';
import { ApplyEdit } from '../application/apply-edit';
import { PreviewEdit } from '../application/preview-edit';
import { TakeBackEdit } from '../application/take-back-edit';
import type { EditedMeanwhile } from '../domain/gatherings.refusals';
import { editOfInput } from './edit-of-input';
import { EditGatheringInput, EditInput, TakeBackEditInput } from './edit.inputs';
import { EditGatheringResult, PreviewEditResult, TakeBackEditResult } from './edit.results';
import { editOf, editPreviewOf } from './edit.type';
import { occurrenceOf } from './occurrence.type';
import { SeriesLoader } from './series.loader';
import { seriesTypeOf } from './series.type';

/** Changes of dates: shown first, then saved, and for a short while taken back. */
@Resolver()
export class EditsResolver {
  constructor(
    private readonly config: Config,
    private readonly previewCase: PreviewEdit,
    private readonly applyCase: ApplyEdit,
    private readonly takeBackCase: TakeBackEdit,
    private readonly allSeries: SeriesLoader,
  ) {}

  @Query(() => PreviewEditResult, {
    description: 'What a change would do, and who would be told; nothing is saved. For hosts.',
  })
  async previewEdit(
    @Args('edit', { type: () => EditInput, description: 'The change.' }) edit: EditInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.previewCase.execute(viewer, valueOf(editOfInput(edit))),
      (plan): object => ({
        __typename: 'EditPreview',
        ...editPreviewOf(plan, this.config.sendDelaySeconds),
      }),
      (refusal) => ({
        __typename: refusal.code === 'DATE_TAKEN' ? 'DateTaken' : 'OccurrenceOver',
        ...refusal,
      }),
    );
  }

  @Mutation(() => EditGatheringResult, {
    description:
      'Saves a change of dates. Who answered is told after the send delay, in one mail. For hosts.',
  })
  async editGathering(
    @Args('input', { type: () => EditGatheringInput, description: 'The change.' })
    { edit, version }: EditGatheringInput,
    @AsViewer() viewer: Viewer | null,
    @InRequest() context: RequestContext,
  ): Promise<object> {
    const outcome = await this.applyCase.execute(viewer, {
      edit: valueOf(editOfInput(edit)),
      version: version ?? null,
    });
    if (!outcome.ok && outcome.refusal.code === 'EDITED_MEANWHILE')
      return this.meanwhile(context, outcome.refusal);
    return present(
      outcome,
      (applied): object => ({
        __typename: 'GatheringEdited',
        edit: applied.edit && editOf(applied.edit),
        series: seriesTypeOf(applied.series),
        occurrence: applied.occurrence && occurrenceOf(applied.occurrence),
      }),
      (refusal) => ({
        __typename: refusal.code === 'DATE_TAKEN' ? 'DateTaken' : 'OccurrenceOver',
        ...refusal,
      }),
    );
  }

  private async meanwhile(context: RequestContext, refusal: EditedMeanwhile): Promise<object> {
    return {
      __typename: 'EditedMeanwhile',
      ...refusal,
      edits: refusal.edits.map(editOf),
      series: await this.allSeries.load(context, refusal.seriesId),
    };
  }

  @Mutation(() => TakeBackEditResult, {
    description: 'Puts everything back as it was, as long as nobody has been told. For hosts.',
  })
  async takeBackEdit(
    @Args('input', { type: () => TakeBackEditInput, description: 'Which edit.' })
    { editId }: TakeBackEditInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.takeBackCase.execute(viewer, editId),
      (facts): object => ({ __typename: 'EditTakenBack', edit: editOf(facts) }),
      (refusal) => ({ __typename: 'TooLateToTakeBack', ...refusal }),
    );
  }
}
