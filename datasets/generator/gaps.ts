/** A stretch of the demonstration data that a city never reports; it gives the not-ranked block something to show. */
export interface Gap {
  readonly city: string;
  readonly sector: string;
  /** Indicator codes, or pillar codes for all of their indicators. */
  readonly codes: readonly string[];
  readonly from: number;
}

/** Invented reporting gaps: three cities fall under 70 % coverage, each in some sectors and years. */
export const GAPS: readonly Gap[] = [
  { city: 'PH-MN', sector: 'building', codes: ['B4'], from: 2022 },
  { city: 'PH-MN', sector: 'building', codes: ['B2-02', 'B3-04', 'B5-02', 'B5-03', 'B6-03'], from: 2019 },
  { city: 'PE-LM', sector: 'building', codes: ['B6'], from: 2019 },
  {
    city: 'PE-LM',
    sector: 'building',
    codes: ['B1-04', 'B2-01', 'B2-02', 'B2-03', 'B4-04', 'B4-05', 'B5'],
    from: 2019,
  },
  { city: 'CL-SC', sector: 'building', codes: ['B2-03', 'B3-02', 'B3-05', 'B4-06'], from: 2019 },
  { city: 'CL-SC', sector: 'building', codes: ['B5', 'B6-04'], from: 2021 },
  { city: 'PH-MN', sector: 'paper', codes: ['M2', 'M4', 'M6-02'], from: 2020 },
  { city: 'PE-LM', sector: 'shoe-making', codes: ['M3-03', 'M3-05', 'M3-06', 'M5', 'M6'], from: 2019 },
  { city: 'PE-LM', sector: 'machinery', codes: ['M1', 'M4', 'M6'], from: 2021 },
  { city: 'CL-SC', sector: 'furniture', codes: ['M2-01', 'M2-03', 'M4', 'M6'], from: 2019 },
  { city: 'PH-MN', sector: 'retail', codes: ['M1-03', 'M2-01', 'M2-02', 'M5', 'M6-01'], from: 2022 },
];

/** Cities that leave out an indicator now and then for all years, with the share they leave out. */
export const THIN_REPORTERS: Readonly<Record<string, number>> = {
  'MY-KL': 0.14,
  'US-LA': 0.14,
  'MX-MX': 0.12,
  'VN-HC': 0.14,
};

/** Cities with district heating, as assumed for the demonstration; elsewhere B4-03 does not apply. */
export const HEATED_CITIES: readonly string[] = ['CN-TJ', 'CN-BJ', 'CN-QD', 'KR-SE', 'KR-SW'];
