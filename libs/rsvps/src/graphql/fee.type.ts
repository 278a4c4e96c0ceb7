import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { PersonFee } from '../domain/person-fee';
import { living, type FeeKind, type FeeMethod } from '../domain/fee-ledger';
import type { RecordedEntry } from '../domain/fee-ledger';
import { FeeKindEnum, FeeMethodEnum } from './fee-enums.type';

/** The name of whoever recorded it is resolved by their id. */
@ObjectType('FeeEntry', { description: 'A line of the ledger. Lines are added, never changed.' })
export class FeeEntryType {
  readonly recordedById: string;
  @Field(() => ID, { description: 'The id of the line.' })
  id: string;
  @Field(() => FeeKindEnum, { description: 'What it does.' })
  kind: FeeKind;
  @Field(() => Int, { description: 'In minor units; negative for money back and what is undone.' })
  amount: number;
  @Field(() => FeeMethodEnum, { nullable: true, description: 'How the money came.' })
  method: FeeMethod | null;
  @Field(() => Int, { nullable: true, description: 'What was handed over, if more.' })
  given: number | null;
  @Field(() => String, { nullable: true, description: 'What was noted.' })
  note: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt: Temporal.Instant;
  @Field(() => Boolean, { description: 'Taken back, or taking one back: it counts for nothing.' })
  undone: boolean;
  @Field(() => Boolean, { description: 'The viewer may take it back now.' })
  undoable: boolean;
}

@ObjectType('AttendeeFee', { description: "One person's fee. Amounts are in minor units." })
export class AttendeeFeeType {
  @Field(() => String, { description: 'ISO 4217.' })
  currency: string;
  @Field(() => Int, { description: 'What is asked for.' })
  expected: number;
  @Field(() => Int, { description: 'What came, less what went back.' })
  paid: number;
  @Field(() => Int, { description: 'What a host let go.' })
  waived: number;
  @Field(() => Int, { description: 'What is still to be paid.' })
  open: number;
  @Field(() => Int, { description: 'What was paid beyond, to be given back.' })
  over: number;
  @Field(() => [FeeEntryType], { description: 'How it came to that, in order.' })
  entries: FeeEntryType[];
}

export function attendeeFeeOf(
  { state, entries }: Pick<PersonFee, 'state' | 'entries'>,
  mayUndo: (entry: RecordedEntry) => boolean,
): AttendeeFeeType {
  const counted = new Set(living(entries));
  return {
    ...state,
    entries: entries.map((entry) => ({
      ...{ id: entry.id, kind: entry.kind, amount: entry.amount, method: entry.method },
      ...{ given: entry.given, note: entry.note, recordedAt: entry.recordedAt },
      recordedById: entry.recordedBy,
      undone: !counted.has(entry),
      undoable: counted.has(entry) && mayUndo(entry),
    })),
  };
}
