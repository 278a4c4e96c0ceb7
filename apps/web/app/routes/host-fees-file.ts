import type { LoaderFunctionArgs } from 'react-router';
import { FeesFile } from '../features/fees/documents.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';

/** The ledger for a spreadsheet. Nothing of it is kept on the way. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { occurrence } = await read(context, FeesFile, { id: params.id ?? '', locale });
  if (!occurrence) throw notFound();
  return new Response(occurrence.feeLedger.csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="fees-${occurrence.number}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
