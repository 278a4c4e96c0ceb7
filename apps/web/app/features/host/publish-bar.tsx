import { BottomBar } from '../../design-system/bottom-bar';
import { SubmitButton } from '../../design-system/button';
import { useText } from '../../i18n/use-text';
import type { SeriesPreview } from './preview.server';
import { useHydrated } from './use-hydrated';

/** Publishing, or the one reason why it is not possible yet. */
export function PublishBar({
  form,
  title,
  preview,
}: {
  readonly form: string;
  readonly title: string;
  readonly preview: SeriesPreview;
}) {
  const say = useText();
  const hydrated = useHydrated();
  const reason = !preview.ok ? preview.words : title.trim() === '' ? say('series.needName') : null;
  const wait = hydrated && reason !== null;
  return (
    <BottomBar pinned>
      <div className="grid flex-1 gap-1">
        <SubmitButton
          form={form}
          disabled={wait}
          aria-describedby={wait ? 'publish-reason' : undefined}
        >
          {say('series.publish')}
        </SubmitButton>
        <p id="publish-reason" className="sub text-center" aria-live="polite">
          {wait ? reason : say('series.publishHint')}
        </p>
      </div>
    </BottomBar>
  );
}
