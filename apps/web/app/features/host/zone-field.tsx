import { TextField } from '../../design-system/field';
import { useText } from '../../i18n/use-text';
import type { Line } from './form-line';

/** Zones that hosts choose most; any other may be typed. */
const ZONES = [
  'Asia/Tokyo',
  'Asia/Seoul',
  'Asia/Taipei',
  'Asia/Singapore',
  'Asia/Bangkok',
  'Australia/Sydney',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Zurich',
  'America/New_York',
  'America/Los_Angeles',
  'UTC',
];

export function ZoneField({ line }: { readonly line: Line }) {
  const say = useText();
  return (
    <>
      <TextField
        {...line('timeZone')}
        label={say('series.zone')}
        hint={say('series.zoneHint')}
        list="zones"
        autoComplete="off"
      />
      <datalist id="zones">
        {ZONES.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}
