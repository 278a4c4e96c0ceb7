import type { FeeBesideView } from './views';

/** The members' price and what becomes of the fee when somebody cancels. */
export function FeeBeside({ beside }: { readonly beside: FeeBesideView }) {
  return (
    <>
      {beside.members ? <div className="sub num">{beside.members}</div> : null}
      {beside.terms ? <div className="sub">{beside.terms}</div> : null}
    </>
  );
}
