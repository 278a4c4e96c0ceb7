/** What the form of the slots may be sent for: this date, all of the series, or to follow it again. */
export const SLOTS_INTENTS = ['slots-one', 'slots-all', 'slots-back'] as const;
