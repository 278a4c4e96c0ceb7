import { SelectField, TextArea, TextField } from '../../design-system/field';
import { useLocale, useText } from '../../i18n/use-text';
import { Disclosure } from './disclosure';
import { type Fields, lineOf } from './form-line';
import { EndingFields } from './rules/ending-fields';
import { HOLIDAY_POLICIES, VISIBILITIES } from './series-choices';
import { VenueDetails } from './venue-fields';
import { ZoneField } from './zone-field';

interface SeriesDetailsProps {
  readonly fields: Fields;
  readonly firstBad: string | undefined;
  readonly clubs: readonly { readonly id: string; readonly name: string }[];
}

const DETAILS = [
  'until',
  'count',
  'mapUrl',
  'venueCapacity',
  'dayNotes',
  'contact',
  'fee',
  'firstNumber',
  'titleOther',
  'description',
  'address',
  'directions',
  'onlineUrl',
  'timeZone',
  'holidayPolicy',
  'doors',
  'visibility',
  'slug',
  'clubId',
];

/** Everything that has a good answer already; opened when something in it was refused. */
export function SeriesDetails({ fields, firstBad, clubs }: SeriesDetailsProps) {
  const say = useText();
  const locale = useLocale();
  const plain = lineOf(fields, firstBad);
  const at = (name: string) => plain(name).field;
  const bad = DETAILS.some((name) => at(name).errors?.length);
  const line = (name: string) => ({ ...plain(name), optional: true });
  return (
    <Disclosure title={say('series.details')} open={bad}>
      <div className="stack">
        {clubs.length > 0 ? (
          <SelectField {...line('clubId')} optional={false} label={say('series.club')}>
            {clubs.map((club) => (
              <option key={club.id} value={club.id}>
                {club.name}
              </option>
            ))}
            <option value="">{say('series.newClub')}</option>
          </SelectField>
        ) : null}
        <div className="grid grid-cols-2 gap-3">
          <TextField
            {...line('fee')}
            label={say('series.fee')}
            hint={say('series.feeHint')}
            inputMode="numeric"
          />
          <TextField
            {...line('firstNumber')}
            label={say('series.firstNumber')}
            hint={say('series.firstNumberHint')}
            inputMode="numeric"
          />
        </div>
        <SelectField field={at('holidayPolicy')} label={say('series.holidays')}>
          {HOLIDAY_POLICIES.map((policy) => (
            <option key={policy} value={policy}>
              {say(`holidays.${policy}`)}
            </option>
          ))}
        </SelectField>
        <EndingFields line={plain} />
        <VenueDetails line={plain} />
        <TextField
          {...line('onlineUrl')}
          label={say('series.onlineUrl')}
          hint={say('series.onlineUrlHint')}
          type="url"
          inputMode="url"
        />
        <TextField {...line('doors')} label={say('series.doors')} inputMode="numeric" />
        <TextArea {...line('description')} label={say('series.description')} />
        <TextField
          {...line('titleOther')}
          label={say('series.nameOther')}
          lang={locale === 'ja' ? 'en' : 'ja'}
        />
        <ZoneField line={plain} />
        <SelectField
          field={at('visibility')}
          label={say('series.visibility')}
          hint={say('series.visibilityHint')}
        >
          {VISIBILITIES.map((visibility) => (
            <option key={visibility} value={visibility}>
              {say(`visibility.${visibility}.long`)}
            </option>
          ))}
        </SelectField>
        <TextField
          {...line('slug')}
          label={say('series.slug')}
          hint={say('series.slugHint')}
          autoComplete="off"
          autoCapitalize="none"
        />
      </div>
    </Disclosure>
  );
}
