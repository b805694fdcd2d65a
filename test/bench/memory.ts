import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Memory that a browser of a profile and all its processes hold, in kB; memory they share is counted once. */
export function memoryOf(profile: string): number {
  const running = execFileSync('ps', ['-eo', 'pid=,ppid=,args='])
    .toString()
    .split('\n')
    .flatMap((line): readonly Running[] => {
      const found = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line);
      return found === null
        ? []
        : [{ pid: Number(found[1]), parent: Number(found[2]), command: found[3] ?? '' }];
    });
  const own = new Set(running.filter(p => p.command.includes(profile)).map(p => p.pid));
  for (let before = -1; before !== own.size; ) {
    before = own.size;
    for (const { pid, parent } of running) if (own.has(parent)) own.add(pid);
  }
  return [...own].reduce((sum, pid) => sum + pssOf(pid), 0);
}

function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
