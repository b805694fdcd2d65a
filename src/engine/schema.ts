import type { ResultSlot } from './port.ts';
import { identifier, type Sql, sql } from './sql.ts';

/** The lists of texts that the observations point into by position. */
export const TERM_LISTS = ['city', 'sector', 'indicator', 'unit', 'source', 'file'] as const;

export type TermList = (typeof TERM_LISTS)[number];

/** The schema that holds what was loaded. */
export const INPUT = 'input';

/** Every table and slot of an empty database. */
export const createAll = (): Sql =>
  sql`${createInput()} ${createResult('current')} ${createResult('published')}`;

/** Empty tables for cities, observations and group labels, in the place of those that are there. */
export const createInput = (): Sql => sql`
  DROP SCHEMA IF EXISTS input CASCADE;
  CREATE SCHEMA input;
  CREATE TABLE input.city (
    place INTEGER NOT NULL,
    code VARCHAR PRIMARY KEY,
    gb2260 VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    name_zh VARCHAR NOT NULL,
    economy VARCHAR NOT NULL,
    lat DOUBLE,
    lon DOUBLE,
    member UTINYINT NOT NULL
  );
  CREATE TABLE input.city_tag (city INTEGER NOT NULL, tag VARCHAR NOT NULL);
  CREATE TABLE input.city_group (city VARCHAR NOT NULL, year INTEGER NOT NULL, name VARCHAR NOT NULL, label VARCHAR NOT NULL);
  CREATE TABLE input.term (list VARCHAR NOT NULL, id INTEGER NOT NULL, text VARCHAR NOT NULL, PRIMARY KEY (list, id));
  CREATE TABLE input.observation (
    city INTEGER NOT NULL,
    sector INTEGER NOT NULL,
    year INTEGER NOT NULL,
    indicator INTEGER NOT NULL,
    value DOUBLE,
    flag UTINYINT NOT NULL,
    unit INTEGER NOT NULL,
    source INTEGER NOT NULL,
    file INTEGER NOT NULL,
    line INTEGER NOT NULL,
    field INTEGER NOT NULL
  );`;

/**
 * Empty tables for the results of a slot, in the place of those that are there.
 * A unit, node or indicator is its position inside its sector; a sector is its position in the result.
 */
export function createResult(slot: ResultSlot): Sql {
  const schema = identifier(slot);
  return sql`
  DROP SCHEMA IF EXISTS ${schema} CASCADE;
  CREATE SCHEMA ${schema};
  CREATE TABLE ${schema}.sector (sector INTEGER NOT NULL, code VARCHAR NOT NULL);
  CREATE TABLE ${schema}.node (
    sector INTEGER NOT NULL,
    node INTEGER NOT NULL,
    code VARCHAR NOT NULL,
    parent INTEGER NOT NULL,
    level INTEGER NOT NULL,
    indicator INTEGER NOT NULL
  );
  CREATE TABLE ${schema}.unit (
    sector INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    city VARCHAR NOT NULL,
    year INTEGER NOT NULL,
    grade VARCHAR NOT NULL,
    applicable INTEGER NOT NULL,
    reason VARCHAR,
    reason_node VARCHAR,
    reason_share DOUBLE,
    threshold DOUBLE
  );
  CREATE TABLE ${schema}.score (
    sector INTEGER NOT NULL,
    node INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    score DOUBLE,
    rank DOUBLE,
    coverage DOUBLE,
    unit_weight DOUBLE
  );
  CREATE TABLE ${schema}.absent (
    sector INTEGER NOT NULL,
    indicator INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    status UTINYINT NOT NULL
  );
  CREATE TABLE ${schema}.cell (
    sector INTEGER NOT NULL,
    indicator INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    raw DOUBLE,
    denominated DOUBLE,
    imputed DOUBLE,
    treated DOUBLE,
    normalised DOUBLE,
    status UTINYINT NOT NULL,
    flags UTINYINT NOT NULL,
    imputed_from INTEGER NOT NULL
  );
  CREATE TABLE ${schema}.weight (
    sector INTEGER NOT NULL,
    window_year DOUBLE,
    node INTEGER NOT NULL,
    weight DOUBLE,
    effective DOUBLE
  );
  CREATE TABLE ${schema}.treatment (
    sector INTEGER NOT NULL,
    window_year DOUBLE,
    indicator VARCHAR NOT NULL,
    impute_method VARCHAR NOT NULL
  );`;
}
