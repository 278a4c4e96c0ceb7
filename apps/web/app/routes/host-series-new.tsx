import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { BottomBar } from '../design-system/bottom-bar';
import { Button, SubmitButton } from '../design-system/button';
import { TextField } from '../design-system/field';
import { CadenceField, moreFields } from '../features/host/cadence-field';
import { ConsolePage } from '../features/host/console-page';
import { createSeries } from '../features/host/create-series.server';
import { dayOf, firstDateFrom } from '../features/host/days';
import { PreviewCard } from '../features/host/preview-card';
import { previewSeries, type SeriesPreview } from '../features/host/preview.server';
import { SeriesDetails } from '../features/host/series-details';
import { NewSeriesPage } from '../features/host/series-documents.server';
import { useHydrated } from '../features/host/use-hydrated';
import { useLivePreview } from '../features/host/use-live-preview';
import { signedIn } from '../features/host/viewer.server';
import { wordsOf } from '../features/gatherings/worded.server';
import { FormProblem, useActionForm } from '../forms/use-action-form';
import { read, servicesOf } from '../graphql/execute.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

const FORM = 'series';

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale, now } = servicesOf(context);
  const page = await read(context, NewSeriesPage, {});
  const { person, clubs } = signedIn(page.viewer, context);
  const defaults = {
    cadence: 'nth' as const,
    date: firstDateFrom(dayOf(now, person.homeZone)),
    start: '7:00',
    end: '8:30',
    timeZone: person.homeZone,
    holidayPolicy: 'NONE' as const,
  };
  // The fifth Friday of a month has no "third Friday" to offer: the last one then.
  const fifth = Number(defaults.date.slice(8)) > 28;
  const begin = { ...defaults, cadence: fifth ? ('last' as const) : defaults.cadence };
  return {
    defaults: { ...begin, capacity: '24', visibility: 'PUBLIC' },
    preview: await previewSeries(context, { ...begin, start: '07:00', end: '08:30' }),
    clubs: clubs
      .filter(({ role }) => role === 'OWNER' || role === 'HOST')
      .map(({ club }) => ({ id: club.id, name: wordsOf(club.name, locale) })),
  };
}

export const action = (args: ActionFunctionArgs) => createSeries(args);

export default function NewSeries() {
  const say = useText();
  const { defaults, preview: begin, clubs } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const shown = answer && 'preview' in answer ? (answer.preview as SeriesPreview) : begin;
  const { form, fields, firstBad, badCount } = useActionForm<Record<string, string>>(FORM, answer, {
    ...defaults,
    clubId: clubs[0]?.id ?? '',
  });
  const live = useLivePreview({
    preview: shown,
    title: textOf(fields.title?.initialValue),
    date: textOf(fields.date?.initialValue),
  });
  const line = (name: string) => ({
    field: fields[name] ?? { id: name, name },
    first: firstBad === name,
  });
  return (
    <ConsolePage
      title={say('series.newTitle')}
      back={{ to: '/host', label: say('host.nav.home') }}
      bar={<PublishBar title={live.title} preview={live.preview} />}
    >
      <Form
        method="post"
        id={form.id}
        noValidate
        className="stack"
        onChange={(event) => live.follow(event.currentTarget)}
      >
        <FormProblem errors={form.errors} badCount={badCount} />
        <TextField
          {...line('title')}
          label={say('series.name')}
          hint={say('series.nameHint')}
          autoComplete="off"
          enterKeyHint="next"
        />
        <TextField {...line('date')} label={say('series.firstDate')} type="date" />
        <CadenceField
          field={line('cadence').field}
          more={moreFields(fields)}
          day={live.date}
          firstBad={firstBad}
        />
        <div className="grid grid-cols-3 items-start gap-3">
          <TextField
            {...line('start')}
            label={say('series.start')}
            inputMode="numeric"
            autoComplete="off"
          />
          <TextField
            {...line('end')}
            label={say('series.end')}
            inputMode="numeric"
            autoComplete="off"
          />
          <TextField {...line('capacity')} label={say('series.seatsField')} inputMode="numeric" />
        </div>
        <PreviewCard preview={live.preview} />
        <PreviewButton />
        <TextField
          {...line('venue')}
          optional
          label={say('series.venueField')}
          autoComplete="off"
        />
        <SeriesDetails fields={fields} firstBad={firstBad} clubs={clubs} />
      </Form>
    </ConsolePage>
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Without JavaScript the dates are looked up by a press. */
function PreviewButton() {
  const say = useText();
  const hydrated = useHydrated();
  return hydrated ? null : (
    <Button type="submit" look="ghost" name="intent" value="preview">
      {say('series.preview')}
    </Button>
  );
}

/** Publishing, or the one reason why it is not possible yet. */
function PublishBar({
  title,
  preview,
}: {
  readonly title: string;
  readonly preview: SeriesPreview;
}) {
  const say = useText();
  const hydrated = useHydrated();
  const reason = !preview.ok ? preview.words : title.trim() === '' ? say('series.needName') : null;
  const wait = hydrated && reason !== null;
  return (
    <BottomBar pinned>
      <div className="grid flex-1 gap-1">
        <SubmitButton
          form={FORM}
          disabled={wait}
          aria-describedby={wait ? 'publish-reason' : undefined}
        >
          {say('series.publish')}
        </SubmitButton>
        <p id="publish-reason" className="sub text-center" aria-live="polite">
          {wait ? reason : say('series.publishHint')}
        </p>
      </div>
    </BottomBar>
  );
}
