import { type ReactNode, useState } from 'react';
import { nameIn } from '../../core/name.ts';
import { visible } from '../../core/visible.ts';
import { type Format, useWords } from '../../i18n/index.ts';
import {
  copyWorkspace,
  deleteWorkspace,
  openWorkspace,
  renameWorkspace,
  type SavedWorkspace,
  useWorkspaces,
  WORKSPACE_NAME_LIMIT,
} from '../../state/storage/workspaces.ts';
import { Button } from '../../ui/button.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './data.module.css';

/** The last thing done to the list: a deletion that can be taken back, or an opening that failed. */
type Outcome = { readonly restore: () => Promise<void> } | 'not-opened' | null;

/** Every workspace that this browser keeps: to be opened, named, copied and deleted. */
export function WorkspacesFrame(): ReactNode {
  const { t } = useWords();
  const { data: workspaces = [] } = useWorkspaces();
  const [outcome, setOutcome] = useState<Outcome>(null);
  if (workspaces.length === 0) return null;
  const open = async (id: string): Promise<void> => {
    setOutcome((await openWorkspace(id)) ? null : 'not-opened');
  };
  const remove = async (id: string): Promise<void> => setOutcome({ restore: await deleteWorkspace(id) });
  const back = async (restore: () => Promise<void>): Promise<void> => {
    await restore();
    setOutcome(null);
  };
  return (
    <Frame heading={t('workspaces.title')} finding={t('workspaces.lead')} isFlush>
      <DataTable label={t('workspaces.title')} head={<Heads />}>
        {workspaces.map(workspace => (
          <Row
            key={workspace.id}
            workspace={workspace}
            onOpen={() => void open(workspace.id)}
            onDelete={() => void remove(workspace.id)}
          />
        ))}
      </DataTable>
      <p className={styles.after}>
        <Button kind="link" onPress={() => void copyWorkspace()}>
          {t('workspaces.copy')}
        </Button>
        <span role="status">
          {outcome === 'not-opened' && t('workspaces.not-opened')}
          {outcome !== null && outcome !== 'not-opened' && (
            <>
              {t('workspaces.deleted')}{' '}
              <Button kind="link" onPress={() => void back(outcome.restore)}>
                {t('workspaces.restore')}
              </Button>
            </>
          )}
        </span>
      </p>
    </Frame>
  );
}

function Heads(): ReactNode {
  const { t } = useWords();
  return (
    <>
      <ColumnHead>{t('workspaces.name')}</ColumnHead>
      <ColumnHead isNumber>{t('workspaces.files')}</ColumnHead>
      <ColumnHead>{t('workspaces.saved')}</ColumnHead>
      <ColumnHead>{t('workspaces.actions')}</ColumnHead>
    </>
  );
}

interface RowProps {
  readonly workspace: SavedWorkspace;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

function Row({ workspace, onOpen, onDelete }: RowProps): ReactNode {
  const { t, format, language } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const { id, given, name: own, files, savedAt, isOpen } = workspace;
  const name = visible(given ?? nameIn(own, language));
  const finish = (): void => {
    if (typed !== null) void renameWorkspace(id, typed);
    setTyped(null);
  };
  return (
    <tr>
      <RowHead>
        {typed === null ? (
          name
        ) : (
          <form
            onSubmit={event => {
              event.preventDefault();
              finish();
            }}
          >
            <input
              aria-label={t('workspaces.new-name', { name })}
              value={typed}
              maxLength={WORKSPACE_NAME_LIMIT}
              onChange={event => setTyped(event.target.value)}
            />{' '}
            <Button type="submit" kind="link" onPress={() => undefined}>
              {t('workspaces.rename.done')}
            </Button>
          </form>
        )}{' '}
        {isOpen && <Tag kind="ok">{t('workspaces.is-open')}</Tag>}
      </RowHead>
      <Cell label={t('workspaces.files')} isNumber>
        {format.number(files)}
      </Cell>
      <Cell label={t('workspaces.saved')}>{momentText(format, savedAt)}</Cell>
      <Cell label={t('workspaces.actions')}>
        <span className={styles.actions}>
          {!isOpen && (
            <Button kind="link" aria-label={t('workspaces.open-of', { name })} onPress={onOpen}>
              {t('workspaces.open')}
            </Button>
          )}
          <Button
            kind="link"
            aria-label={t('workspaces.rename-of', { name })}
            onPress={() => setTyped(given ?? nameIn(own, language))}
          >
            {t('workspaces.rename')}
          </Button>
          {!isOpen && (
            <Button kind="link" aria-label={t('workspaces.delete-of', { name })} onPress={onDelete}>
              {t('workspaces.delete')}
            </Button>
          )}
        </span>
      </Cell>
    </tr>
  );
}

/** Day and time of the reader's own clock: `24 November 2026, 08:05`. */
function momentText(format: Format, milliseconds: number): string {
  const at = new Date(milliseconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${format.date(day)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
