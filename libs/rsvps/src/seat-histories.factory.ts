import fc from 'fast-check';
import { NAMES, past, without, type Model, type Real } from './seat-model.factory';

export type Step = fc.AsyncCommand<Model, Real>;
export type Check = (model: Model, real: Real) => Promise<void>;

const step = (
  label: string,
  check: Check,
  model: (m: Model) => void,
  run: (r: Real) => Promise<void>,
): Step => ({
  check: () => true,
  toString: () => label,
  run: async (m, r) => {
    model(m);
    m.shrink();
    await run(r);
    await check(m, r);
  },
});

/** Everything that can happen to the seats of one date. */
export function steps(check: Check): fc.Arbitrary<Step>[] {
  const name = fc.constantFrom(...NAMES);
  const size = fc.oneof(fc.constant(1), fc.constant(1), fc.integer({ min: 1, max: 4 }));
  const often = <T>(arbitrary: T): T[] => [arbitrary, arbitrary, arbitrary, arbitrary];
  const named = (make: (who: string) => Step) => name.map(make);
  const sized = (make: (who: string, party: number) => Step) =>
    fc.tuple(name, size).map(([who, party]) => make(who, party));
  return [
    sized((who, party) =>
      step(
        `${who} answers for ${party}`,
        check,
        (m) => {
          const kept = m.size(m.unproven);
          const most = Math.max(2, Math.floor((m.free() + kept) / 3));
          if (m.stands(who) || kept + party > most) return;
          const pool = m.pools(who).find((each) => m.spare(each) >= party);
          if (pool === undefined) return;
          m.party(who).size = party;
          m.sit(who, pool, true);
        },
        (r) => r.ask(who, { kind: 'hold', until: past, party }),
      ),
    ),
    ...often(
      sized((who, party) =>
        step(
          `${who} proves it for ${party}`,
          check,
          (m) => {
            if (m.unproven.includes(who)) {
              const more = party - m.party(who).size;
              if (more <= 0 || m.spare(m.party(who).pool) >= more) {
                m.party(who).size = party;
                m.sit(who, m.party(who).pool);
              } else m.leave(who);
            } else if (m.seated.includes(who)) m.asked = without(m.asked, who);
            if (!m.stands(who)) {
              m.party(who).size = party;
              const pool = m.pools(who).find((each) => m.spare(each) >= party);
              if (pool === undefined) m.joined.push(who);
              else m.sit(who, pool);
            }
          },
          (r) => r.ask(who, { kind: 'take', party }),
        ),
      ),
    ),
    ...often(
      sized((who, party) =>
        step(
          `${who} comes with ${party - 1}`,
          check,
          (m) => {
            const more = party - m.party(who).size;
            const seats = m.seated.includes(who) || m.offers.includes(who);
            if (more > 0 && seats && m.spare(m.party(who).pool) < more) return;
            m.party(who).size = party;
          },
          (r) => r.ask(who, { kind: 'party', party }),
        ),
      ),
    ),
    ...often(
      named((who) =>
        step(
          `${who} withdraws`,
          check,
          (m) => m.leave(who),
          (r) => r.ask(who, { kind: 'withdraw' }),
        ),
      ),
    ),
    named((who) =>
      step(
        `${who} is added by hand`,
        check,
        (m) => {
          if (m.seated.includes(who) || m.offers.includes(who)) m.sit(who, m.party(who).pool);
          else if (m.free() >= m.party(who).size) m.sit(who, null);
        },
        (r) => r.ask(who, { kind: 'add' }),
      ),
    ),
    ...often(
      named((who) =>
        step(
          `${who} accepts`,
          check,
          (m) => {
            if (m.offers.includes(who)) m.sit(who, m.party(who).pool);
          },
          (r) => r.ask(who, { kind: 'accept', now: past.subtract({ seconds: 1 }) }),
        ),
      ),
    ),
    named((who) =>
      step(
        `${who} presses first`,
        check,
        (m) => {
          if (m.offers.includes(who)) m.sit(who, m.party(who).pool);
          else if (m.queue().includes(who)) {
            const pool = m.pools(who).find((each) => m.room(each) >= m.party(who).size);
            if (pool !== undefined) m.sit(who, pool);
          }
        },
        (r) => r.ask(who, { kind: 'accept', now: past.subtract({ seconds: 1 }), openCall: true }),
      ),
    ),
    ...often(
      fc.tuple(name, name, size).map(([from, to, party]) =>
        step(
          `${from} passes ${party} on to ${to}`,
          check,
          (m) => {
            const firm = (who: string) => m.seated.includes(who) && !m.unproven.includes(who);
            if (from === to || !firm(from) || firm(to) || m.offers.includes(to)) return;
            const { pool, size: most } = m.party(from);
            // The same chair: whoever is asked last to move stays whoever was seated last.
            m.leave(to);
            m.seated = m.seated.map((who) => (who === from ? to : who));
            m.leave(from);
            m.party(to).pool = pool;
            m.party(to).size = Math.min(party, most);
          },
          (r) => r.pass(from, to, party),
        ),
      ),
    ),
    ...often(
      fc.constant(
        step(
          'holds and offers run out',
          check,
          (m) => {
            for (const who of [...m.unproven, ...m.asked]) m.leave(who);
            for (const who of [...m.offers]) {
              if (m.missed.includes(who)) m.leave(who);
              else {
                m.missed.push(who);
                m.passing.push(who);
                m.offers = without(m.offers, who);
                m.party(who).pool = null;
              }
            }
          },
          (r) => r.lapse(),
        ),
      ),
    ),
    ...often(
      fc.constantFrom('offer' as const, 'give' as const).map((kind) =>
        step(
          `free seats are ${kind === 'offer' ? 'offered' : 'given'}`,
          check,
          (m) => {
            const line = m.queue();
            const seats = Math.min(m.free(), m.size(line));
            const letting = line.filter((who) => m.passing.includes(who)).slice(0, seats);
            const others = line.filter((who) => !m.passing.includes(who));
            const first = m.serve(others, letting.length);
            const rest = m.serve(
              line.filter((who) => !first.includes(who)),
              seats,
            );
            const chosen = [...first, ...rest];
            m.passing = m.passing.filter((who) => !letting.includes(who) && !chosen.includes(who));
            if (kind === 'give') for (const who of chosen) m.sit(who, m.party(who).pool);
          },
          (r) => r.offer(kind),
        ),
      ),
    ),
    fc.integer({ min: 1, max: 9 }).map((wanted) =>
      step(
        `there shall be ${wanted} seats`,
        check,
        (m) => {
          m.wanted = wanted;
          m.capacity = Math.max(wanted, m.size(m.seated) + m.size(m.offers));
        },
        (r) => r.resize(wanted),
      ),
    ),
    fc.integer({ min: 1, max: 6 }).map((wanted) =>
      step(
        `there are only ${wanted} seats left`,
        check,
        (m) => {
          const last = (names: readonly string[]) => [...names].reverse();
          const ordered = (names: readonly string[]) =>
            [false, true].flatMap((flagged) =>
              m.joined.filter((who) => names.includes(who) && m.flagged.includes(who) === flagged),
            );
          const firm = m.seated.filter((who) => !m.unproven.includes(who));
          const moved: string[] = [];
          const over = () => m.size(m.seated) + m.size(m.offers) > wanted;
          for (const who of last(ordered(m.offers)))
            if (over()) {
              m.offers = without(m.offers, who);
              m.passing = without(m.passing, who);
              m.missed = without(m.missed, who);
              m.party(who).pool = null;
            }
          for (const who of last(m.seated.filter((each) => m.unproven.includes(each))))
            if (over()) m.leave(who);
          for (const who of last(firm))
            if (over()) {
              m.leave(who);
              moved.unshift(who);
            }
          m.joined = [...moved, ...m.joined];
          m.wanted = wanted;
          m.capacity = wanted;
        },
        (r) => r.lower(wanted),
      ),
    ),
    fc.constantFrom('fans', 'friends').map((code) =>
      step(
        `seats of ${code} are everybody's`,
        check,
        (m) => {
          for (const kept of m.kept) if (kept.code === code) kept.released = true;
        },
        (r) => r.release(code),
      ),
    ),
    named((who) =>
      step(
        `${who} stands behind everybody`,
        check,
        (m) => void (m.flagged.includes(who) || m.flagged.push(who)),
        (r) => r.flag(who),
      ),
    ),
    fc.constant(
      step(
        'another day',
        check,
        (m) => void (m.asked = m.seated.filter((who) => !m.unproven.includes(who))),
        (r) => r.move(),
      ),
    ),
    fc.constant(
      step(
        'free seats are opened to everybody',
        check,
        (m) => void (m.opened = true),
        (r) => r.open(),
      ),
    ),
  ];
}

/** An occurrence with so many seats, some of them kept, empty or with a waitlist already. */
export const beginnings = fc.record({
  capacity: fc.integer({ min: 1, max: 6 }),
  kept: fc.constantFrom<{ code: string; seats: number }[]>(
    [],
    [{ code: 'fans', seats: 1 }],
    [
      { code: 'fans', seats: 2 },
      { code: 'friends', seats: 1 },
    ],
  ),
  crowded: fc.boolean(),
});
