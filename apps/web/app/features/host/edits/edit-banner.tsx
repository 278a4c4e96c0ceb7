import { Form } from 'react-router';
import { SubmitButton } from '../../../design-system/button';
import { Notice } from '../../../design-system/notice';
import { useText } from '../../../i18n/use-text';
import type { EditBanner } from './views';

/** What became of the press a moment ago, and the way back while nobody has been told. */
export function EditBannerCard({
  banner,
  next,
}: {
  readonly banner: EditBanner | null;
  /** Where the way back leads to. */
  readonly next: string;
}) {
  const say = useText();
  if (!banner) return null;
  return (
    <div id="told">
      <Notice kind={banner.kind} title={banner.title} live>
        {banner.body ? <p>{banner.body}</p> : null}
        {banner.canTakeBack ? (
          <TakeBack id={banner.id} next={next} label={say('edit.takeBack')} />
        ) : null}
      </Notice>
    </div>
  );
}

export function TakeBack({
  id,
  next,
  label,
}: {
  readonly id: string;
  readonly next: string;
  readonly label: string;
}) {
  return (
    <Form method="post" action={`/host/edits/${id}/take-back`} className="mt-2">
      <input type="hidden" name="next" value={next} />
      <SubmitButton look="ghost" name="edit" value={id}>
        {label}
      </SubmitButton>
    </Form>
  );
}
