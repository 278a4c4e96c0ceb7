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

export const SaidEnum = {
  ACCEPTED: 'accepted',
  TENTATIVE: 'tentative',
  DECLINED: 'declined',
} as const;
registerEnumType(SaidEnum, {
  name: 'Said',
  description: 'What a person can say.',
  valuesMap: {
    ACCEPTED: { description: 'They come.' },
    TENTATIVE: { description: 'They may come: no seat is taken.' },
    DECLINED: { description: 'They do not come.' },
  },
});

export const ApprovalEnum = {
  NOT_NEEDED: 'not_needed',
  PENDING: 'pending',
  GIVEN: 'given',
  REFUSED: 'refused',
} as const;
registerEnumType(ApprovalEnum, {
  name: 'Approval',
  description: "A host's yes, where one is needed.",
  valuesMap: {
    NOT_NEEDED: { description: 'None is.' },
    PENDING: { description: 'The answer waits for it, without a seat.' },
    GIVEN: { description: 'A host said yes.' },
    REFUSED: { description: 'A host said no.' },
  },
});

export const AnswersEffectEnum = {
  KEPT: 'kept',
  ASKED_AGAIN: 'asked_again',
  MUST_RECONFIRM: 'must_reconfirm',
  RELEASED: 'released',
  NONE: 'none',
} as const;
registerEnumType(AnswersEffectEnum, {
  name: 'AnswersEffect',
  description: 'What a change of a date means for the answers to it.',
  valuesMap: {
    KEPT: { description: 'They stand: up to an hour on the same day.' },
    ASKED_AGAIN: { description: 'They stand, and people are asked: more than an hour, same day.' },
    MUST_RECONFIRM: {
      description:
        'Seats wait for a new yes until the earlier of 48 hours and 24 hours before the start: another day.',
    },
    RELEASED: { description: 'There is nothing to come to: it is off.' },
    NONE: { description: 'There are none yet, or nothing that concerns them changes.' },
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
