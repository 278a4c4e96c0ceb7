import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale, Viewer } from '@asaza/kernel';
import { AsViewer, LocaleEnum, present, valueOf } from '@asaza/platform/graphql';
import { PreviewMessage } from '../application/preview-message';
import { SaveMessage } from '../application/save-message';
import { SendMessage } from '../application/send-message';
import { SendToday } from '../application/send-today';
import { TakeBackMessage } from '../application/take-back-message';
import {
  DiscardMessageInput,
  SaveMessageInput,
  SendMessageInput,
  SendTodayInput,
  TakeBackMessageInput,
} from './message.inputs';
import {
  DiscardMessageResult,
  refusedMessage,
  SaveMessageResult,
  SendMessageResult,
  SendTodayResult,
  TakeBackMessageResult,
} from './message.results';
import { hostMessageOf, messagePreviewOf, MessagePreviewType } from './message.type';

@Resolver()
export class MessageChangesResolver {
  constructor(
    private readonly saving: SaveMessage,
    private readonly sending: SendMessage,
    private readonly sendingToday: SendToday,
    private readonly takingBack: TakeBackMessage,
    private readonly previewing: PreviewMessage,
  ) {}

  @Query(() => MessagePreviewType, {
    description: 'A message as it will arrive, and how many it reaches. For hosts.',
  })
  async previewMessage(
    @Args('messageId', { type: () => ID, description: 'The message.' }) messageId: string,
    @Args('locale', { type: () => LocaleEnum, description: 'The language of the reader.' })
    locale: Locale,
    @AsViewer() viewer: Viewer | null,
  ): Promise<MessagePreviewType> {
    return messagePreviewOf(valueOf(await this.previewing.execute(viewer, messageId, locale)));
  }

  @Mutation(() => SaveMessageResult, {
    description: 'Keeps a message to those who answered as a draft. Nobody is told. For hosts.',
  })
  async saveMessage(
    @Args('input', { type: () => SaveMessageInput, description: 'The message.' })
    input: SaveMessageInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.saving.execute(viewer, input),
      (message): object => ({ __typename: 'MessageSaved', message: hostMessageOf(message) }),
      refusedMessage,
    );
  }

  @Mutation(() => SendMessageResult, {
    description:
      'Sends a draft once the send delay has passed, to each reader once. Pressed twice, it goes once. For hosts.',
  })
  async sendMessage(
    @Args('input', { type: () => SendMessageInput, description: 'Which message.' })
    input: SendMessageInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.sending.execute(viewer, input),
      (message): object => ({ __typename: 'MessageQueued', message: hostMessageOf(message) }),
      refusedMessage,
    );
  }

  @Mutation(() => SendTodayResult, {
    description:
      'Tells everybody concerned news of the day at once, from 18:00 on the evening before; the start may move with it. For hosts.',
  })
  async sendToday(
    @Args('input', { type: () => SendTodayInput, description: 'Which date, and the news.' })
    input: SendTodayInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.sendingToday.execute(viewer, input),
      (message): object => ({ __typename: 'TodaySent', message: hostMessageOf(message) }),
      refusedMessage,
    );
  }

  @Mutation(() => TakeBackMessageResult, {
    description: 'Takes a message back within the send delay: it is a draft again. For hosts.',
  })
  async takeBackMessage(
    @Args('input', { type: () => TakeBackMessageInput, description: 'Which message.' })
    input: TakeBackMessageInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.takingBack.execute(viewer, input.messageId),
      (message): object => ({ __typename: 'MessageTakenBack', message: hostMessageOf(message) }),
      refusedMessage,
    );
  }

  @Mutation(() => DiscardMessageResult, {
    description: 'Throws a draft away. For hosts.',
  })
  async discardMessage(
    @Args('input', { type: () => DiscardMessageInput, description: 'Which draft.' })
    input: DiscardMessageInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.takingBack.discard(viewer, input.messageId),
      (message): object => ({ __typename: 'MessageDiscarded', message: hostMessageOf(message) }),
      refusedMessage,
    );
  }
}
