import { Injectable } from '@nestjs/common';
import type { ReconfirmReason } from '../domain/reconfirming';
import { ReconfirmationRepository } from '../persistence/reconfirmation.repository';

/** Why seats wait for a yes, as pages and mails say it. */
@Injectable()
export class ReconfirmReasons {
  constructor(private readonly repository: ReconfirmationRepository) {}

  /** By answer; those that wait because their date moved are left out. */
  of(rsvpIds: readonly string[]): Promise<Map<string, ReconfirmReason>> {
    return this.repository.reasons(rsvpIds);
  }
}
