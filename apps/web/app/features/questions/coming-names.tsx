import { useText } from '../../i18n/use-text';

/** Who comes, as far as this reader may know it: names that are shown to them, and how many others. */
export function ComingNames({
  shown,
  all,
}: {
  readonly shown: { readonly names: readonly string[]; readonly others: number };
  /** The reader sees every name as a host or helper. */
  readonly all: boolean;
}) {
  const say = useText();
  if (shown.names.length === 0) return null;
  const names = shown.names.join(say('names.between'));
  return (
    <section aria-labelledby="coming" className="grid gap-1">
      <h2 id="coming" className="text-sm font-bold">
        {say('names.coming')}
      </h2>
      <p className="num">
        {shown.others > 0 ? say('names.others', { names, count: shown.others }) : names}
      </p>
      {all ? <p className="sub">{say('names.asHost')}</p> : null}
    </section>
  );
}
