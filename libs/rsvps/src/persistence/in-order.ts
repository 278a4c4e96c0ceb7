/**
 * In which order answers that share a transaction go on (the ranks of `together`): nobody's book is locked
 * before all have done what needs no lock, none is settled before all have read what they decide on.
 */
export const IN_ORDER = { locked: 1, read: 2, settled: 3, told: 4 } as const;
