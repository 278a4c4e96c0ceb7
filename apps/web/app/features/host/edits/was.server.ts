import { z } from 'zod';
import type { Was } from './template-fields';

const shape = z.record(z.string(), z.string());

/** What the host saw when the form was opened: it travels with the form, so that only what was typed counts. */
export function wasOf(form: FormData): Was {
  try {
    const read = shape.safeParse(JSON.parse(form.get('was')?.toString() ?? '{}'));
    return read.success ? read.data : {};
  } catch {
    return {};
  }
}
