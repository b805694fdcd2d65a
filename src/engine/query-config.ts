/** How answers come out: counts and decimals as ordinary numbers, so that no bigint reaches the page. */
export const QUERY_CONFIG = { castBigIntToDouble: true, castDecimalToDouble: true } as const;
