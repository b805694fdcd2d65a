import type { ReactElement } from 'react';
import { LegendSign, SIGN_WIDTH } from '../charts/legend-sign.tsx';
import { type Palette, palettes } from '../charts/palette.ts';
import { LABEL_SIZE, SvgText } from '../charts/svg-text.tsx';
import { textWidth, wrapText } from '../charts/text.ts';
import { shortHash } from '../core/hash.ts';
import { SCENARIO_MARK } from '../ui/scenario-mark.tsx';
import { SYNTHETIC_MARK } from '../ui/synthetic-mark.tsx';
import { DRAWING_WIDTH, FIGURE_MARGIN, type FigureSpec } from './figure.ts';

/** Exported figures stand on white. */
const palette: Palette = palettes.light;

const TITLE = { size: 18, line: 24 };
const SUBTITLE = { size: 13, line: 18 };
const SMALL = { size: LABEL_SIZE, line: 16 };

/** A figure complete by itself: title, subtitle, plot, legend, note, source, marks, hashes and id, as drawings one under another. */
export function FigureSheet({ spec }: { readonly spec: FigureSpec }): ReactElement {
  const outer = DRAWING_WIDTH[spec.width];
  const width = outer - 2 * FIGURE_MARGIN;
  return (
    <div style={{ width: outer, background: palette.surface }}>
      <Head spec={spec} outer={outer} width={width} />
      <div style={{ marginLeft: FIGURE_MARGIN, width, display: 'flow-root' }}>
        {spec.draw({ width, palette, words: spec.words, description: spec.description })}
      </div>
      <Foot spec={spec} outer={outer} width={width} />
    </div>
  );
}

interface PartProps {
  readonly spec: FigureSpec;
  readonly outer: number;
  readonly width: number;
}

const LEGEND_TOP = 8;
const BLOCK = { display: 'block' } as const;

function Head({ spec, outer, width }: PartProps): ReactElement {
  const { label, title, subtitle } = spec;
  const titleLines = balanced(title, width);
  const subtitleLines = wrapText(subtitle, width, SUBTITLE.size, { maxLines: 4 });
  const titleTop = 12 + (label === '' ? 0 : 18);
  const subtitleTop = titleTop + titleLines.length * TITLE.line;
  const height = subtitleTop + subtitleLines.length * SUBTITLE.line + 10;
  return (
    <svg width={outer} height={height} style={BLOCK} role="img" aria-label={title}>
      <rect width={outer} height={3} fill={palette.ink} />
      {label !== '' && (
        <SvgText x={FIGURE_MARGIN} y={20} colour={palette.ink3}>
          {label}
        </SvgText>
      )}
      <Lines lines={titleLines} top={titleTop} colour={palette.ink} isBold {...TITLE} />
      <Lines lines={subtitleLines} top={subtitleTop} colour={palette.ink2} {...SUBTITLE} />
    </svg>
  );
}

function Foot({ spec, outer, width }: PartProps): ReactElement {
  const { words, note, provenance, legend } = spec;
  const rows = legendRows(legend, width);
  const ruleAt = LEGEND_TOP + rows.length * 18 + 8;
  const lines = [
    ...(note === '' ? [] : wrapText(words.t('chart.note', { note }), width, SMALL.size, { maxLines: 6 })),
    ...wrapText(words.t('chart.source', { source: provenance.source }), width, SMALL.size, { maxLines: 4 }),
  ];
  const marksAt = ruleAt + 6 + lines.length * SMALL.line + 6;
  const marks = marksOf(spec);
  const origin = `${words.t('figure.provenance', { data: shortHash(provenance.dataHash), method: shortHash(provenance.methodHash) })} · ${provenance.id}`;
  const used = marks.reduce((sum, m) => sum + m.width + 8, 0);
  const isOneRow = used + textWidth(origin, 11) <= width;
  const originAt = marksAt + (isOneRow || marks.length === 0 ? 10 : 32);
  return (
    <svg width={outer} height={originAt + 20} style={BLOCK} role="img" aria-label={origin}>
      {rows.flatMap((row, i) =>
        row.map(({ item, x }) => (
          <g key={item.label} transform={`translate(${FIGURE_MARGIN + x} ${LEGEND_TOP + i * 18})`}>
            <LegendSign item={item} palette={palette} />
            <SvgText x={SIGN_WIDTH + 5} y={6} colour={palette.ink2}>
              {item.label}
            </SvgText>
          </g>
        )),
      )}
      <path d={`M${FIGURE_MARGIN} ${ruleAt}H${outer - FIGURE_MARGIN}`} stroke={palette.lineStrong} />
      <Lines lines={lines} top={ruleAt + 6} colour={palette.ink2} {...SMALL} />
      {marks.map(mark => (
        <g key={mark.text} transform={`translate(${FIGURE_MARGIN + mark.x} ${marksAt})`}>
          <rect width={mark.width} height={20} rx={2} fill={mark.ground} stroke={mark.border} />
          <SvgText x={mark.width / 2} y={10} anchor="middle" colour={mark.ink} isBold size={12}>
            {mark.text}
          </SvgText>
        </g>
      ))}
      <SvgText x={outer - FIGURE_MARGIN} y={originAt} anchor="end" colour={palette.ink3} size={11.5}>
        {origin}
      </SvgText>
    </svg>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly top: number;
  readonly colour: string;
  readonly size: number;
  readonly line: number;
  readonly isBold?: boolean;
}

function Lines({ lines, top, colour, size, line, isBold = false }: LinesProps): ReactElement {
  return (
    <g>
      {lines
        .map((text, i) => ({ text, y: top + (i + 0.5) * line }))
        .map(({ text, y }) => (
          <SvgText key={y} x={FIGURE_MARGIN} y={y} colour={colour} size={size} isBold={isBold}>
            {text}
          </SvgText>
        ))}
    </g>
  );
}

/** Lines of a title of about equal length, so that no word stands alone on the last. */
function balanced(title: string, width: number): readonly string[] {
  const wrap = (share: number) => wrapText(title, width * share, TITLE.size, { maxLines: 4, isBold: true });
  const widest = wrap(1);
  const narrower = [0.6, 0.7, 0.8, 0.9].map(wrap);
  return narrower.find(lines => lines.length === widest.length && !lines.at(-1)?.endsWith('…')) ?? widest;
}

/** Signs with their words in as many rows as they need. */
function legendRows(legend: FigureSpec['legend'], width: number) {
  const rows: { readonly item: FigureSpec['legend'][number]; readonly x: number }[][] = [];
  let x = width;
  for (const item of legend) {
    const long = SIGN_WIDTH + 5 + textWidth(item.label, LABEL_SIZE) + 16;
    if (x + long > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ item, x });
    x += long;
  }
  return rows;
}

/** The marks a figure must carry, in both languages whatever its own. */
function marksOf({ provenance }: FigureSpec) {
  const { synthetic, scenario } = palette;
  const wanted = [
    ...(provenance.isSynthetic
      ? [{ words: SYNTHETIC_MARK, ink: synthetic.ink, ground: synthetic.tint, border: synthetic.border }]
      : []),
    ...(provenance.isScenario
      ? [{ words: SCENARIO_MARK, ink: scenario.ink, ground: scenario.tint, border: scenario.ink }]
      : []),
  ];
  let x = 0;
  return wanted.map(({ words, ...colours }) => {
    const text = `${words.en} ${words.zh}`;
    const width = textWidth(text, 12, true) + 12;
    const mark = { text, width, x, ...colours };
    x += width + 8;
    return mark;
  });
}
