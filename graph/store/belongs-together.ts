import { StartError } from '../engines/start-error.ts';
import type { GroupLog, LogEnd } from './group-log.ts';
import { FROM_JOURNAL, RESTORE } from './journal-errors.ts';

export type Standing = LogEnd & { readonly incarnation: string };
type Log = Pick<GroupLog, 'incarnation' | 'earlier'> & { end(): LogEnd };

/**
 * Whether a graph is of this log, and not ahead of it. Asked before anything is cut, carried over or begun. `torn`: the
 * line of the log that would be cut off. Errors: StartError.
 */
export function checkBelongsTogether(graph: Standing, log: Log, place: string, torn?: string): void {
  const end = log.end();
  const own =
    graph.incarnation === log.incarnation
      ? end
      : log.earlier.find(({ incarnation }) => incarnation === graph.incarnation);
  if (!own) {
    throw new StartError(
      `图数据（${place}）与日志不是同一套，什么都没有改动。以日志为准（放回的日志或备份）时，${FROM_JOURNAL.zh}，图数据由日志重建，原文件夹留着；否则${RESTORE.zh}`,
      `The graph (${place}) and its journal do not belong together; nothing was changed. Where the journal is to be gone by (it was put back, or is the backup), ${FROM_JOURNAL.en}: the graph is made from it again, and this folder stays; else ${RESTORE.en}`,
    );
  }
  if (graph.group <= own.group && graph.seq <= own.seq) return;
  const because = torn === undefined ? '' : `${torn} `;
  throw new StartError(
    `图数据（${place}，到 ${graph.seq}）比日志（到 ${own.seq}）新${torn === undefined ? '' : `，而 ${torn} 已损坏`}，什么都没有改动。有到 ${graph.seq} 的日志备份时，用它换下整个 log；其后的改动只在图数据里，确定不要时，${FROM_JOURNAL.zh}，原文件夹留着`,
    `The graph (${place}, at ${graph.seq}) is ahead of its journal (at ${own.seq}${because && `, whose ${because}is damaged`}); nothing was changed. Where a backup of the journal reaches ${graph.seq}, put its log in place of this one; the later changes are in the graph alone, so where they may be lost, ${FROM_JOURNAL.en} and keep this one`,
  );
}

/** Errors: StartError where a graph holds what no journal tells. */
export function checkHasJournal(graph: LogEnd, logFolder: string, place: string): void {
  if (graph.group === 0) return;
  throw new StartError(
    `图数据（${place}，到 ${graph.seq}）还在，但日志（${logFolder}）不见了或是空的，什么都没有改动：请从备份恢复整个 log 文件夹（若在另一块磁盘上，先确认已挂载），并留着图数据，它可能是唯一的一份`,
    `The graph (${place}, at ${graph.seq}) is there, but its journal (${logFolder}) is missing or empty; nothing was changed: restore the whole log folder from a backup (is its disk mounted?), and keep the graph, which may be the only copy`,
  );
}
