/**
 * Why a host's pair cannot be. `cannot` stands for everything that is nobody's business: a block, a word against
 * the other, an acquaintance, an earlier introduction, a break, proposals that still wait.
 */
export type HandBarrier = 'not_there' | 'no_consent' | 'in_round' | 'full' | 'no_reason' | 'cannot';
