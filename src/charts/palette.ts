/** Resolved colours of a chart: no variables, so that an exported figure carries them itself. */
export interface Palette {
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly mine: string;
  readonly mineTint: string;
  readonly data: string;
  readonly whisker: string;
  readonly band: string;
  readonly synthetic: { readonly ink: string; readonly tint: string; readonly border: string };
  readonly scenario: { readonly ink: string; readonly tint: string };
  /** Seven classes, low to high. */
  readonly sequential: readonly string[];
  /** First class, counted from 1, whose letters take the other ink: white on light, dark on dark. */
  readonly turnsAt: number;
  /** Letters on the classes from `turnsAt` on. */
  readonly turnedInk: string;
  /** Nine classes, minus to plus. */
  readonly diverging: readonly string[];
  /** Eight cities in order of choice. */
  readonly cities: readonly string[];
}

const light: Palette = {
  surface: '#FFFFFF',
  sunken: '#EEF1EF',
  ink: '#15201C',
  ink2: '#44514C',
  ink3: '#5F6C67',
  line: '#DCE1DE',
  lineStrong: '#AEB8B3',
  mine: '#1B4F8F',
  mineTint: '#E9F0F9',
  data: '#1F6F62',
  whisker: '#7E938C',
  band: '#C3D3CD',
  synthetic: { ink: '#6B4300', tint: '#FFF6E0', border: '#B98A2E' },
  scenario: { ink: '#66398A', tint: '#F3EDF8' },
  sequential: ['#EAF3F0', '#CFE4DD', '#A9D0C5', '#7CB6A8', '#4F9889', '#2B776A', '#0F544A'],
  turnsAt: 6,
  turnedInk: '#FFFFFF',
  diverging: [
    '#8A4A12',
    '#BF8247',
    '#E0BD93',
    '#F3E4D0',
    '#F3F4F3',
    '#D7E8EE',
    '#9CC4D4',
    '#4F91AD',
    '#1B5C7B',
  ],
  cities: ['#1B4F8F', '#B4470F', '#0E7C6B', '#84408F', '#9A6B00', '#1F7099', '#B93C74', '#55615C'],
};

const dark: Palette = {
  surface: '#161D1A',
  sunken: '#1E2724',
  ink: '#E9EEEB',
  ink2: '#B9C4BF',
  ink3: '#93A09A',
  line: '#2C3733',
  lineStrong: '#53615B',
  mine: '#8DB8F0',
  mineTint: '#18273B',
  data: '#6FC3B2',
  whisker: '#7B8D86',
  band: '#34483F',
  synthetic: { ink: '#F0C870', tint: '#2B220F', border: '#8A6B28' },
  scenario: { ink: '#C9A6E6', tint: '#2A1F36' },
  sequential: ['#1B2A26', '#1D3C35', '#205248', '#2A6E61', '#43907F', '#73B7A6', '#B5DFD3'],
  turnsAt: 5,
  turnedInk: '#0F1513',
  diverging: [
    '#E0A060',
    '#B0753A',
    '#70502F',
    '#3A2F24',
    '#232B28',
    '#1F3340',
    '#2B5568',
    '#4788A3',
    '#84BDD6',
  ],
  cities: ['#8DB8F0', '#F0925A', '#4FC3AC', '#CB8FD6', '#D9AE45', '#63B8E6', '#F08DB5', '#A9B6B0'],
};

/** Colours on light and on dark ground. Exported figures always take the light ones. */
/** Colour of a city in the order of choice, 0 the own city; ink for an eighth that is not the own one. */
export const cityColour = (palette: Palette, order: number): string => palette.cities[order] ?? palette.ink;

export const palettes: Readonly<Record<'light' | 'dark', Palette>> = { light, dark };

/** Colour of letters on a class of the sequential scale, counted from 0. */
export const inkOnClass = (palette: Palette, step: number): string =>
  step + 1 >= palette.turnsAt ? palette.turnedInk : palette.ink;
