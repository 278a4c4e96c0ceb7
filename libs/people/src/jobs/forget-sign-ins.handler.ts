import { Injectable } from '@nestjs/common';
import { ForgetSignIns } from '../application/forget-sign-ins';
import type { JobHandler } from '@asaza/platform/queue';
import { forgetSignIns } from './forget-sign-ins.job';

@Injectable()
export class ForgetSignInsHandler implements JobHandler<typeof forgetSignIns> {
  readonly job = forgetSignIns;

  constructor(private readonly useCase: ForgetSignIns) {}

  handle(): Promise<void> {
    return this.useCase.execute();
  }
}
