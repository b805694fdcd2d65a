import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBlockingConnection } from '../../src/engine/open-blocking.ts';
import { number, onlyRow } from '../../src/engine/read.ts';
import { sql } from '../../src/engine/sql.ts';
import { type Ask, createTurns } from '../../src/engine/turns.ts';

let opened: Awaited<ReturnType<typeof openBlockingConnection>>;

beforeAll(async () => {
  opened = await openBlockingConnection();
});
afterAll(() => opened.shutDown());

const begin = () => {
  const failures: Error[] = [];
  return { failures, turns: createTurns(opened.connection, error => failures.push(error)) };
};

const askOne = async (ask: Ask) => onlyRow(await ask(sql`SELECT ${1} AS one`), { one: number }).one;
const askLong = (ask: Ask) =>
  ask(sql`SELECT count(*) FROM range(3000000) AS a(x), range(100000) AS b(y) WHERE x * y % 7 = ${3}`);
const soon = () => new Promise<void>(resolve => setTimeout(resolve, 150));

describe('cancelling', () => {
  it('stops the running question within half a second, and the waiting one is answered', async () => {
    const { turns } = begin();
    const long = turns.question(askLong).catch(error => error.name);
    const waiting = turns.question(askOne);
    await soon();
    const start = performance.now();
    await turns.cancel();
    expect(await long).toBe('cancelled');
    expect(performance.now() - start).toBeLessThan(500);
    expect(await waiting).toBe(1);
  });

  it('stops a question between two of its statements', async () => {
    const { turns } = begin();
    const question = turns.question(async ask => {
      await askOne(ask);
      await turns.cancel();
      return askOne(ask);
    });
    await expect(question).rejects.toMatchObject({ name: 'cancelled' });
    expect(await turns.question(askOne)).toBe(1);
  });

  it('does nothing when nothing runs', async () => {
    const { turns } = begin();
    await turns.cancel();
    expect(await turns.question(askOne)).toBe(1);
  });
});

describe('turns', () => {
  it('follow the order of asking, and a failed one does not hold up the next', async () => {
    const { turns, failures } = begin();
    const order: string[] = [];
    const note = (name: string) => async (ask: Ask) => {
      await askOne(ask);
      order.push(name);
    };
    const bad = turns.question(ask => ask(sql`SELECT * FROM nowhere`));
    await Promise.all([
      expect(bad).rejects.toThrow('nowhere'),
      turns.question(note('a')),
      turns.question(note('b')),
    ]);
    expect(order).toEqual(['a', 'b']);
    expect(failures).toEqual([]);
  });

  it('after a broken memory refuse everything, and say so once', async () => {
    const { turns, failures } = begin();
    const broken = new WebAssembly.RuntimeError('memory access out of bounds');
    const first = turns.question(() => Promise.reject(broken));
    const second = turns.question(askOne);
    await expect(first).rejects.toBe(broken);
    await expect(second).rejects.toBe(broken);
    await expect(turns.change(async () => {})).rejects.toBe(broken);
    expect(failures).toEqual([broken]);
  });

  it('once ended reject the running question too', async () => {
    const { turns } = begin();
    const running = turns.question(() => new Promise<never>(() => {}));
    await Promise.resolve();
    turns.end(new Error('closed'));
    await expect(running).rejects.toThrow('closed');
  });
});
