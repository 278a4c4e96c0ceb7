import { LetterPage } from '../design-system/page';
import { useText } from '../i18n/use-text';

export default function Home() {
  const say = useText();
  return <LetterPage title={say('app.tagline')} />;
}
