import { findOnPath, isRunnable } from './programs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser for the tests: the one asked for, else one on PATH, else one of macOS; null when there is none. */
export function findChromium(wanted: string | undefined): string | null {
  if (wanted !== undefined) {
    if (!isRunnable(wanted)) throw new Error(`CHROMIUM_PATH names no program: ${wanted}`);
    return wanted;
  }
  return findOnPath(NAMES) ?? MAC.find(isRunnable) ?? null;
}
