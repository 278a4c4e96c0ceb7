import type { SubmissionResult } from '@conform-to/react';
import type { AnswerProblem, QuestionsView, TypedAnswerValues } from '../questions/views';

/** What the form of a date asks beyond name and address, as far as its host set it up. */
export interface AnswerFormView {
  /** How many may come along. */
  readonly most: number;
  /** Seats are kept for whoever has a code. */
  readonly takesCode: boolean;
  /** The code that came with the link. */
  readonly code: string;
  /** The token of the invitation that came with the link. */
  readonly invitation: string;
  /** It lets nobody new in: used up, ended, taken back or never made. */
  readonly invitationOver: boolean;
  /** The question to newcomers; empty: there is none for this reader. */
  readonly screening: string;
  readonly questions: QuestionsView;
  /** Whose answer waits for a host's yes. */
  readonly approval: 'NONE' | 'NEWCOMERS' | 'EVERYBODY';
  readonly invitationOnly: boolean;
  /** May be asked whether they always come. */
  readonly always: boolean;
}

/** What was typed and not taken, beside the fields that keep themselves. */
export interface RefusedForm {
  readonly count: number;
  readonly names: readonly string[];
  readonly said: Said;
  readonly always: boolean;
  readonly shortNotice: boolean;
  readonly values: Readonly<Record<string, TypedAnswerValues>>;
  readonly keepsFood: boolean;
  readonly problem: AnswerProblem | null;
}

/** What the page is given back: the fields' errors and values, and what the fields cannot keep themselves. */
export interface AnswerRefusal {
  readonly result: SubmissionResult<string[]>;
  readonly typed: RefusedForm;
}

export const SAID = ['ACCEPTED', 'TENTATIVE', 'DECLINED'] as const;
export type Said = (typeof SAID)[number];

/** Where the viewer stands with this date, in the words of a notice. */
export interface OwnAnswerView {
  readonly state: 'seated' | 'waiting' | 'offered' | 'pending' | 'refused';
  readonly place: number;
  readonly until: string;
  readonly reason: string;
  readonly ticket: string;
}
