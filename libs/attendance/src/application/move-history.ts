import { Injectable } from '@nestjs/common';
import { AreaHistory, HistoryParts } from '@asaza/people';
import { HistoryRepository, HISTORY_COLUMNS } from '../persistence/history.repository';

/** What attendance keeps of somebody becomes somebody else's, when both are one person. */
@Injectable()
export class MoveHistory extends AreaHistory {
  readonly area = 'attendance';
  readonly columns = HISTORY_COLUMNS;

  constructor(parts: HistoryParts, history: HistoryRepository) {
    super(parts, history);
  }
}
