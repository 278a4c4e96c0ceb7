import type { ja } from './ja';

/** Every key of the catalogues; both languages have the same ones (typed, and proved by a spec). */
export type MessageId = keyof typeof ja;
export type Messages = Readonly<Record<MessageId, string>>;
export type Values = Readonly<Record<string, string | number | undefined>>;
/** Says a message in the reader's language. */
export type Say = (id: MessageId, values?: Values) => string;
