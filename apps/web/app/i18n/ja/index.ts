import { answers } from './answers';
import { common } from './common';
import { gatherings } from './gatherings';

export const ja = { ...common, ...gatherings, ...answers };
