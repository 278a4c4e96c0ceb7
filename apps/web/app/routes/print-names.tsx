import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { RubyName } from '../design-system/ruby-name';
import { printed } from '../features/print/present.server';
import { useText } from '../i18n/use-text';

export const loader = (args: LoaderFunctionArgs) => printed(args);

const PER_PAGE = 10;

/** Name tags, ten on a sheet of A4 (91 x 55 mm): cut along the lines. Companions stand behind whom they come with. */
export default function PrintNames() {
  const say = useText();
  const { people, club, number, id } = useLoaderData<typeof loader>();
  const tags = people.flatMap(({ id: personId, name, yomi, party }) =>
    [{ name, yomi }, ...party].map((one, at) => ({ ...one, key: `${personId}-${at}` })),
  );
  const sheets = Array.from({ length: Math.ceil(tags.length / PER_PAGE) }, (_, at) =>
    tags.slice(at * PER_PAGE, (at + 1) * PER_PAGE),
  );
  return (
    <main id="main" className="sheet sheet-names">
      <title>{say('app.title', { page: `${say('print.names')} ${number}` })}</title>
      <p className="screen-only sub">
        {say('print.how')}{' '}
        <a href={`/host/occurrences/${id}`} className="tap-link">
          {say('host.people')}
        </a>
      </p>
      {sheets.map((sheet, at) => (
        <ul key={at} className="name-tags">
          {sheet.map((person) => (
            <li key={person.key} className={person.name.length > 9 ? 'name-long' : undefined}>
              <p className="name-big">
                <RubyName name={person.name} yomi={person.yomi} san={false} />
              </p>
              <p className="name-club">
                <span>{club}</span>
                <span className="num">{number}</span>
              </p>
            </li>
          ))}
        </ul>
      ))}
    </main>
  );
}
