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
import { PeoplePage } from '../features/host/occurrence-documents.server';
import { AddPerson, CapacityForm } from '../features/host/people-forms';
import { PeopleList } from '../features/host/people-list';
import { presentPeople } from '../features/host/people.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import type { MessageId } from '../i18n/messages';
import { useText } from '../i18n/use-text';

const DONE: Readonly<Record<string, MessageId>> = {
  added: 'people.added',
  removed: 'people.removed',
  capacity: 'people.capacityChanged',
  moved: 'change.moved',
  cancelled: 'change.cancelled',
};

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const asked = new URL(request.url).searchParams;
  const search = asked.get('q')?.trim() ?? '';
  const { occurrence } = await read(context, PeoplePage, {
    id: params.id ?? '',
    after: asked.get('after'),
    search: search || null,
  });
  if (!occurrence) throw notFound();
  const { edges, pageInfo, totalCount } = occurrence.attendees;
  const people = edges.map(({ node }) => node);
  return {
    groups: presentPeople(people, occurrence.timeZone, locale, sayIn(locale)),
    seats: occurrence.seats,
    total: totalCount,
    search,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    first: !asked.has('after'),
    done: DONE[asked.get('done') ?? ''] ?? null,
    open: !occurrence.over && occurrence.status !== 'CANCELLED',
  };
}

export const action = (args: ActionFunctionArgs) => changePeople(args);

export default function HostPeople() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { seats, search } = page;
  const more = new URLSearchParams({ ...(search ? { q: search } : {}), after: page.next ?? '' });
  return (
    <>
      <div id="told">{page.done ? <Notice kind="ok" title={say(page.done)} live /> : null}</div>
      <p className="num">
        {say('people.summary', { held: seats.held, waiting: seats.waiting, free: seats.free })}
      </p>
      <Form method="get" role="search" className="flex items-end gap-2" preventScrollReset>
        <div className="min-w-0 flex-1">
          <TextField
            key={search}
            field={{ id: 'q', name: 'q', initialValue: search }}
            label={say('people.search')}
            placeholder={say('people.search')}
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
      {search ? (
        <p className="sub">
          {say('people.found', { count: page.total, search })}{' '}
          <Link to="." className="tap-link" preventScrollReset>
            {say('people.all')}
          </Link>
        </p>
      ) : null}
      {page.total === 0 && !search ? (
        <EmptyState title={say('people.none')}>
          <p>{say('people.noneBody')}</p>
        </EmptyState>
      ) : null}
      <PeopleList groups={page.groups} canRemove={page.open} />
      {page.next || !page.first ? (
        <p className="flex flex-wrap gap-x-4">
          {page.first ? null : (
            <Link className="tap-link" to={search ? `?q=${encodeURIComponent(search)}` : '.'}>
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
      {page.open ? (
        <div className="stack mt-2">
          <AddPerson key={`add-${page.total}`} answer={answer} />
          <CapacityForm
            key={`capacity-${seats.capacity}`}
            answer={answer}
            capacity={seats.capacity}
          />
        </div>
      ) : null}
    </>
  );
}
