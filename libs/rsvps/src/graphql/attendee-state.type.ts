import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AttendeeState } from '../domain/attendee-state';

export const AttendeeStateEnum = {
  COMING: 'coming',
  AWAITING_APPROVAL: 'awaiting_approval',
  OFFERED: 'offered',
  WAITLISTED: 'waitlisted',
  PROVISIONAL: 'provisional',
  MAYBE: 'maybe',
  DECLINED: 'declined',
  REFUSED: 'refused',
  UNSEATED: 'unseated',
} as const;
registerEnumType(AttendeeStateEnum, {
  name: 'AttendeeState',
  description: 'Where a person stands with a date, in one word.',
  valuesMap: {
    COMING: { description: 'A firm seat.' },
    AWAITING_APPROVAL: { description: "Waits for a host's yes." },
    OFFERED: { description: 'A freed seat is offered to them.' },
    WAITLISTED: { description: 'On the waitlist.' },
    PROVISIONAL: { description: 'A seat that waits for the proof of their address.' },
    MAYBE: { description: 'Said that they may come.' },
    DECLINED: { description: 'Said that they do not come.' },
    REFUSED: { description: 'A host said no.' },
    UNSEATED: { description: 'Lost the seat before a yes came.' },
  },
});

@ObjectType('AttendeeCount', { description: 'How many people are in one state.' })
export class AttendeeCountType {
  @Field(() => AttendeeStateEnum, { description: 'The state.' })
  state: AttendeeState;
  @Field(() => Int, { description: 'How many.' })
  count: number;
}
