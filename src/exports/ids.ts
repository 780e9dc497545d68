/** What parts of an article are called beside its address: the same in every format, so that exports can be joined. */

export const claimId = (address: string, attribution: number): string => `${address}#claim-${attribution + 1}`;

export const sourceId = (address: string, source: number): string => `${address}#source-${source + 1}`;
