import type { Refusal } from '@asaza/kernel';

/** Neither seated, nor speaking, nor added at the door: a walk-in is to be added first. */
export type NotOnTheList = Refusal<'NOT_ON_THE_LIST'>;
export const notOnTheList: NotOnTheList = { code: 'NOT_ON_THE_LIST' };

/** The card of this occurrence takes no more answers. */
export type AfterCardClosed = Refusal<'AFTER_CARD_CLOSED'>;
export const afterCardClosed: AfterCardClosed = { code: 'AFTER_CARD_CLOSED' };
