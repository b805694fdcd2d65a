import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRegister } from '../../src/ingest/register.ts';

describe('readRegister', () => {
  it('finds columns by name and takes a missing member column as yes', () => {
    const [city] = readRegister(
      'name_zh,id,gb2260,name_en,economy,lat,lon,tags\n东莞市,CN-DG,441900,Dongguan,China,23.02,113.75,a; b\n',
    );
    expect(city).toEqual({
      code: 'CN-DG',
      gb2260: '441900',
      nameEn: 'Dongguan',
      nameZh: '东莞市',
      economy: 'China',
      lat: 23.02,
      lon: 113.75,
      tags: ['a', 'b'],
      member: true,
    });
  });

  it('knows names kept only so that they are asked', () => {
    const [city] = readRegister('id,name_en,member\nCN-341300,Suzhou,no\n');
    expect(city).toMatchObject({ member: false, lat: null, gb2260: '' });
  });

  it('reads the register of the project, each code once', () => {
    const cities = readRegister(readFileSync('datasets/cities/cities.csv', 'utf8'));
    expect(cities.length).toBeGreaterThan(30);
    expect(new Set(cities.map(city => city.code)).size).toBe(cities.length);
  });
});
