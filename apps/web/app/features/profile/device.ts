import type { MessageId } from '../../i18n/messages';

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Line\//i, 'LINE'],
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS/, 'Firefox'],
  [/Chrome\/|CriOS/, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPad|iPod/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

const named = (list: typeof BROWSERS, text: string): string | undefined =>
  list.find(([pattern]) => pattern.test(text))?.[1];

/** A browser as its owner would call it, from its User-Agent: "Safari, iOS". Null where it tells nothing. */
export function deviceOf(userAgent: string | null): string | null {
  const found = [named(BROWSERS, userAgent ?? ''), named(SYSTEMS, userAgent ?? '')].filter(Boolean);
  return found.length > 0 ? found.join(', ') : null;
}

export const UNKNOWN_DEVICE: MessageId = 'profile.unknownDevice';
