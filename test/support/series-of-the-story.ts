import type { Caller } from './graphql-client';

export interface DateSeen {
  readonly id: string;
  readonly slug: string;
  readonly number: number;
  readonly startsAtLocal: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly status: string;
  readonly skipped: boolean;
  readonly own: readonly string[];
}
const DATE = 'id slug number startsAtLocal startsAt endsAt status skipped own';

export interface SeriesSeen {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly rrule: string | null;
  readonly state: string;
  readonly club: { readonly id: string; readonly slug: string };
}
const SERIES = 'id slug version rrule state club { id slug }';

export interface ChangeSeen {
  readonly kind: string;
  readonly number: number;
  readonly before: string | null;
  readonly after: string;
  readonly material: boolean;
  readonly fields: readonly string[];
  readonly keptOwn: readonly string[];
}
const CHANGE = 'kind number before after material fields keptOwn';

export interface EditSeen {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly version: number;
  readonly editedAt: string;
  readonly tellsAt: string | null;
  readonly editedBy: string | null;
  readonly changes: readonly ChangeSeen[];
}
const EDIT = `id kind state version editedAt tellsAt editedBy changes { ${CHANGE} }`;

/** A weekly breakfast, Wednesdays at seven in Tokyo, from 6 January 2027. */
export const WEDNESDAYS = {
  title: { ja: '水曜の朝の会' },
  rrule: 'FREQ=WEEKLY;BYDAY=WE',
  startLocal: '2027-01-06T07:00:00',
  timeZone: 'Asia/Tokyo',
  durationMinutes: 90,
  capacity: 24,
} as const;

export async function makeSeries(
  host: Caller,
  input: Record<string, unknown> = {},
): Promise<SeriesSeen> {
  const made = await host.mutate<{ __typename: string; series: SeriesSeen }>(
    'createSeries',
    { ...WEDNESDAYS, ...input },
    `... on SeriesCreated { series { ${SERIES} } }`,
  );
  if (made.__typename !== 'SeriesCreated') throw new Error(JSON.stringify(made));
  return made.series;
}

/** All dates to come, skipped ones too, as a host sees them. */
export async function scheduleOf(host: Caller, slug: string): Promise<DateSeen[]> {
  const dates: DateSeen[] = [];
  let after: string | null = null;
  do {
    const page: {
      series: {
        schedule: {
          edges: { node: DateSeen }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      };
    } = await host.get(
      `query ($slug: String!, $after: String) { series(slug: $slug) { schedule(first: 50, after: $after) {
         edges { node { ${DATE} } } pageInfo { hasNextPage endCursor } } } }`,
      { slug, after },
    );
    const { edges, pageInfo } = page.series.schedule;
    dates.push(...edges.map(({ node }) => node));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return dates;
}

export const seriesOf = async (caller: Caller, slug: string): Promise<SeriesSeen> =>
  (
    await caller.get<{ series: SeriesSeen }>(
      `query ($slug: String!) { series(slug: $slug) { ${SERIES} } }`,
      { slug },
    )
  ).series;

export interface EditAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly number?: number;
  readonly version?: number;
  readonly edit?: EditSeen | null;
  readonly edits?: readonly EditSeen[];
  readonly series?: SeriesSeen;
  readonly occurrence?: DateSeen | null;
}
const EDITED = `... on GatheringEdited { edit { ${EDIT} } series { ${SERIES} } occurrence { ${DATE} } }
  ... on EditedMeanwhile { code version edits { ${EDIT} } series { ${SERIES} } }
  ... on DateTaken { code number } ... on OccurrenceOver { code }`;
export const EDIT_GATHERING = `mutation ($input: EditGatheringInput!) { editGathering(input: $input) { __typename ${EDITED} } }`;

/** Sends one edit; answers whichever member came. */
export const edit = (
  host: Caller,
  what: Record<string, unknown>,
  version: number | null = null,
): Promise<EditAnswer> => host.mutate('editGathering', { edit: what, version }, EDITED);

/** Sends one edit that must be saved. */
export async function edited(
  host: Caller,
  what: Record<string, unknown>,
  version: number | null = null,
): Promise<{ edit: EditSeen; series: SeriesSeen; occurrence: DateSeen | null }> {
  const answer = await edit(host, what, version);
  if (answer.__typename !== 'GatheringEdited' || !answer.edit)
    throw new Error(JSON.stringify(answer));
  return { edit: answer.edit, series: answer.series!, occurrence: answer.occurrence ?? null };
}

export interface PreviewSeen {
  readonly __typename: string;
  readonly code?: string;
  readonly number?: number;
  readonly version: number;
  readonly keptCount: number;
  readonly peopleTold: number;
  readonly changes: readonly (ChangeSeen & {
    readonly answers: string;
    readonly seated: number;
    readonly waiting: number;
  })[];
}

/** What one edit would do. */
export const previewed = async (
  host: Caller,
  what: Record<string, unknown>,
): Promise<PreviewSeen> =>
  (
    await host.get<{ previewEdit: PreviewSeen }>(
      `query ($edit: EditInput!) { previewEdit(edit: $edit) { __typename
         ... on EditPreview { version keptCount peopleTold changes { ${CHANGE} answers seated waiting } }
         ... on DateTaken { code number } ... on OccurrenceOver { code } } }`,
      { edit: what },
    )
  ).previewEdit;

export const takeBack = (
  host: Caller,
  editId: string,
): Promise<{ __typename: string; code?: string; edit?: EditSeen }> =>
  host.mutate(
    'takeBackEdit',
    { editId },
    `... on EditTakenBack { edit { ${EDIT} } } ... on TooLateToTakeBack { code }`,
  );
