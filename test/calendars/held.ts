import { here, inScratch, output, python, written } from './scratch';

/** One entry as a calendar program holds it. */
export interface Held {
  readonly uid: string;
  /** Instants, `YYYY-MM-DDTHH:mm:ss+00:00`. */
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly sequence: number;
  readonly summary: string;
}

const held = (kind: 'mails' | 'feed', texts: readonly string[]): Promise<Held[]> =>
  inScratch(async (folder) => {
    const paths = await written(
      folder,
      texts.map((text) => ({ name: '', text })),
    );
    const lines = (
      await output(python, [here('apply_mails.py'), kind], `${paths.join('\n')}\n`)
    ).split('\n');
    return lines.filter(Boolean).map((line) => {
      const [uid = '', start = '', end = '', status = '', sequence = '', summary = ''] =
        line.split('\t');
      return { uid, start, end, status, sequence: Number(sequence), summary };
    });
  });

/** What a program holds after these text/calendar parts, applied in order of arrival (RFC 5546). */
export const heldAfter = (parts: readonly string[]): Promise<Held[]> => held('mails', parts);

/** What a program holds that subscribed to this feed. */
export const heldBy = (feed: string): Promise<Held[]> => held('feed', [feed]);
