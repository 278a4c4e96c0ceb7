import type { LoaderFunctionArgs } from 'react-router';
import { KitchenCsv } from '../features/questions/documents.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';

/** The kitchen's order as a file. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { occurrence } = await read(context, KitchenCsv, { id: params.id ?? '', locale });
  if (!occurrence?.kitchen) throw notFound();
  return new Response(occurrence.kitchen.csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="kitchen-${occurrence.number}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
