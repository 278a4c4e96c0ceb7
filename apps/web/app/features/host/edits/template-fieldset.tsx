import { TextArea, TextField } from '../../../design-system/field';
import { useText } from '../../../i18n/use-text';
import { Disclosure } from '../disclosure';
import type { Line } from '../form-line';
import { VenueDetails } from '../venue-fields';
import { OwnField, type OwnFields } from './own-field';
import { type EditedField, FIELDS_OF } from './template-fields';

interface TemplateProps extends OwnFields {
  readonly line: Line;
}

/** Place, names and texts, fee and doors: opened where something is this date's own or was refused. */
export function TemplateFieldset({ line, ...owned }: TemplateProps) {
  const say = useText();
  const open = (...parts: readonly EditedField[]) =>
    parts.some(
      (part) =>
        owned.own.includes(part) || FIELDS_OF[part].some((name) => line(name).field.errors?.length),
    );
  return (
    <>
      <Disclosure title={say('change.place')} open={open('VENUE', 'ONLINE_URL')}>
        <div className="stack">
          <OwnField part="VENUE" {...owned}>
            <TextField
              {...line('venue')}
              label={say('series.venueField')}
              autoComplete="off"
              optional
            />
            <VenueDetails line={line} />
          </OwnField>
          <OwnField part="ONLINE_URL" {...owned}>
            <TextField
              {...line('onlineUrl')}
              label={say('series.onlineUrl')}
              hint={say('series.onlineUrlHint')}
              type="url"
              inputMode="url"
              optional
            />
          </OwnField>
        </div>
      </Disclosure>
      <Disclosure title={say('change.texts')} open={open('TITLE', 'DESCRIPTION')}>
        <div className="stack">
          <OwnField part="TITLE" {...owned}>
            <TextField {...line('titleJa')} label={say('change.titleJa')} lang="ja" optional />
            <TextField {...line('titleEn')} label={say('change.titleEn')} lang="en" optional />
          </OwnField>
          <OwnField part="DESCRIPTION" {...owned}>
            <TextArea
              {...line('descriptionJa')}
              label={say('clubs.descriptionJa')}
              lang="ja"
              optional
            />
            <TextArea
              {...line('descriptionEn')}
              label={say('clubs.descriptionEn')}
              lang="en"
              optional
            />
          </OwnField>
        </div>
      </Disclosure>
      <Disclosure title={say('change.feeDoors')} open={open('FEE', 'DOORS')}>
        <div className="stack">
          <OwnField part="FEE" {...owned}>
            <TextField
              {...line('fee')}
              label={say('series.fee')}
              hint={say('series.feeHint')}
              inputMode="numeric"
              optional
            />
            <TextField {...line('feeNoteJa')} label={say('change.feeNoteJa')} lang="ja" optional />
            <TextField {...line('feeNoteEn')} label={say('change.feeNoteEn')} lang="en" optional />
            <TextField
              {...line('memberFee')}
              label={say('fee.member')}
              hint={say('fee.memberHint')}
              inputMode="numeric"
              optional
            />
            <TextField
              {...line('feeTermsJa')}
              label={say('fee.termsJa')}
              hint={say('fee.termsHint')}
              lang="ja"
              optional
            />
            <TextField {...line('feeTermsEn')} label={say('fee.termsEn')} lang="en" optional />
          </OwnField>
          <OwnField part="DOORS" {...owned}>
            <TextField
              {...line('doors')}
              label={say('series.doors')}
              inputMode="numeric"
              optional
            />
          </OwnField>
        </div>
      </Disclosure>
    </>
  );
}
