import { Injectable } from '@nestjs/common';
import { reassigning, type Tx } from '@asaza/platform/database';

const edits = reassigning(['edits.edited_by']);

export const HISTORY_COLUMNS = edits.columns;

@Injectable()
export class HistoryRepository {
  move(tx: Tx, from: string, to: string): Promise<void> {
    return edits.run(tx, from, to);
  }
}
