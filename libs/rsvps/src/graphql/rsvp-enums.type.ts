import { registerEnumType } from '@nestjs/graphql';

export const ResponseAnswerEnum = {
  NEEDS_ACTION: 'needs_action',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
} as const;
registerEnumType(ResponseAnswerEnum, {
  name: 'ResponseAnswer',
  description: 'What the person said.',
  valuesMap: {
    NEEDS_ACTION: { description: 'Nothing that was proven to come from them.' },
    ACCEPTED: { description: 'They come.' },
    DECLINED: { description: 'They do not come.' },
    TENTATIVE: { description: 'They may come.' },
  },
});

export const SeatStateEnum = {
  NONE: 'none',
  HELD: 'held',
  WAITLISTED: 'waitlisted',
  OFFERED: 'offered',
} as const;
registerEnumType(SeatStateEnum, {
  name: 'SeatState',
  description: 'What the system gave.',
  valuesMap: {
    NONE: { description: 'No seat.' },
    HELD: { description: 'A seat; provisional while `provisionalUntil` is set.' },
    WAITLISTED: { description: 'A place on the waitlist.' },
    OFFERED: { description: 'A freed seat, to be taken until `offerUntil`.' },
  },
});
