import { Injectable } from '@nestjs/common';
import { Database } from '@asaza/platform/database';
import { KitchenRepository } from '../persistence/kitchen.repository';

/**
 * Removes what was said about food and allergies: thirty days after the date, where the person does not come
 * after all, and where it was typed and never proven. What somebody asked to be kept is theirs and stays until they take it back.
 */
@Injectable()
export class ForgetFood {
  constructor(
    private readonly database: Database,
    private readonly repository: KitchenRepository,
  ) {}

  async execute(): Promise<void> {
    await this.database.tx((tx) => this.repository.forget(tx));
  }
}
