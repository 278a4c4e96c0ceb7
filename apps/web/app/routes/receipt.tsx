import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { LetterPage } from '../design-system/page';
import { Notice } from '../design-system/notice';
import { TicketReceipt } from '../features/fees/documents.server';
import { ReceiptForm } from '../features/fees/receipt-form';
import { issueReceipt } from '../features/fees/receipt.server';
import { deadLink, read } from '../graphql/execute.server';
import { useText } from '../i18n/use-text';

/** A person's own receipt, by their ticket. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { ticket } = await read(context, TicketReceipt, { token: params.token ?? '' });
  if (!ticket) throw deadLink();
  return { name: ticket.name, paid: ticket.paid, token: params.token ?? '' };
}

export function action(args: ActionFunctionArgs) {
  const token = args.params.token ?? '';
  return issueReceipt(args, { token }, `/t/${token}/receipt`);
}

export default function Receipt() {
  const say = useText();
  const { name, paid, token } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <LetterPage over={say('ticket.for', { name })} title={say('receipt.title')}>
      <title>{say('app.title', { page: say('receipt.title') })}</title>
      {paid ? (
        <ReceiptForm name={name} refused={refused} />
      ) : (
        <Notice kind="info" title={say('receipt.nothingPaid')} />
      )}
      <p className="sub">
        <a className="tap-link" href={`/t/${token}`}>
          {say('receipt.ticket')}
        </a>
      </p>
    </LetterPage>
  );
}
