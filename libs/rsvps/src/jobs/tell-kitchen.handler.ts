import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { TellKitchen } from '../application/tell-kitchen';
import { tellKitchen } from './tell-kitchen.job';

@Injectable()
export class TellKitchenHandler implements JobHandler<typeof tellKitchen> {
  readonly job = tellKitchen;

  constructor(private readonly tell: TellKitchen) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.tell.execute(key);
  }
}
