/** What recharts hands to a custom mark, as far as our charts read it. */
export interface MarkPlace {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly index?: number | undefined;
}
