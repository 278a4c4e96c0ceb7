import { useText } from '../../i18n/use-text';
import type { PaperView } from './receipt.server';

/** 領収書, A5 across: what was paid, by whom, for what, to whom. */
export function ReceiptPaper({
  paper,
  back,
}: {
  readonly paper: PaperView;
  readonly back: string;
}) {
  const say = useText();
  return (
    <main id="main" className="sheet">
      <p className="screen-only sub">
        {say('print.how')}{' '}
        <a href={back} className="tap-link">
          {say('receipt.back')}
        </a>
      </p>
      <article className="receipt" lang={paper.lang}>
        <header>
          <h1>{paper.title}</h1>
          {paper.reissued ? <strong className="receipt-again">{paper.reissued}</strong> : null}
          <p className="num">
            {paper.number}
            <br />
            {paper.issued}
          </p>
        </header>
        <p className="receipt-to">{paper.addressee}</p>
        <p className="receipt-amount num">{paper.amount}</p>
        <p>{paper.purpose}</p>
        <p>{paper.received}</p>
        <p className="receipt-issuer">{paper.issuer}</p>
      </article>
    </main>
  );
}
