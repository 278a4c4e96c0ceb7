import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';

/** One area's hand in making two people one: it moves its own rows, and nobody else's. */
export interface HistoryPart {
  readonly area: string;
  /** `table.column` of every reference to a person that is moved, or meant to stay. */
  readonly columns: readonly string[];
  /** What `from` has becomes what `to` has. May run again: what is moved already stays as it is. */
  move(tx: Tx, people: { readonly from: string; readonly to: string }): Promise<void>;
}

/** The areas below bring their parts when they start; people knows none of them. */
@Injectable()
export class HistoryParts {
  private readonly parts: HistoryPart[] = [];

  add(part: HistoryPart): void {
    if (!this.parts.some(({ area }) => area === part.area)) this.parts.push(part);
  }

  all(): readonly HistoryPart[] {
    return this.parts;
  }

  columns(): string[] {
    return this.parts.flatMap(({ columns }) => columns);
  }
}

/** The part of an area whose rows only change their owner: the area names itself and its columns. */
export abstract class AreaHistory implements HistoryPart, OnModuleInit {
  abstract readonly area: string;
  abstract readonly columns: readonly string[];

  constructor(
    private readonly parts: HistoryParts,
    private readonly rows: { move(tx: Tx, from: string, to: string): Promise<void> },
  ) {}

  onModuleInit(): void {
    this.parts.add(this);
  }

  move(tx: Tx, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
    return this.rows.move(tx, from, to);
  }
}
