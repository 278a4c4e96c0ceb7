import { Card } from '../../design-system/card';
import { Avatar } from '../../design-system/facts';
import { Notice } from '../../design-system/notice';
import { RubyName } from '../../design-system/ruby-name';
import { useText } from '../../i18n/use-text';
import type { ProposalView } from './present.server';

/** Who it is and why: only fields that this person agreed to show. */
export function ProposalCard({ proposal }: { readonly proposal: ProposalView }) {
  const say = useText();
  return (
    <Card className="stack">
      <div className="flex items-center gap-3">
        <Avatar name={proposal.name} large />
        <div className="min-w-0 leading-[1.45]">
          <b className="text-lg">
            <RubyName name={proposal.name} yomi={proposal.yomi} />
          </b>
          <div className="sub">{proposal.about}</div>
        </div>
      </div>
      {proposal.sells ? (
        <Notice kind="info">
          <p>{say('intro.sells', { name: proposal.name, what: proposal.sells })}</p>
        </Notice>
      ) : null}
      <dl className="stack gap-2! text-sm">
        <div>
          <dt className="sub">{say('intro.why')}</dt>
          {proposal.reasons.map((reason) => (
            <dd key={reason} className="m-0 leading-[1.6] whitespace-pre-line">
              {reason}
            </dd>
          ))}
        </div>
        {proposal.notFor ? (
          <div>
            <dt className="sub">{say('intro.notFor')}</dt>
            <dd className="m-0 leading-[1.6] wrap-anywhere">{proposal.notFor}</dd>
          </div>
        ) : null}
        {proposal.topic ? (
          <div>
            <dt className="sub">{say('intro.topic')}</dt>
            <dd className="m-0 leading-[1.6]">{proposal.topic}</dd>
          </div>
        ) : null}
      </dl>
    </Card>
  );
}
