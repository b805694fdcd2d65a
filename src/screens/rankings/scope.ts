import { nameIn } from '../../core/name.ts';
import type { Words } from '../../i18n/index.ts';
import type { Place } from '../../state/place.ts';

/**
 * What a ranking is of: “Building sector 2024”, “2024年建筑领域”. A sector the framework does not name stands
 * under its code, or under the framework's name when it is the one sector of data without any; year 0 is no year.
 */
export function scopeText({ t, language, format }: Words, { framework, sector, year }: Place): string {
  const named = framework?.sectors?.find(s => s.code === sector);
  const years = year === null || year === 0 ? null : format.year(year);
  if (named !== undefined) {
    const name = nameIn(named.name, language);
    return years === null
      ? t('rankings.scope.sector', { sector: name })
      : t('rankings.scope.sector-year', { sector: name, year: years });
  }
  const name = sector === null || sector === 'all' ? frameworkName(framework, language) : sector;
  return years === null ? name : t('rankings.scope.name-year', { name, year: years });
}

const frameworkName = (framework: Place['framework'], language: Words['language']): string =>
  framework === null ? '' : nameIn(framework.name, language);
