import type { City } from '../../core/city.ts';
import { groupBy } from '../group-by.ts';
import type { Catalogue } from '../port.ts';
import { number, onlyRow, optionalNumber, rows, text, texts } from '../read.ts';
import { sql } from '../sql.ts';
import type { Ask } from '../turns.ts';

/** What is loaded: sectors in the order they first appear, years ascending, cities in the order of loading. */
export async function askCatalogue(ask: Ask): Promise<Catalogue> {
  const sectors = await ask(sql`
    SELECT text AS sector
    FROM input.term
    WHERE list = 'sector' AND id IN (SELECT sector FROM input.observation)
    ORDER BY id`);
  const years = await ask(sql`SELECT DISTINCT year FROM input.observation ORDER BY year`);
  const count = await ask(sql`SELECT count(*) AS observations FROM input.observation`);
  return {
    sectors: texts(sectors, 'sector'),
    years: rows(years, { year: number }).map(row => row.year),
    cities: await askCities(ask),
    ...onlyRow(count, { observations: number }),
  };
}

async function askCities(ask: Ask): Promise<readonly City[]> {
  const cities = await ask(sql`
    SELECT code, gb2260, name_en AS "nameEn", name_zh AS "nameZh", economy, lat, lon, member
    FROM input.city
    ORDER BY place`);
  // Tags keep the order they were loaded in, which is their order within a city.
  const tags = rows(await ask(sql`SELECT city, tag FROM input.city_tag ORDER BY city, rowid`), {
    city: number,
    tag: text,
  });
  const tagsOf = groupBy(tags, t => t.city);
  const found = rows(cities, {
    code: text,
    gb2260: text,
    nameEn: text,
    nameZh: text,
    economy: text,
    lat: optionalNumber,
    lon: optionalNumber,
    member: number,
  });
  return found.map((city, place) => ({
    ...city,
    member: city.member === 1,
    tags: (tagsOf.get(place) ?? []).map(t => t.tag),
  }));
}
