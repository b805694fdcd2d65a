import { describe, expect, it } from 'vitest';
import { DEFAULT_METHOD } from '../../src/core/method.ts';
import { parseMethod, printDefaultMethod, withMethodDefaults } from '../../src/core/method-schema.ts';

const issuesOf = (input: unknown) =>
  parseMethod(input).issues.map(i => [i.code, i.where.path, i.found, i.params?.suggestion]);

describe('a method file', () => {
  it('that is empty is the default method', () => {
    expect(parseMethod({})).toEqual({ method: DEFAULT_METHOD, issues: [] });
  });

  it('is printed with every default, and reads back as it was', () => {
    const printed = JSON.parse(printDefaultMethod());
    expect(printed.normalise).toEqual({ method: 'min-max', range: [0, 100] });
    expect(parseMethod(printed)).toEqual({ method: withMethodDefaults(DEFAULT_METHOD), issues: [] });
  });

  it('gets the defaults of the methods it names', () => {
    const { method } = parseMethod({ treat: { method: 'winsorise' }, normalise: { method: 'goalposts' } });
    expect(JSON.stringify(method?.treat)).toBe(
      '{"maxPoints":5,"skew":2,"kurtosis":3.5,"then":"none","on":"original","method":"winsorise"}',
    );
    expect(method?.normalise).toEqual({ method: 'goalposts', scale: 100 });
  });

  it('with a misspelt method name is refused with the nearest name', () => {
    expect(issuesOf({ normalise: { method: 'min_max' } })).toEqual([
      ['method-unknown', 'normalise.method', 'min_max', 'min-max'],
    ]);
    expect(parseMethod({ normalise: { method: 'min_max' } }).method).toBeNull();
  });

  it('with a name like none of ours is refused with all of them', () => {
    expect(issuesOf({ rank: { ties: 'alphabetical' } })).toEqual([
      ['method-unknown', 'rank.ties', 'alphabetical', 'min, dense, average'],
    ]);
  });

  it.each([
    [{ normalize: {} }, 'normalize', 'normalise'],
    [{ treat: { method: 'winsorise', maxPoint: 3 } }, 'treat.maxPoint', 'maxPoints'],
    [{ impute: { method: 'mean', groups: 'x' } }, 'impute.groups', 'method'],
    [
      { normalise: { overrides: { A: { method: 'goalposts', scal: 1 } } } },
      'normalise.overrides.A.scal',
      'scale',
    ],
    [{ weight: { byNode: { B: { method: 'equal', value: 1 } } } }, 'weight.byNode.B.value', null],
    [{ grade: { scales: 'aaa-d' } }, 'grade.scales', 'scale'],
  ])('with an unknown key names the place: %j', (input, path, suggestion) => {
    const [issue] = parseMethod(input).issues;
    expect([issue?.code, issue?.where.path]).toEqual(['method-unknown', path]);
    if (suggestion !== null) expect(String(issue?.params?.suggestion)).toContain(suggestion);
  });

  it('with a parameter of another method is refused', () => {
    expect(issuesOf({ normalise: { method: 'z-score', range: [0, 1] } })[0]?.slice(0, 2)).toEqual([
      'method-unknown',
      'normalise.range',
    ]);
    const winsoriseThen = (second: string) =>
      JSON.parse(`{"treat": {"method": "winsorise", "then": "${second}", "lambda": 1}}`);
    expect(issuesOf(winsoriseThen('log-ct'))[0]?.[1]).toBe('treat.lambda');
    expect(issuesOf(winsoriseThen('box-cox'))).toEqual([]);
  });

  it.each([
    ['a number', ''],
    [{ screen: { minCoverage: 1.2 } }, 'screen.minCoverage'],
    [{ screen: { perPillar: { P: -1 } } }, 'screen.perPillar.P'],
    [{ denominate: 'yes' }, 'denominate'],
    [{ normalise: { range: [5, 5] } }, 'normalise.range'],
    [{ normalise: { range: [0] } }, 'normalise.range'],
    [{ normalise: { method: 'z-score', sd: 0 } }, 'normalise.sd'],
    [{ normalise: { method: 'distance-to-reference' } }, 'normalise.reference'],
    [{ impute: { method: 'group-mean' } }, 'impute.group'],
    [{ impute: { method: 'latest', maxYears: 1.5 } }, 'impute.maxYears'],
    [{ aggregate: { method: 'generalised', p: 0 } }, 'aggregate.p'],
    [{ aggregate: { method: 'generalised' } }, 'aggregate.p'],
    [{ aggregate: { minCoverage: { 2: 'half' } } }, 'aggregate.minCoverage.2'],
    [{ aggregate: { byLevel: { top: { method: 'median' } } } }, 'aggregate.byLevel.top'],
    [{ weight: { values: { A: Number.NaN } } }, 'weight.values.A'],
    [{ total: { weights: { building: -1 } } }, 'total.weights.building'],
    [{ schema: 'gsc-method/2' }, 'schema'],
  ])('with a wrong value names the place: %j', (input, path) => {
    expect(parseMethod(input).issues.map(i => [i.code, i.where.path])).toEqual([['method-invalid', path]]);
  });

  it('may name no method in an override, which then keeps the step’s', () => {
    const { method } = parseMethod({
      normalise: { method: 'goalposts', overrides: { A: { goalposts: [0, 5] } } },
    });
    expect(method?.normalise.overrides?.A).toEqual({ method: 'goalposts', goalposts: [0, 5], scale: 100 });
  });

  it('is not taken in by keys that mean something to JavaScript', () => {
    const input = JSON.parse('{"__proto__": {"window": "year"}, "weight": {"values": {"__proto__": 3}}}');
    expect(parseMethod(input).issues.map(i => i.where.path)).toEqual(['__proto__']);
    expect(parseMethod({ constructor: 1 }).issues.map(i => i.code)).toEqual(['method-unknown']);
  });

  it.each([null, [], 'text', 3])('that is no object is refused: %j', input => {
    expect(parseMethod(input).method).toBeNull();
  });
});
