import type { ReactElement } from 'react';

/** Forms of the marks, in order of choice: own city first; the last is for an eighth city that is not the own one. */
const SHAPES = ['diamond', 'circle', 'square', 'up', 'down', 'ring', 'frame', 'cross', 'plus'] as const;

interface CityMarkProps {
  /** Place in the order of choice, from 0; 0 is the own city. */
  readonly order: number;
  readonly x: number;
  readonly y: number;
  /** Radius in px. */
  readonly r?: number;
  readonly colour: string;
  /** Ground shown inside the open marks. */
  readonly ground: string;
}

/** The mark of a city: a form besides its colour, so that grey print keeps them apart. */
export function CityMark({ order, x, y, r = 4, colour, ground }: CityMarkProps): ReactElement {
  const shape = SHAPES[order % SHAPES.length];
  switch (shape) {
    case 'diamond':
      return <path d={polygon(x, y, r * 1.35, 4, 0)} fill={colour} />;
    case 'square':
      return <rect x={x - r} y={y - r} width={2 * r} height={2 * r} fill={colour} />;
    case 'up':
      return <path d={polygon(x, y + r * 0.2, r * 1.3, 3, 0)} fill={colour} />;
    case 'down':
      return <path d={polygon(x, y - r * 0.2, r * 1.3, 3, 180)} fill={colour} />;
    case 'ring':
      return <circle cx={x} cy={y} r={r - 0.5} fill={ground} stroke={colour} strokeWidth={1.8} />;
    case 'frame':
      return (
        <rect
          x={x - r + 0.6}
          y={y - r + 0.6}
          width={2 * r - 1.2}
          height={2 * r - 1.2}
          fill={ground}
          stroke={colour}
          strokeWidth={1.8}
        />
      );
    case 'cross':
      return (
        <path
          d={`M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`}
          stroke={colour}
          strokeWidth={2}
          fill="none"
        />
      );
    case 'plus':
      return <path d={`M${x - r} ${y}H${x + r}M${x} ${y - r}V${y + r}`} stroke={colour} strokeWidth={2} />;
    default:
      return <circle cx={x} cy={y} r={r} fill={colour} />;
  }
}

/** Outline of a regular polygon standing on its point, turned by degrees. */
function polygon(x: number, y: number, r: number, sides: number, turned: number): string {
  const points = Array.from({ length: sides }, (_, i) => {
    const angle = ((turned - 90 + (i * 360) / sides) * Math.PI) / 180;
    return `${round(x + r * Math.cos(angle))} ${round(y + r * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

const round = (px: number): number => Math.round(px * 100) / 100;
