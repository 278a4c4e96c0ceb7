import { answers } from './answers';
import { common } from './common';
import { door } from './door';
import { gatherings } from './gatherings';
import { host } from './host';
import { introductions } from './introductions';
import { mails } from './mails';
import { people } from './people';
import { profile } from './profile';
import { rounds } from './rounds';
import { series } from './series';
import { speakers } from './speakers';

export const ja = {
  ...common,
  ...gatherings,
  ...answers,
  ...people,
  ...speakers,
  ...introductions,
  ...mails,
  ...host,
  ...series,
  ...door,
  ...profile,
  ...rounds,
};
