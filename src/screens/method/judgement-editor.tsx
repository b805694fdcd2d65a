import { type ReactNode, useState } from 'react';
import type { Framework } from '../../core/framework.ts';
import type { Method } from '../../core/method.ts';
import { nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { withJudgements } from './edit.ts';
import { JudgementMatrix } from './judgement-matrix.tsx';
import styles from './judgements.module.css';
import { evenJudgements, judgedNodes } from './judgements.ts';

interface JudgementEditorProps {
  readonly framework: Framework;
  readonly method: Method;
  readonly onChange: (method: Method) => void;
}

/** Weights by judgements in pairs (AHP), node by node and expert by expert. */
export function JudgementEditor({ framework, method, onChange }: JudgementEditorProps): ReactNode {
  const { t, language } = useWords();
  const nodes = judgedNodes(framework);
  const judged = (code: string): boolean => method.weight.byNode?.[code]?.method === 'ahp';
  const [chosen, setChosen] = useState(() => nodes.find(n => judged(n.code))?.code ?? nodes[0]?.code);
  const [expert, setExpert] = useState(0);
  const node = nodes.find(n => n.code === chosen);
  if (node === undefined) return null;
  const names = new Map(
    [...framework.nodes, ...framework.indicators].map(n => [n.code, nameIn(n.name, language)]),
  );
  const nameOf = (code: string): string => `${code} ${names.get(code) ?? ''}`;
  const { [node.code]: choice } = method.weight.byNode ?? {};
  const matrices = choice?.method === 'ahp' ? (choice.matrices ?? []) : [];
  const at = Math.min(expert, matrices.length - 1);
  const matrix = matrices[at];
  const even = evenJudgements(node.children.length);
  const set = (next: typeof matrices): void => onChange(withJudgements(method, node.code, next));
  return (
    <details className={styles.editor} open={nodes.some(n => judged(n.code)) || undefined}>
      <summary>{t('judge.title')}</summary>
      <p className={styles.line}>
        <Select
          label={t('judge.node')}
          value={node.code}
          options={nodes.map(n => ({ value: n.code, label: nameOf(n.code) }))}
          onChange={setChosen}
        />
        {matrices.length > 1 && (
          <Select
            label={t('judge.expert')}
            value={String(at)}
            options={matrices.map((_, i) => ({ value: String(i), label: String(i + 1) }))}
            onChange={value => setExpert(Number(value))}
          />
        )}
        {matrix === undefined ? (
          <Button onPress={() => set([even])}>{t('judge.start')}</Button>
        ) : (
          <>
            <Button
              kind="link"
              onPress={() => {
                set([...matrices, even]);
                setExpert(matrices.length);
              }}
            >
              {t('judge.add')}
            </Button>
            <Button kind="link" onPress={() => set(matrices.filter((_, i) => i !== at))}>
              {t('judge.remove')}
            </Button>
          </>
        )}
      </p>
      {matrix !== undefined && (
        <JudgementMatrix
          matrices={matrices}
          at={at}
          codes={node.children}
          nameOf={nameOf}
          onChange={next => set(matrices.map((m, i) => (i === at ? next : m)))}
        />
      )}
    </details>
  );
}
