import type { Findings } from './measure/report';

export interface Conditions {
  readonly small: boolean;
  readonly seed: number;
  readonly say: (line: string) => void;
}

/** One question about speed: brings up what it needs and takes it down again. */
export interface Scenario {
  readonly name: string;
  readonly seed: number;
  run(conditions: Conditions): Promise<Findings>;
}
