import { graphql, type ResultOf } from '../../../graphql/graphql';
import { clockAfter, minutesBetween, plainClock } from '../form-fields';
import type { Was } from './template-fields';

/** Of a series and of one date alike, but for the names of their types. */
export const OccurrenceTemplate = graphql(`
  fragment OccurrenceTemplate on Occurrence {
    title {
      ja
      en
    }
    description {
      ja
      en
    }
    venue {
      name
      address
      directions
      mapUrl
      capacity
      timeZone
    }
    dayNotes
    venueContact
    onlineUrl
    fee {
      amount
      currency
      note {
        ja
        en
      }
      memberAmount
      terms {
        ja
        en
      }
    }
    durationMinutes
  }
`);

export const SeriesTemplate = graphql(`
  fragment SeriesTemplate on Series {
    title {
      ja
      en
    }
    description {
      ja
      en
    }
    venue {
      name
      address
      directions
      mapUrl
      capacity
      timeZone
    }
    dayNotes
    venueContact
    onlineUrl
    fee {
      amount
      currency
      note {
        ja
        en
      }
      memberAmount
      terms {
        ja
        en
      }
    }
    durationMinutes
    doorsMinutesBefore
  }
`);

export type TemplateData = ResultOf<typeof OccurrenceTemplate>;

/** The template in the words of the form's fields; `start` is `HH:mm`. */
export function templateValues(data: TemplateData, start: string, doors: number | null): Was {
  const { title, description, venue, fee } = data;
  const end = clockAfter(start, data.durationMinutes);
  return {
    start: plainClock(start),
    end: plainClock(end),
    minutes: String(data.durationMinutes),
    overnight: minutesBetween(start, end) <= 0 ? '1' : '',
    titleJa: title.ja ?? '',
    titleEn: title.en ?? '',
    descriptionJa: description.ja ?? '',
    descriptionEn: description.en ?? '',
    venue: venue?.name ?? '',
    address: venue?.address ?? '',
    directions: venue?.directions ?? '',
    mapUrl: venue?.mapUrl ?? '',
    venueCapacity: numberText(venue?.capacity),
    venueZone: venue?.timeZone ?? '',
    dayNotes: data.dayNotes ?? '',
    contact: data.venueContact ?? '',
    onlineUrl: data.onlineUrl ?? '',
    fee: numberText(fee?.amount),
    currency: fee?.currency ?? '',
    feeNoteJa: fee?.note?.ja ?? '',
    feeNoteEn: fee?.note?.en ?? '',
    memberFee: numberText(fee?.memberAmount),
    feeTermsJa: fee?.terms?.ja ?? '',
    feeTermsEn: fee?.terms?.en ?? '',
    doors: numberText(doors),
  };
}

export const numberText = (number: number | null | undefined): string =>
  number === null || number === undefined ? '' : String(number);
