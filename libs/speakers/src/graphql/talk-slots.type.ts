import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '@asaza/platform/graphql';
import type { SlotsView } from '../application/talk-slots-of';
import { freeSlots } from '../domain/talk-slots';

@ObjectType('TalkSlots', { description: 'How many talks there are, and how long each is.' })
export class TalkSlotsType {
  @Field(() => Int, { description: 'How many talks a date has room for.' })
  talks: number;
  @Field(() => Int, { nullable: true, description: 'Minutes of each; null: not said.' })
  minutes: number | null;
  @Field(() => Boolean, { description: 'It was set here and does not follow.' })
  own: boolean;
}

@ObjectType('OccurrenceTalkSlots', { description: 'The slots for talks of one date.' })
export class OccurrenceTalkSlotsType extends TalkSlotsType {
  @Field(() => Int, { description: 'How many nobody has taken.' })
  free: number;
}

export const talkSlotsOf = ({ slots, own }: SlotsView): TalkSlotsType => ({ ...slots, own });

export const occurrenceTalkSlotsOf = (view: SlotsView, given: number): OccurrenceTalkSlotsType => ({
  ...talkSlotsOf(view),
  free: freeSlots(view.slots, given),
});

@ObjectType('TalkSlotsSet', { description: 'The slots are saved.' })
export class TalkSlotsSetType {
  @Field(() => TalkSlotsType, { description: 'The slots as they count now.' })
  slots: TalkSlotsType;
}

export const SetTalkSlotsResult = resultUnion(
  'SetTalkSlotsResult',
  () => [TalkSlotsSetType],
  'What setTalkSlots can answer.',
);
