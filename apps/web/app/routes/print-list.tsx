import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { printed } from '../features/print/present.server';
import { useText } from '../i18n/use-text';

export const loader = (args: LoaderFunctionArgs) => printed(args);

/** The list of the day on paper: by reading, with boxes to tick, for when no phone is at hand. */
export default function PrintList() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  return (
    <main id="main" className="sheet">
      <title>{say('app.title', { page: `${say('print.list')} ${page.number}` })}</title>
      <p className="screen-only sub">
        {say('print.how')}{' '}
        <a href={`/host/occurrences/${page.id}`} className="tap-link">
          {say('host.people')}
        </a>
      </p>
      <header className="print-head">
        <h1>{page.title}</h1>
        <p className="num">
          {[page.when, page.venue, say('people.count', { count: page.people.length })]
            .filter(Boolean)
            .join(say('common.dot'))}
        </p>
      </header>
      <table className="print-list">
        <thead>
          <tr>
            <th scope="col">{say('print.here')}</th>
            <th scope="col">{say('print.name')}</th>
            <th scope="col">{say('print.visit')}</th>
            {page.fees ? <th scope="col">{say('seats.feeLabel')}</th> : null}
            {page.fees ? <th scope="col">{say('print.paid')}</th> : null}
            <th scope="col">{say('print.notes')}</th>
          </tr>
        </thead>
        {page.rows.map((row) => (
          <tbody key={row.index}>
            <tr>
              <th scope="rowgroup" colSpan={page.fees ? 6 : 4} className="print-row">
                {row.index}
              </th>
            </tr>
            {row.people.map((person) => (
              <tr key={person.id}>
                <td>
                  <span className="tick-box" />
                </td>
                <td>
                  {person.yomi ? <small>{person.yomi}</small> : null}
                  <b>{person.name}</b>
                  {person.party.length > 0 ? (
                    <small>
                      {say('crowd.party', {
                        names: person.party.map(({ name }) => name).join(say('common.dot')),
                      })}
                    </small>
                  ) : null}
                </td>
                <td>{person.words}</td>
                {page.fees ? <td className="num">{person.fee}</td> : null}
                {page.fees ? <td>{person.fee ? <span className="tick-box" /> : null}</td> : null}
                <td />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </main>
  );
}
