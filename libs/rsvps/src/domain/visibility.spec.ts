import { describe, expect, it } from '@jest/globals';
import { audiencesFor, DEFAULT_AUDIENCE } from './visibility';

describe('whose names are shown', () => {
  it('is by default nobody but hosts and helpers', () => {
    expect(DEFAULT_AUDIENCE).toBe('hosts');
    for (const comesToo of [true, false])
      expect(audiencesFor({ staff: true, comesToo })).toContain('hosts');
    for (const comesToo of [true, false])
      expect(audiencesFor({ staff: false, comesToo })).not.toContain('hosts');
  });

  it('depends on whether the reader comes, too', () => {
    expect(audiencesFor({ staff: false, comesToo: true })).toEqual(['attendees', 'everybody']);
    expect(audiencesFor({ staff: false, comesToo: false })).toEqual(['everybody']);
  });
});
