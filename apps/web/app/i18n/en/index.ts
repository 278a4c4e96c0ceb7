import { answers } from './answers';
import { common } from './common';
import { gatherings } from './gatherings';
import { introductions } from './introductions';
import { mails } from './mails';
import { people } from './people';
import { speakers } from './speakers';

export const en = {
  ...common,
  ...gatherings,
  ...answers,
  ...people,
  ...speakers,
  ...introductions,
  ...mails,
};
