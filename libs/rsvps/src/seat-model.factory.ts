import { Temporal } from '@asaza/recurrence';
import type { Ask } from './domain/ask';
import type { SeatState } from './domain/standing';

/** Before it nothing has run out, after it everything has. */
export const now = Temporal.Instant.from('2026-11-11T03:00:00Z');
export const past = now.subtract({ hours: 1 });

/** Who may answer, and the code that each of them has. */
export const PEOPLE: Readonly<Record<string, string | null>> = {
  ...{ aoi: null, ben: null, chie: 'fans', dai: null, emi: 'fans', fumi: 'friends', go: null },
  ...{ hana: 'friends' },
};
export const NAMES = Object.keys(PEOPLE);

/** One person as both sides tell of them. */
export interface Told {
  readonly name: string;
  readonly seat: SeatState;
  readonly provisional: boolean;
  readonly party: number;
  /** The code of the kept seats they sit on. */
  readonly pool: string | null;
}

/** What is tested: rows and counters, in memory or in Postgres. */
export interface Real {
  ask(name: string, ask: Ask): Promise<void>;
  /** One passes their seats on to another: all of them, or their own alone. */
  pass(from: string, to: string, party: number): Promise<void>;
  offer(kind: 'offer' | 'give'): Promise<void>;
  lapse(): Promise<void>;
  resize(wanted: number): Promise<void>;
  lower(wanted: number): Promise<void>;
  release(code: string): Promise<void>;
  flag(name: string): Promise<void>;
  /** A firm seat waits for a yes to another day. */
  move(): Promise<void>;
  open(): Promise<void>;
  people(): Promise<Told[]>;
  /** Those in line, in its order. */
  line(): Promise<string[]>;
  counters(): Promise<Counters>;
}

export interface Counters {
  readonly capacity: number;
  readonly held: number;
  readonly provisional: number;
  readonly offered: number;
  readonly waiting: number;
  readonly waitingSeats: number;
  /** Taken seats by code. */
  readonly taken: Readonly<Record<string, number>>;
}

interface Party {
  size: number;
  pool: string | null;
}

/** The plain model: names in lists, and no counters at all. */
export class Model {
  /** Everybody with a seat, kept for now or firm, in the order in which they got it. */
  seated: string[] = [];
  unproven: string[] = [];
  asked: string[] = [];
  offers: string[] = [];
  /** Everybody in line or with an offer, in the order of joining. */
  joined: string[] = [];
  flagged: string[] = [];
  passing: string[] = [];
  missed: string[] = [];
  opened = false;
  parties = new Map<string, Party>(NAMES.map((name) => [name, { size: 1, pool: null }]));

  constructor(
    public capacity: number,
    public kept: { code: string; seats: number; released: boolean }[],
    public wanted = capacity,
  ) {}

  party = (name: string): Party => this.parties.get(name)!;
  size = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + this.party(name).size, 0);
  queue = (): string[] => {
    const waiting = this.joined.filter((name) => !this.offers.includes(name));
    return [
      ...waiting.filter((name) => !this.flagged.includes(name)),
      ...waiting.filter((name) => this.flagged.includes(name)),
    ];
  };
  free = (): number => this.capacity - this.size(this.seated) - this.size(this.offers);
  stands = (name: string): boolean => this.seated.includes(name) || this.joined.includes(name);
  taken = (code: string): number =>
    this.size([...this.seated, ...this.offers].filter((name) => this.party(name).pool === code));
  left = (code: string): number => {
    const kept = this.kept.find((each) => each.code === code);
    return kept && !kept.released ? Math.max(0, kept.seats - this.taken(code)) : 0;
  };
  /** Seats of a pool, as far as they are not somebody's. */
  room(pool: string | null): number {
    if (pool !== null) return Math.min(this.free(), this.left(pool));
    return Math.max(0, this.free() - this.kept.reduce((sum, { code }) => sum + this.left(code), 0));
  }
  /** The same, without what those in line have a right to. */
  spare(pool: string | null): number {
    if (this.opened) return this.room(pool);
    const before = this.queue().filter((name) => pool === null || PEOPLE[name] === pool);
    return Math.max(0, this.room(pool) - this.size(before));
  }
  pools = (name: string): (string | null)[] =>
    this.kept.some(({ code }) => code === PEOPLE[name]) ? [PEOPLE[name]!, null] : [null];

  sit(name: string, pool: string | null, unproven = false): void {
    const again = this.seated.includes(name);
    this.leaveLine(name);
    this.party(name).pool = pool;
    if (!again) this.seated.push(name);
    if (unproven) this.unproven.push(name);
    else this.unproven = without(this.unproven, name);
    this.asked = without(this.asked, name);
  }
  leaveLine(name: string): void {
    for (const list of ['offers', 'joined', 'passing', 'missed'] as const)
      this[list] = without(this[list], name);
  }
  leave(name: string): void {
    this.leaveLine(name);
    for (const list of ['seated', 'unproven', 'asked'] as const)
      this[list] = without(this[list], name);
    this.party(name).pool = null;
  }
  /** Given seats beyond what is wanted go with their people. */
  shrink(): void {
    this.capacity = Math.max(
      this.wanted,
      Math.min(this.capacity, this.size(this.seated) + this.size(this.offers)),
    );
  }

  /** Parties of this line that get seats now; nobody gets what somebody before them waits for. */
  serve(line: readonly string[], most: number): string[] {
    const served: string[] = [];
    const waitedFor: (string | null)[] = [];
    for (const name of line) {
      if (served.length === most || this.free() === 0) break;
      const { size } = this.party(name);
      if (size > this.wanted) continue;
      const pool = this.pools(name).find(
        (each) => !waitedFor.includes(each) && this.room(each) >= size,
      );
      if (pool === undefined) waitedFor.push(...this.pools(name));
      else {
        this.party(name).pool = pool;
        this.offers.push(name);
        served.push(name);
      }
    }
    return served;
  }
}

export const without = (list: readonly string[], name: string) =>
  list.filter((other) => other !== name);

const told = (m: Model): Told[] =>
  NAMES.filter((name) => m.stands(name)).map((name) => ({
    name,
    seat: m.seated.includes(name) ? 'held' : m.offers.includes(name) ? 'offered' : 'waitlisted',
    provisional: m.unproven.includes(name),
    party: m.party(name).size,
    pool: m.party(name).pool,
  }));

/** What both sides say, to be compared. */
export async function bothTell(m: Model, r: Real) {
  const byName = (a: Told, b: Told) => (a.name < b.name ? -1 : 1);
  return {
    real: {
      people: (await r.people()).sort(byName),
      line: await r.line(),
      counters: await r.counters(),
    },
    model: {
      people: told(m).sort(byName),
      line: m.queue(),
      counters: {
        capacity: m.capacity,
        held: m.size(m.seated),
        provisional: m.size(m.unproven),
        offered: m.size(m.offers),
        waiting: m.queue().length,
        waitingSeats: m.size(m.queue()),
        taken: Object.fromEntries(m.kept.map(({ code }) => [code, m.taken(code)])),
      },
    },
  };
}
