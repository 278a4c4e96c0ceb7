import { CardLink } from '../../design-system/card';
import { useText } from '../../i18n/use-text';

/** The way from a ticket to whoever comes instead, or to who was asked. */
export function PassLink({
  to,
  until,
  asked,
}: {
  readonly to: string;
  readonly until: string;
  readonly asked: string;
}) {
  const say = useText();
  return (
    <CardLink to={to} reloadDocument>
      <b className="block">{asked ? say('pass.waiting', { name: asked }) : say('pass.card')}</b>
      {until && !asked ? <span className="sub">{say('pass.card.body', { until })}</span> : null}
    </CardLink>
  );
}
