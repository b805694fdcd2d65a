/** What `score` was asked to do. */
export interface ScoreRequest {
  readonly frameworks: readonly string[];
  readonly data: readonly string[];
  readonly method: string | null;
  readonly out: string;
  readonly sector: string | null;
  readonly year: number | null;
  readonly json: boolean;
  /** Whether `audit.csv` is wanted too. */
  readonly audit: boolean;
}

/** Arguments as understood: a request, a question that needs no data, or what is wrong with them. */
export type Arguments =
  | { readonly kind: 'score'; readonly request: ScoreRequest }
  | { readonly kind: 'help' }
  | { readonly kind: 'default-method' }
  | { readonly kind: 'wrong'; readonly message: string };

export const USAGE = `usage: npm run --silent score -- --framework F [--framework F2 …] --data D [--data D2 …] [--method M] --out DIR
         [--sector S] [--year Y] [--audit] [--json]

  --framework F   framework file: framework.json, or the peer's metadata table as CSV; repeat for more
  --data D        data file: long, wide or peer form; repeat for more
  --method M      method file; without it the default method is used
  --out DIR       folder for the results
  --sector S      write this sector only; statistics still use all the data
  --year Y        write this year only; statistics still use all the data
  --audit         write audit.csv too: correlations, groups, weights, what happens without each indicator
  --json          print the manifest on standard output
  --print-default-method   print the method used where none is given, and stop
  --help          print this, and stop

Exit: 0 scores were written; 1 the data cannot be scored; 2 wrong usage, or a file is unreadable or invalid.
Problems go to standard error, one a line. Unless the exit is 0, DIR stays as it was.
DIR is replaced as a whole. One that holds anything but results is not deleted: it is moved to DIR.kept-1.
`;

const MANY = ['--framework', '--data'] as const;
const ONE = ['--method', '--out', '--sector', '--year'] as const;
const SWITCHES = ['--json', '--audit', '--print-default-method', '--help'] as const;

type Valued = (typeof MANY)[number] | (typeof ONE)[number];

const isOneOf = <T extends string>(list: readonly T[], text: string): text is T =>
  list.some(item => item === text);

/** Reads the arguments of `score`, without the program's name. Both `--out DIR` and `--out=DIR` are understood. */
export function parseArguments(argv: readonly string[]): Arguments {
  const values = new Map<Valued, string[]>();
  const switches = new Set<string>();
  for (let i = 0; i < argv.length; i += 1) {
    const [, name = '', inline] = /^(--[^=]*)(?:=([\s\S]*))?$/.exec(argv[i] ?? '') ?? [];
    if (isOneOf(SWITCHES, name) && inline === undefined) switches.add(name);
    else if (isOneOf(MANY, name) || isOneOf(ONE, name)) {
      const value = inline ?? argv[++i];
      if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
        return wrong(`${name} needs a value.`);
      values.set(name, [...(values.get(name) ?? []), value]);
    } else return wrong(`“${argv[i]}” is not an argument of this command.`);
  }
  if (switches.has('--help')) return { kind: 'help' };
  if (switches.has('--print-default-method')) return { kind: 'default-method' };
  return request(values, { json: switches.has('--json'), audit: switches.has('--audit') });
}

function request(
  values: ReadonlyMap<Valued, readonly string[]>,
  wanted: Pick<ScoreRequest, 'json' | 'audit'>,
): Arguments {
  const of = (name: Valued) => values.get(name) ?? [];
  const missing = (['--framework', '--data', '--out'] as const).find(name => of(name).length === 0);
  if (missing !== undefined) return wrong(`${missing} is missing.`);
  const twice = ONE.find(name => of(name).length > 1);
  if (twice !== undefined) return wrong(`${twice} is given more than once.`);
  const [year = null] = of('--year');
  if (year !== null && !/^\d{1,4}$/.test(year)) return wrong(`--year ${year}: give a year in digits.`);
  return {
    kind: 'score',
    request: {
      frameworks: of('--framework'),
      data: of('--data'),
      method: of('--method')[0] ?? null,
      out: of('--out')[0] ?? '',
      sector: of('--sector')[0] ?? null,
      year: year === null ? null : Number(year),
      ...wanted,
    },
  };
}

const wrong = (message: string): Arguments => ({ kind: 'wrong', message });
