import { z } from 'zod';

const line = z.string().optional();

/** The form as typed; what is allowed is the api's to say. */
export const profileShape = z.object({
  intent: z.literal('profile'),
  familyName: line,
  givenName: line,
  familyYomi: line,
  givenYomi: line,
  displayName: line,
  locale: z.enum(['ja', 'en'], { error: 'required' }),
  homeZone: z.string({ error: 'required' }),
});
