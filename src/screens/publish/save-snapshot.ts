import { version } from '../../../package.json';
import { nameIn } from '../../core/name.ts';
import type { Words } from '../../i18n/index.ts';
import { workspaceResults } from '../../state/results.ts';
import { useSession } from '../../state/session.ts';

/** Text of a snapshot of the open workspace at a view; `id` is the figure's that is looked at. */
export async function snapshotOf({ t, language }: Words, link: string, id: string): Promise<string> {
  const [{ workspace, dataset, result }, { writeInWorker }] = await Promise.all([
    workspaceResults(),
    import('../../publish/snapshot-client.ts'),
  ]);
  const { frameworks, published, method, kind } = workspace;
  const name = nameIn(workspace.name, language);
  return writeInWorker(
    {
      appVersion: version,
      title: kind === 'snapshot' ? name : t('publishing.snapshot.name', { name, id }),
      view: link.replace(/^#/, ''),
      synthetic: useSession.getState().answered?.synthetic ?? false,
      frameworks,
      published,
      method,
      dataset,
    },
    result,
  );
}
