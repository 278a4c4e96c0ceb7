import type { Summary } from './statistics';

export interface Goal {
  readonly name: string;
  /** null: it could not be measured, which is a goal missed. */
  readonly value: number | null;
  readonly target: number;
  readonly met: boolean;
}

/** What must hold whatever the speed: a fast wrong answer is no answer. */
export interface Invariant {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** What one scenario found. Milliseconds everywhere, unless a name says otherwise. */
export interface Findings {
  readonly peers: Readonly<Record<string, Summary>>;
  /** How many of something a second. */
  readonly rates?: Readonly<Record<string, number>>;
  readonly ratios: Readonly<Record<string, number>>;
  readonly goals: readonly Goal[];
  readonly invariants: readonly Invariant[];
}

export interface Host {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly platform: string;
  /** The one-minute load before the run: how quiet the machine was. */
  readonly load: number;
}

export interface Report extends Findings {
  readonly host: Host;
  readonly commit: string;
  readonly date: string;
  readonly seed: number;
  readonly small: boolean;
  readonly scenario: string;
}

export const atMost = (name: string, value: number | null, target: number): Goal => ({
  name,
  value,
  target,
  met: value !== null && value <= target,
});

export const atLeast = (name: string, value: number | null, target: number): Goal => ({
  name,
  value,
  target,
  met: value !== null && value >= target,
});

/** Missed goals do not fail a run, since machines differ; wrong results do. */
export const sound = (findings: Findings): boolean => findings.invariants.every(({ ok }) => ok);

/** Several parts of one scenario as one. */
export const together = (all: readonly Findings[]): Findings => ({
  peers: Object.assign({}, ...all.map(({ peers }) => peers)) as Findings['peers'],
  ratios: Object.assign({}, ...all.map(({ ratios }) => ratios)) as Findings['ratios'],
  goals: all.flatMap(({ goals }) => goals),
  invariants: all.flatMap(({ invariants }) => invariants),
});
