import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import styles from './publish.module.css';
import { TemplateSign } from './template-sign.tsx';
import { type Setting, TEMPLATES, type Template } from './templates.ts';

interface TemplateListProps {
  readonly current: Template;
  readonly setting: Setting;
}

/** The figures that can be published; those that have nothing to draw here say what they lack. */
export function TemplateList({ current, setting }: TemplateListProps): ReactNode {
  const { t } = useWords();
  const view = useView();
  return (
    <nav aria-label={t('publishing.template')}>
      <ul className={styles.templates}>
        {TEMPLATES.map(template => {
          const lack = template.lacks(setting);
          return (
            <li key={template.id}>
              {lack === null ? (
                <a
                  className={styles.template}
                  href={hrefOf(view, { figure: template.id })}
                  aria-current={template === current ? 'true' : undefined}
                >
                  <TemplateSign id={template.id} />
                  {t(template.name)}
                </a>
              ) : (
                <span className={styles.template} data-lacking="true" title={t(lack)}>
                  <TemplateSign id={template.id} />
                  {t(template.name)}
                  <span className="visually-hidden">{t(lack)}</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
