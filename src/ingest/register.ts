import type { City } from '../core/city.ts';
import { fold } from './fold.ts';
import { readRecords } from './records.ts';

/** The cities of `cities.csv`: columns `id,gb2260,name_en,name_zh,economy,lat,lon,tags[,member]`, found by name. */
export function readRegister(csvText: string): City[] {
  const records = readRecords(csvText.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), ',');
  const rows = Array.from({ length: records.count }, (_, i) => records.fieldsOf(i));
  const [head = [], ...body] = rows;
  const columns = new Map(head.map((name, i) => [fold(name), i]));
  return body
    .map(row => (name: string) => row[columns.get(name) ?? -1]?.trim() ?? '')
    .filter(cell => cell('id') !== '')
    .map(cell => ({
      code: cell('id'),
      gb2260: cell('gb2260'),
      nameEn: cell('name_en'),
      nameZh: cell('name_zh'),
      economy: cell('economy'),
      lat: degrees(cell('lat')),
      lon: degrees(cell('lon')),
      tags: cell('tags')
        .split(';')
        .map(tag => tag.trim())
        .filter(tag => tag !== ''),
      member: !['no', 'false', '0', '否'].includes(fold(cell('member'))),
    }));
}

const degrees = (text: string): number | null =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
