import { useState } from 'react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { BottomBar } from '../design-system/bottom-bar';
import { EmptyState, Notice } from '../design-system/notice';
import { changeDoor } from '../features/door/change-door.server';
import { DoorHead } from '../features/door/door-head';
import { DoorList } from '../features/door/door-list';
import { DoorPage } from '../features/door/documents.server';
import { DoorSearch } from '../features/door/door-search';
import { IndexRow } from '../features/door/index-row';
import { INDEX, inIndexOrder, presentEntry } from '../features/door/present.server';
import { isNamed } from '../features/door/reading';
import { useDoorSync, useOptimisticEntries } from '../features/door/use-door';
import { WALK_IN_NAME, WalkInForm } from '../features/door/walk-in-form';
import { titleOf } from '../features/gatherings/present.server';
import { clockOf } from '../features/gatherings/time.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const { occurrence } = await read(context, DoorPage, { id: params.id ?? '' });
  if (!occurrence || !occurrence.viewerCanHelp) throw notFound();
  const clock = clockOf(locale, occurrence.timeZone, say);
  const asked = new URL(request.url).searchParams;
  const entries = occurrence.door.entries.map((entry) => presentEntry(entry, clock, say, locale));
  return {
    id: occurrence.id,
    title: titleOf(occurrence, locale, say),
    number: say('occurrence.number', { number: occurrence.number }),
    when: clock.moment(occurrence.startsAt),
    seated: occurrence.door.seated,
    cancelled: occurrence.status === 'CANCELLED',
    entries: inIndexOrder(entries),
    rows: INDEX,
    search: asked.get('q') ?? '',
    change: /^[\d.,¥$€£円A-Z ]{1,20}$/.exec(asked.get('change') ?? '')?.[0] ?? null,
    added: entries.find((entry) => entry.id === asked.get('added'))?.name ?? null,
  };
}

export const action = (args: ActionFunctionArgs) => changeDoor(args);

export default function Door() {
  const say = useText();
  const door = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [typed, setTyped] = useState(door.search);
  const entries = useOptimisticEntries(door.entries);
  const problem = answer && 'note' in answer ? answer.note : null;
  useDoorSync();
  const shown = entries.filter((entry) => isNamed(entry, typed));
  const query = typed ? `?q=${encodeURIComponent(typed)}` : '';
  return (
    <>
      <title>{say('app.title', { page: `${say('door.title', { number: door.number })}` })}</title>
      <main id="main" className="flex min-h-dvh flex-col">
        <div className="wrap stack flex-1 content-start pt-3 pb-8">
          <DoorHead
            id={door.id}
            title={say('door.title', { number: door.number })}
            when={door.when}
            present={entries.filter((entry) => entry.present).length}
            seated={Math.max(door.seated, entries.length)}
          />
          {door.cancelled ? <Notice kind="bad" title={say('occurrence.cancelled.title')} /> : null}
          {door.added ? (
            <Notice kind="ok" title={say('door.added', { name: door.added })} live />
          ) : null}
          {door.change ? (
            <p id="change" role="status" className="num text-3xl leading-tight font-bold">
              {say('fee.change', { amount: door.change })}
            </p>
          ) : null}
          {problem ? <Notice kind="bad" title={problem} live /> : null}
          <DoorSearch typed={typed} onType={setTyped} found={shown.length} />
          <IndexRow rows={door.rows} filled={new Set(shown.map((entry) => entry.index))} />
          {entries.length === 0 ? <EmptyState title={say('door.empty')} /> : null}
          {entries.length > 0 && shown.length === 0 ? (
            <EmptyState title={say('door.nobody', { name: typed })}>
              <p>{say('door.nobodyBody')}</p>
            </EmptyState>
          ) : null}
          <DoorList entries={shown} rows={door.rows} action={`/door/${door.id}${query}`} />
          <WalkInForm key={entries.length} answer={answer} name={shown.length === 0 ? typed : ''} />
        </div>
        <BottomBar pinned>
          <a
            className="btn btn-ghost flex-1"
            href="#walk-in"
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(WALK_IN_NAME)?.focus();
            }}
          >
            {say('door.addWalkIn')}
          </a>
        </BottomBar>
      </main>
    </>
  );
}
