import type { Move } from '../../engine/port.ts';

/** Who moved between two years. */
export interface Moved {
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** Largest gains first, then losses, largest first. */
  readonly risers: readonly Move[];
  readonly fallers: readonly Move[];
}

/** The largest moves of each direction, at most `most` of each; equal ones by the later rank. */
export function movedOf(moves: readonly Move[], most: number): Moved {
  const gained = (move: Move): number => move.from - move.to;
  const up = moves.filter(m => gained(m) > 0);
  const down = moves.filter(m => gained(m) < 0);
  const bySize = (a: Move, b: Move): number => Math.abs(gained(b)) - Math.abs(gained(a)) || a.to - b.to;
  return {
    up: up.length,
    down: down.length,
    same: moves.length - up.length - down.length,
    risers: up.toSorted(bySize).slice(0, most),
    fallers: down.toSorted(bySize).slice(0, most),
  };
}
