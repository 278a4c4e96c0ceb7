import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { ReceiptPage } from '../features/fees/documents.server';
import { ReceiptPaper } from '../features/fees/receipt-paper';
import { presentPaper } from '../features/fees/receipt.server';
import { read } from '../graphql/execute.server';

/** The paper itself: by the ticket that it belongs to, or for who stands at the door. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { token, id, personId, receiptId = '' } = params;
  const { receipt } = await read(context, ReceiptPage, { id: receiptId, token: token ?? null });
  const back = token ? `/t/${token}/receipt` : `/host/occurrences/${id}/receipt/${personId}`;
  return { paper: presentPaper(receipt), back };
}

export default function Paper() {
  const { paper, back } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${paper.title} ${paper.number}`}</title>
      <ReceiptPaper paper={paper} back={back} />
    </>
  );
}
