import { Injectable } from '@nestjs/common';
import {
  forbidden,
  notFound,
  refuse,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { undo, type NewEntry } from '../domain/fee-decisions';
import { mayTick, mayUndo } from '../domain/fee.policy';
import type { CannotUndo } from '../domain/fees.refusals';
import { FeeDesk, type OpenFee } from './fee-desk';

/** A tick was a mistake: a line against it, by whoever ticked within a quarter of an hour, or by a host. */
@Injectable()
export class UndoFeeEntry {
  constructor(private readonly desk: FeeDesk) {}

  async execute(
    viewer: Viewer | null,
    input: {
      readonly occurrenceId: string;
      readonly personId: string;
      readonly entryId: string;
      readonly idempotencyKey?: string | null;
    },
  ) {
    const asked = { ...input, input: ['undo', input.entryId] };
    const decide = ({
      entries,
      actor,
      now,
    }: OpenFee): Outcome<NewEntry[], CannotUndo | CommonRefusal> => {
      const entry = entries.find(({ id }) => id === input.entryId);
      if (!entry) return refuse(notFound('fee entry'));
      const { kind, recordedBy: by, recordedAt: at } = entry;
      return mayUndo(actor, { kind, by, at }, now) ? undo(entries, entry) : refuse(forbidden);
    };
    return this.desk.change(viewer, asked, mayTick, decide);
  }
}
