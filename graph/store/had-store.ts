import { readdir } from 'node:fs/promises';
import { StartError } from '../engines/start-error.ts';
import { WITNESS } from './witness.ts';

/** Files that only a program that had a store here leaves. */
const TRACES: readonly string[] = ['access.json', 'checkpoints', ...Object.values(WITNESS)];

/**
 * Whether a folder without anything in journal and graph once had something there; what the start says where they may be begun anew. Errors:
 * StartError where they may not: sample data must not stand in silently for what was lost.
 */
export async function checkHadNoStore(folder: string, mayBegin: boolean): Promise<string[]> {
  const names = await readdir(folder);
  const traces = names.filter((name) => TRACES.includes(name) || name.startsWith('graph.grafeo.'));
  if (traces.length === 0) return [];
  const left = traces.join(', ');
  const zh = `数据文件夹 ${folder} 用过（留有 ${left}），但日志和图数据都不见了或是空的`;
  const en = `The data folder ${folder} was in use (it has ${left}), but journal and graph are both gone or empty`;
  if (mayBegin) return [`${zh}；按 SEED 从头开始 / ${en}; it begins anew, as SEED says`];
  throw new StartError(
    `${zh}：若磁盘未挂载，请先挂载；否则从备份恢复 log 文件夹（用 Neo4j 的请设 NEO4J_URI）；确要从头开始，请明确设置 SEED，如 SEED=article`,
    `${en}: if a disk is not mounted, mount it, else restore the log folder from a backup (or name your Neo4j with NEO4J_URI); to begin anew all the same, set SEED, for example SEED=article`,
  );
}
