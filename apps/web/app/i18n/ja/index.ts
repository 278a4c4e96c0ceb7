import { ties } from './ties';
import { follow } from './follow';
import { after } from './after';
import { answerRules } from './answer-rules';
import { answers } from './answers';
import { common } from './common';
import { crowd } from './crowd';
import { door } from './door';
import { edits } from './edits';
import { fees } from './fees';
import { gatherings } from './gatherings';
import { honesty } from './honesty';
import { host } from './host';
import { hostNotices } from './host-notices';
import { introductions } from './introductions';
import { mails } from './mails';
import { merge } from './merge';
import { messages } from './messages';
import { party } from './party';
import { passes } from './passes';
import { people } from './people';
import { picture } from './picture';
import { profile } from './profile';
import { questions } from './questions';
import { rounds } from './rounds';
import { rules } from './rules';
import { safety } from './safety';
import { series } from './series';
import { speakers } from './speakers';
import { talkSlots } from './talk-slots';
import { standing } from './standing';
import { wishes } from './wishes';

export const ja = {
  ...common,
  ...after,
  ...follow,
  ...ties,
  ...gatherings,
  ...edits,
  ...fees,
  ...answers,
  ...answerRules,
  ...party,
  ...passes,
  ...people,
  ...picture,
  ...speakers,
  ...talkSlots,
  ...standing,
  ...introductions,
  ...mails,
  ...messages,
  ...merge,
  ...hostNotices,
  ...host,
  ...series,
  ...crowd,
  ...door,
  ...profile,
  ...questions,
  ...rounds,
  ...rules,
  ...safety,
  ...honesty,
  ...wishes,
};
