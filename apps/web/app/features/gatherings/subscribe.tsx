import { useText } from '../../i18n/use-text';

/** The club's feed, opened by the calendar program itself (webcal). */
export function Subscribe({ url }: { readonly url: string }) {
  const say = useText();
  return (
    <p className="sub mt-2">
      <a className="tap-link" href={url.replace(/^https?:/, 'webcal:')}>
        {say('series.subscribe')}
      </a>
      <br />
      {say('series.subscribeHint')}
    </p>
  );
}
