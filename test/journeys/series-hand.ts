import type { Caller } from '../support/graphql-client';
import { edited, makeSeries, type SeriesSeen } from '../support/series-of-the-story';

/** What the host of the story does, by whatever means. Dates are told by id; times as the host types them. */
export interface HostsHand {
  create(series: {
    readonly title: string;
    readonly firstDay: string;
    readonly time: string;
    readonly capacity: number;
  }): Promise<SeriesSeen>;
  skip(occurrenceId: string): Promise<void>;
  move(occurrenceId: string, startLocal: string): Promise<void>;
  /** From this date on every other week on another weekday. */
  following(
    series: SeriesSeen,
    occurrenceId: string,
    rrule: string,
    startLocal: string,
  ): Promise<void>;
  cancel(occurrenceId: string, reason: string): Promise<void>;
  reinstate(occurrenceId: string): Promise<void>;
}

/** By the public API. */
export const handOverGraphQL = (host: () => Caller): HostsHand => ({
  create: ({ title, firstDay, time, capacity }) =>
    makeSeries(host(), {
      title: { ja: title },
      rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
      startLocal: `${firstDay}T${time}:00`,
      capacity,
    }),
  skip: async (occurrenceId) => void (await edited(host(), { skip: { occurrenceId } })),
  move: async (occurrenceId, startLocal) =>
    void (await edited(host(), { occurrence: { occurrenceId, startLocal } })),
  following: async ({ id }, fromOccurrenceId, rrule, startLocal) =>
    void (await edited(host(), {
      series: { seriesId: id, fromOccurrenceId, rrule, startLocal },
    })),
  cancel: async (occurrenceId, reason) =>
    void (await edited(host(), { cancel: { occurrenceId, reason } })),
  reinstate: async (occurrenceId) => void (await edited(host(), { reinstate: { occurrenceId } })),
});

export const DEEDS = ['create', 'skip', 'move', 'following', 'cancel', 'reinstate'] as const;

/** The same hand, noting each deed once it is done: a story that leaves one out is not told. */
export function noting(hand: HostsHand): { hand: HostsHand; done: readonly string[] } {
  const done: string[] = [];
  const noted = <Args extends unknown[], Result>(
    name: (typeof DEEDS)[number],
    deed: (...args: Args) => Promise<Result>,
  ) => {
    return async (...args: Args): Promise<Result> => {
      const result = await deed(...args);
      done.push(name);
      return result;
    };
  };
  return {
    done,
    hand: {
      create: noted('create', hand.create),
      skip: noted('skip', hand.skip),
      move: noted('move', hand.move),
      following: noted('following', hand.following),
      cancel: noted('cancel', hand.cancel),
      reinstate: noted('reinstate', hand.reinstate),
    },
  };
}
