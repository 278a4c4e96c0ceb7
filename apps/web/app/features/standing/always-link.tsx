import { CardLink } from '../../design-system/card';
import { useText } from '../../i18n/use-text';

/** The way from a ticket or a series to answering it once and for all. */
export function AlwaysLink({
  to,
  given,
}: {
  readonly to: string;
  /** It is answered so already. */
  readonly given?: boolean;
}) {
  const say = useText();
  return (
    <CardLink to={to} reloadDocument>
      <b className="block">{say(given ? 'standing.on' : 'standing.card')}</b>
      <span className="sub">{say(given ? 'standing.card.open' : 'standing.card.body')}</span>
    </CardLink>
  );
}
