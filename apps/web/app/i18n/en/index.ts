import { answers } from './answers';
import { common } from './common';
import { gatherings } from './gatherings';

export const en = { ...common, ...gatherings, ...answers };
