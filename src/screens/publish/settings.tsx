import type { ReactNode } from 'react';
import { LANGUAGES, type Language, nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import { FIGURE_WIDTHS_MM, type FigureWidth } from '../../publish/figure.ts';
import { setView } from '../../state/link.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { useIndicator, useIndicators } from './indicator-sources.ts';
import styles from './publish.module.css';

interface SettingsProps {
  readonly width: FigureWidth;
  readonly language: Language;
  readonly onWidth: (width: FigureWidth) => void;
  readonly onLanguage: (language: Language) => void;
}

/** Width and language of the figure. */
export function Settings({ width, language, onWidth, onLanguage }: SettingsProps): ReactNode {
  const { t } = useWords();
  return (
    <>
      <div className={styles.setting}>
        <span className={styles.name}>{t('publishing.size')}</span>
        <Segmented
          label={t('publishing.size')}
          value={String(width)}
          options={FIGURE_WIDTHS_MM.map(mm => ({
            value: String(mm),
            label: t('publishing.size.mm', { width: mm }),
          }))}
          onChange={value => onWidth(FIGURE_WIDTHS_MM.find(mm => String(mm) === value) ?? width)}
        />
        <span className={styles.about}>{t('publishing.size.about')}</span>
      </div>
      <div className={styles.setting}>
        <span className={styles.name}>{t('publishing.language')}</span>
        <Segmented
          label={t('publishing.language')}
          value={language}
          options={LANGUAGES.map(lang => ({
            value: lang,
            label: <span lang={lang === 'zh' ? 'zh-CN' : 'en'}>{t(`app.lang.${lang}`)}</span>,
          }))}
          onChange={onLanguage}
        />
      </div>
    </>
  );
}

/** Which indicator the distribution is of. */
export function IndicatorChoice(): ReactNode {
  const { t, language } = useWords();
  const indicators = useIndicators();
  const indicator = useIndicator();
  return (
    <Select
      label={t('publishing.indicator')}
      value={indicator?.code ?? ''}
      options={indicators.map(i => ({ value: i.code, label: `${i.code} ${nameIn(i.name, language)}` }))}
      onChange={code => setView({ indicator: code })}
    />
  );
}
