import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { FeesPage } from '../features/fees/documents.server';
import { ReceiptForm } from '../features/fees/receipt-form';
import { issueReceipt } from '../features/fees/receipt.server';
import { ConsolePage } from '../features/host/console-page';
import { notFound, read } from '../graphql/execute.server';
import { useText } from '../i18n/use-text';

/** A receipt for somebody who asks at the door. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { occurrence } = await read(context, FeesPage, { id: params.id ?? '' });
  const entry = occurrence?.door.entries.find(({ personId }) => personId === params.personId);
  if (!occurrence?.viewerCanHelp || !entry) throw notFound();
  return { id: occurrence.id, name: entry.name, paid: (entry.fee?.paid ?? 0) > 0 };
}

export function action(args: ActionFunctionArgs) {
  const { id = '', personId = '' } = args.params;
  const papers = `/host/occurrences/${id}/receipt/${personId}`;
  return issueReceipt(args, { occurrenceId: id, personId }, papers);
}

export default function HostReceipt() {
  const say = useText();
  const { id, name, paid } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const back = { to: `/host/occurrences/${id}/fees`, label: say('fee.title') };
  return (
    <ConsolePage title={say('receipt.title')} back={back}>
      {paid ? (
        <ReceiptForm name={name} refused={refused} />
      ) : (
        <Notice kind="info" title={say('receipt.nothingPaid')} />
      )}
    </ConsolePage>
  );
}
