import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { ButtonLink } from '../design-system/button';
import { EmptyState, Notice } from '../design-system/notice';
import { changeFees } from '../features/fees/change-fees.server';
import { FeesPage } from '../features/fees/documents.server';
import { LedgerCards } from '../features/fees/ledger-cards';
import { LedgerRow } from '../features/fees/ledger-row';
import { presentLedger } from '../features/fees/ledger.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { occurrence } = await read(context, FeesPage, { id: params.id ?? '' });
  if (!occurrence?.viewerCanHelp) throw notFound();
  return {
    id: occurrence.id,
    hosts: occurrence.viewerCanHost,
    ledger: presentLedger(occurrence, locale, sayIn(locale)),
  };
}

export const action = (args: ActionFunctionArgs) => changeFees(args);

export default function HostFees() {
  const say = useText();
  const { id, hosts, ledger } = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  const base = `/host/occurrences/${id}`;
  return (
    <>
      {told?.note ? (
        <Notice kind="bad" title={told.note} live>
          {told.typed ? <p>{say('fee.typed', { typed: told.typed })}</p> : null}
        </Notice>
      ) : null}
      {ledger.people.length === 0 ? (
        <EmptyState title={say('fee.none')}>
          <p>{say('fee.noneBody')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="num">{ledger.counts}</p>
          {hosts ? <LedgerCards ledger={ledger} /> : null}
          {hosts ? (
            <p>
              <ButtonLink to={`${base}/fees.csv`} look="ghost" reloadDocument>
                {say('fee.csv')}
              </ButtonLink>
            </p>
          ) : null}
          <ul className="card grid p-0! [&>li+li]:border-t [&>li]:border-line">
            {ledger.people.map((person) => (
              <LedgerRow
                key={person.id}
                person={person}
                hosts={hosts}
                receipt={`${base}/receipt/${person.id}`}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
