import { Avatar, DateTile, Fact, Facts, IconTile } from '../../design-system/facts';
import { RubyName } from '../../design-system/ruby-name';
import { useText } from '../../i18n/use-text';
import { CalendarLine } from './calendar-links';
import { FeeBeside } from './fee-beside';
import { OldTime } from './time-change';
import type { GuestView, OccurrenceView, VenueView } from './views';

const GONE = new Set<OccurrenceView['state']>(['over', 'cancelled', 'skipped']);

const isOff = ({ state }: OccurrenceView): boolean => state === 'cancelled' || state === 'skipped';

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
          <time dateTime={view.startsAt}>
            {isOff(view) ? <del className="text-muted">{view.when}</del> : view.when}
          </time>
        </b>
        {view.before && !GONE.has(view.state) ? (
          <div>
            <OldTime before={view.before} />
          </div>
        ) : null}
        <div className="sub">{[view.zone, view.doors].filter(Boolean).join(say('common.dot'))}</div>
        {view.shiftedFrom ? (
          <div className="sub">{say('occurrence.shifted', { date: view.shiftedFrom })}</div>
        ) : null}
        {view.provisional && !GONE.has(view.state) ? (
          <div className="sub">{say('occurrence.provisionalLong')}</div>
        ) : null}
        {calendar && !GONE.has(view.state) ? <CalendarLine links={view.calendars} /> : null}
      </Fact>
      <Fact
        term={say('occurrence.where')}
        tile={<IconTile name={view.venue || !view.onlineUrl ? 'pin' : 'link'} />}
      >
        <Place venue={view.venue} />
      </Fact>
      {view.guests.map((guest) => (
        <Guest key={guest.name} guest={guest} />
      ))}
      {fee ? (
        <Fact term={say('seats.feeLabel')} tile={<IconTile name="wallet" />}>
          <b className="num">{view.fee}</b>
          <FeeBeside beside={view.feeBeside} />
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
        {venue.capacity ? (
          <div>{say('occurrence.venueCapacity', { capacity: venue.capacity })}</div>
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
        {[
          guest.title,
          say('occurrence.monthlyGuest'),
          guest.minutes ? say('occurrence.talkMinutes', { minutes: guest.minutes }) : null,
        ]
          .filter(Boolean)
          .join(say('common.dot'))}
      </div>
      {guest.talk ? (
        <div className="sub">{say('occurrence.talk', { title: guest.talk })}</div>
      ) : null}
    </Fact>
  );
}
