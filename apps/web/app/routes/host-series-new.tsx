import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Button } from '../design-system/button';
import { TextField } from '../design-system/field';
import { CadenceField } from '../features/host/cadence-field';
import { ConsolePage } from '../features/host/console-page';
import { createSeries } from '../features/host/create-series.server';
import { DraftLine } from '../features/host/draft-line';
import { lineOf, textIn } from '../features/host/form-line';
import { beginSeries } from '../features/host/new-series.server';
import { PreviewCard } from '../features/host/preview-card';
import type { SeriesPreview } from '../features/host/preview.server';
import { PublishBar } from '../features/host/publish-bar';
import { SeriesDetails } from '../features/host/series-details';
import { useDraft } from '../features/host/use-draft';
import { useHydrated } from '../features/host/use-hydrated';
import { useLivePreview } from '../features/host/use-live-preview';
import { VenueChips } from '../features/host/venue-chips';
import { FormProblem, useActionForm } from '../forms/use-action-form';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

const FORM = 'series';

export const loader = ({ context }: LoaderFunctionArgs) => beginSeries(context);

export const action = (args: ActionFunctionArgs) => createSeries(args);

export default function NewSeries() {
  const say = useText();
  const begin = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const shown = answer && 'preview' in answer ? (answer.preview as SeriesPreview) : begin.preview;
  const { form, fields, firstBad, badCount } = useActionForm<Record<string, string>>(
    FORM,
    answer,
    begin.defaults,
  );
  const live = useLivePreview({
    preview: shown,
    title: textIn(fields.title),
    date: textIn(fields.date),
  });
  const { follow } = live;
  const draft = useDraft({
    name: `series.${begin.personId}`,
    formId: FORM,
    follow,
    restores: !answer,
  });
  const line = lineOf(fields, firstBad);
  const changed = (here: HTMLFormElement) => {
    follow(new FormData(here));
    draft.keep(here);
  };
  return (
    <ConsolePage
      title={say('series.newTitle')}
      aside={<DraftLine {...draft} />}
      back={{ to: '/host', label: say('host.nav.home') }}
      bar={<PublishBar form={FORM} title={live.title} preview={live.preview} />}
    >
      <Form
        method="post"
        id={form.id}
        noValidate
        className="stack"
        onChange={(event) => changed(event.currentTarget)}
      >
        {/* The Enter key presses a form's first button: it publishes, whatever buttons follow. */}
        <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <FormProblem errors={form.errors} badCount={badCount} />
        <TextField
          {...line('title')}
          label={say('series.name')}
          hint={say('series.nameHint')}
          autoComplete="off"
          enterKeyHint="next"
        />
        <TextField {...line('date')} label={say('series.firstDate')} type="date" />
        <CadenceField line={line} day={live.date} />
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
        <VenueChips venues={begin.venues} filled={changed} />
        <SeriesDetails fields={fields} firstBad={firstBad} clubs={begin.clubs} />
      </Form>
    </ConsolePage>
  );
}

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
