import { Avatar, DateTile, Fact, Facts, IconTile } from '../../design-system/facts';
import { RubyName } from '../../design-system/ruby-name';
import { useText } from '../../i18n/use-text';
import type { GuestView, OccurrenceView, VenueView } from './views';

/** Date with zone, place with the walk, guest with the reading. */
export function OccurrenceFactList({
  view,
  calendar = false,
  fee = false,
}: {
  readonly view: OccurrenceView;
  /** Offers the calendar beside the date. */
  readonly calendar?: boolean;
  /** Says what it costs, where no seats card does. */
  readonly fee?: boolean;
}) {
  const say = useText();
  return (
    <Facts>
      <Fact term={say('occurrence.when')} tile={<DateTile month={view.month} day={view.day} />}>
        <b className="num">
          <time dateTime={view.startsAt}>{view.when}</time>
        </b>
        <div className="sub">
          {[view.zone, view.doors].filter(Boolean).join(say('common.dot'))}
          {!calendar || view.state === 'over' || view.state === 'cancelled' ? null : (
            <>
              {say('common.dot')}
              <a href={view.calendarUrl} className="inline-block">
                {say('occurrence.calendar')}
              </a>
            </>
          )}
        </div>
        {view.movedFrom ? (
          <div className="sub text-warn">
            {say('occurrence.movedFrom', { date: view.movedFrom })}
          </div>
        ) : null}
      </Fact>
      <Fact
        term={say('occurrence.where')}
        tile={<IconTile name={view.venue || !view.onlineUrl ? 'pin' : 'link'} />}
      >
        <Place venue={view.venue} />
      </Fact>
      {view.guest ? <Guest guest={view.guest} /> : null}
      {fee ? (
        <Fact term={say('seats.feeLabel')} tile={<IconTile name="wallet" />}>
          <b className="num">{view.fee}</b>
        </Fact>
      ) : null}
    </Facts>
  );
}

export function Place({ venue }: { readonly venue: VenueView | null }) {
  const say = useText();
  if (!venue) return <span className="sub">{say('occurrence.noVenue')}</span>;
  return (
    <>
      <b>{venue.name}</b>
      <div className="sub">
        {venue.walk}
        {venue.mapUrl ? (
          <>
            {venue.walk ? say('common.dot') : ''}
            <a href={venue.mapUrl} rel="noopener noreferrer">
              {say('occurrence.map')}
            </a>
          </>
        ) : null}
      </div>
    </>
  );
}

function Guest({ guest }: { readonly guest: GuestView }) {
  const say = useText();
  return (
    <Fact term={say('occurrence.guest')} tile={<Avatar name={guest.name} />}>
      <b>
        <RubyName name={guest.name} yomi={guest.yomi} />
      </b>
      <div className="sub">
        {[guest.title, say('occurrence.monthlyGuest')].filter(Boolean).join(say('common.dot'))}
      </div>
      {guest.talk ? (
        <div className="sub">{say('occurrence.talk', { title: guest.talk })}</div>
      ) : null}
    </Fact>
  );
}
