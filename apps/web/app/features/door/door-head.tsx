import { useText } from '../../i18n/use-text';

/** Which occurrence, and the one number that everybody at the door asks for. */
export function DoorHead({
  id,
  title,
  when,
  present,
  seated,
}: {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly present: number;
  readonly seated: number;
}) {
  const say = useText();
  return (
    <div className="flex items-start justify-between gap-3">
      <div className="min-w-0">
        <h1 className="text-lg">{title}</h1>
        <p className="sub num">
          {when}
          {say('common.dot')}
          <a href={`/host/occurrences/${id}`}>{say('host.people')}</a>
        </p>
      </div>
      <p className="num flex-none text-right whitespace-nowrap" role="status">
        <span className="sr-only">{say('door.count', { present, seated })}</span>
        <span aria-hidden="true">
          <b className="text-2xl leading-none">{present}</b>
          <span className="sub"> {say('door.of', { seated })}</span>
        </span>
      </p>
    </div>
  );
}
