import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { saveText } from '../../publish/download.ts';
import { sectorLabel } from '../../state/labels.ts';
import { usePlace } from '../../state/place.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Button } from '../../ui/button.tsx';

/** A table for a bureau to fill in: the cities and indicators of the sector and year on screen; the own city alone where there is one. */
export function BureauTemplate(): ReactNode {
  const { t, language } = useWords();
  const { sector, year, framework, own } = usePlace();
  const frameworks = useWorkspace()?.frameworks ?? [];
  if (sector === null || year === null || framework === null || own === null) return null;
  const save = async (): Promise<void> => {
    const { templateCsv } = await import('../../publish/data/template-csv.ts');
    const headings = t('files.template.headings').split('|');
    const text = templateCsv({ framework, sector, year, cities: [own], language, headings });
    saveText(`${sector}-${year}.csv`, 'text/csv', text);
  };
  const name = sectorLabel(frameworks, sector, language);
  return (
    <Button kind="link" onPress={() => void save()}>
      {t('files.template.bureau', { sector: name, year })}
    </Button>
  );
}
