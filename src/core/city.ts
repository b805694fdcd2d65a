/** A city of the register, or one that a file brought along. */
export interface City {
  /** The code used in links, files and results, e.g. `CN-DG`. */
  readonly code: string;
  /** GB/T 2260 code of six digits, or empty. */
  readonly gb2260: string;
  readonly nameEn: string;
  readonly nameZh: string;
  /** Economy in the APEC form, in English; empty when not known. */
  readonly economy: string;
  /** Degrees; null when not known. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly tags: readonly string[];
  /** False for names kept only so that an ambiguous name is asked, never guessed (宿州 beside 苏州). */
  readonly member: boolean;
}

/** A label a city carries in one year, by which it can be grouped: peer group, economy, income class. */
export interface GroupLabel {
  readonly city: string;
  readonly year: number;
  readonly group: string;
  readonly label: string;
}
