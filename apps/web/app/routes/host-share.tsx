import { useEffect } from 'react';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { CopyText } from '../design-system/copy-text';
import { Notice } from '../design-system/notice';
import { presentOccurrence } from '../features/gatherings/present.server';
import { SharePanel } from '../features/gatherings/share-panel';
import { shareTexts } from '../features/gatherings/share.server';
import { wallDate } from '../features/gatherings/time.server';
import { dropDrafts } from '../features/host/draft';
import { SharePage } from '../features/host/occurrence-documents.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

const WALL = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale, publicUrl } = servicesOf(context);
  const say = sayIn(locale);
  const { occurrence } = await read(context, SharePage, { id: params.id ?? '', locale });
  if (!occurrence) throw notFound();
  const asked = new URL(request.url).searchParams;
  const moved = asked.get('moved') ?? '';
  const view = presentOccurrence(occurrence, locale, say);
  const url = `${publicUrl}/e/${view.slug}`;
  return {
    url,
    texts: shareTexts(view, url, say),
    fresh: asked.has('new'),
    moved: WALL.test(moved) ? wallDate(locale, moved, say) : null,
    series: `${publicUrl}${view.seriesPath}`,
  };
}

/** The link and the ready texts; right after publishing, that it is public as well. */
export default function HostShare() {
  const say = useText();
  const { url, texts, fresh, moved, series } = useLoaderData<typeof loader>();
  // What was a draft is published: the next new form begins empty.
  useEffect(() => {
    if (fresh) dropDrafts();
  }, [fresh]);
  return (
    <>
      {fresh ? (
        <Notice kind="ok" title={say('host.published')} live>
          <p>{say('host.publishedBody')}</p>
          {moved ? <p>{say('host.movedStart', { date: moved })}</p> : null}
        </Notice>
      ) : null}
      <div className="card">
        <CopyText id="share-link" label={say('host.link')} text={url}>
          <a className="btn btn-ghost" href={series}>
            {say('host.seriesPage')}
          </a>
        </CopyText>
      </div>
      <SharePanel texts={texts} />
    </>
  );
}
