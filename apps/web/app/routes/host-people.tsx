import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Button } from '../design-system/button';
import { TextField } from '../design-system/field';
import { EmptyState, Notice } from '../design-system/notice';
import { changePeople } from '../features/host/change-people.server';
import { LowerSeats } from '../features/host/lower-seats';
import { lowerSeats } from '../features/host/lower-seats.server';
import { AddPerson, CapacityForm } from '../features/host/people-forms';
import { PeoplePage } from '../features/host/people/documents.server';
import { stateOf, tabsOf } from '../features/host/people/people.server';
import { presentPeople } from '../features/host/people/present-people.server';
import { PersonRow } from '../features/host/people/person-row';
import { StateTabs } from '../features/host/people/state-tabs';
import { wordsOf } from '../features/gatherings/worded.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import type { MessageId } from '../i18n/messages';
import { useText } from '../i18n/use-text';

const DONE: Readonly<Record<string, MessageId>> = {
  added: 'people.added',
  removed: 'people.removed',
  capacity: 'people.capacityChanged',
  approved: 'crowd.approved',
  'approved-waiting': 'crowd.approvedWaiting',
  refused: 'crowd.refused',
  changed: 'crowd.changed',
  excused: 'crowd.excused',
  unexcused: 'crowd.unexcused',
};

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale, now } = servicesOf(context);
  const say = sayIn(locale);
  const asked = new URL(request.url).searchParams;
  const search = asked.get('q')?.trim() ?? '';
  const state = stateOf(asked.get('state'));
  const { occurrence } = await read(context, PeoplePage, {
    id: params.id ?? '',
    state,
    after: asked.get('after'),
    search: search || null,
  });
  if (!occurrence) throw notFound();
  const { edges, pageInfo, totalCount } = occurrence.attendeesInState;
  const people = edges.map(({ node }) => node);
  const { screening } = occurrence.answerRules;
  const tabs = tabsOf(occurrence.attendeeCounts, state, search);
  return {
    id: occurrence.id,
    people: presentPeople(people, occurrence.timeZone, locale, say),
    tabs,
    everybody: occurrence.attendeeCounts.reduce((sum, { count }) => sum + count, 0),
    state: state === 'COMING' ? '' : state.toLowerCase(),
    seats: occurrence.seats,
    total: totalCount,
    search,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    first: !asked.has('after'),
    lower: await lowerSeats(context, params.id ?? '', asked),
    done: DONE[asked.get('done') ?? ''] ?? null,
    hosts: occurrence.viewerCanHost,
    open: !occurrence.over && occurrence.status !== 'CANCELLED',
    excusable: occurrence.status !== 'CANCELLED' && now >= opensAt(occurrence.startsAt),
    asked: wordsOf(screening, locale),
  };
}

/** From when somebody at the door can say why a person is not there. */
const opensAt = (startsAt: string): number => Date.parse(startsAt) - 3 * 3_600_000;

export const action = (args: ActionFunctionArgs) => changePeople(args);

export default function HostPeople() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { seats, search } = page;
  const kept = { ...(page.state ? { state: page.state } : {}), ...(search ? { q: search } : {}) };
  const more = new URLSearchParams({ ...kept, after: page.next ?? '' });
  const start = new URLSearchParams(kept);
  const refused = answer && 'person' in answer ? answer.person : null;
  const problem = answer && 'feeNote' in answer ? answer.feeNote : null;
  return (
    <>
      {page.done ? (
        <div id="told">
          <Notice kind="ok" title={say(page.done)} live />
        </div>
      ) : null}
      {page.lower && page.open ? <LowerSeats lower={page.lower} /> : null}
      {problem ? <Notice kind="bad" title={problem} live /> : null}
      <p className="num">
        {say('people.summary', { held: seats.held, waiting: seats.waiting, free: seats.free })}
      </p>
      <Form method="get" role="search" className="flex items-end gap-2" preventScrollReset>
        {page.state ? <input type="hidden" name="state" value={page.state} /> : null}
        <div className="min-w-0 flex-1">
          <TextField
            key={search}
            field={{ id: 'q', name: 'q', initialValue: search }}
            label={say('crowd.search')}
            placeholder={say('crowd.search')}
            hideLabel
            optional
            type="search"
            autoComplete="off"
          />
        </div>
        <Button type="submit" look="ghost">
          {say('people.searchSend')}
        </Button>
      </Form>
      {page.hosts ? <p className="sub">{say('crowd.searchHint')}</p> : null}
      <StateTabs tabs={page.tabs} />
      {search ? (
        <p className="sub">
          {say('people.found', { count: page.everybody, search })}{' '}
          <Link to="." className="tap-link" preventScrollReset>
            {say('people.all')}
          </Link>
        </p>
      ) : null}
      {page.everybody === 0 && !search ? (
        <EmptyState title={say('people.none')}>
          <p>{say('people.noneBody')}</p>
        </EmptyState>
      ) : null}
      {page.people.length === 0 && page.everybody > 0 ? (
        <EmptyState title={say('crowd.nobody')} />
      ) : null}
      {page.people.length > 0 ? (
        <ul className="card grid p-0! [&>li+li]:border-t [&>li]:border-line">
          {page.people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              asked={page.asked}
              problem={refused?.attendeeId === person.id ? refused : null}
              open={page.open}
              hosts={page.hosts}
              excusable={page.excusable}
            />
          ))}
        </ul>
      ) : null}
      {page.next || !page.first ? (
        <p className="flex flex-wrap gap-x-4">
          {page.first ? null : (
            <Link className="tap-link" to={start.size > 0 ? `?${start}` : '.'}>
              {say('people.firstPage')}
            </Link>
          )}
          {page.next ? (
            <Link className="tap-link" to={`?${more}`}>
              {say('people.nextPage')}
            </Link>
          ) : null}
        </p>
      ) : null}
      {page.open && page.hosts ? (
        <div className="stack mt-2">
          <AddPerson key={`add-${page.total}`} answer={answer} />
          <CapacityForm
            key={`capacity-${seats.capacity}`}
            answer={answer}
            capacity={seats.capacity}
          />
        </div>
      ) : null}
      <p className="flex flex-wrap gap-x-4">
        {page.hosts ? (
          <Link className="tap-link" to={`/host/occurrences/${page.id}/pass`}>
            {say('pass.host')}
          </Link>
        ) : null}
        <a className="tap-link" href={`/host/occurrences/${page.id}/print/list`}>
          {say('print.list')}
        </a>
        <a className="tap-link" href={`/host/occurrences/${page.id}/print/names`}>
          {say('print.names')}
        </a>
      </p>
    </>
  );
}
