import { StartError } from '../engines/start-error.ts';
import type { LogEnd } from './group-log.ts';
import type { BadLine } from './journal-line.ts';

/*
 * What is wrong with a journal, and what a person can do. Nothing was changed when one of these is said, and none of them
 * proposes to touch what may be the last copy: whoever goes on without a part goes on in a copy.
 */

export const hole = (place: string, detail: string): StartError =>
  new StartError(
    `日志不完整（${place}：${detail}）；什么都没有改动，请从备份恢复整个 log 文件夹`,
    `The journal has a hole (${place}: ${detail}); nothing was changed: restore the whole log folder from a backup`,
  );

export const foreign = (place: string, error: BadLine): StartError =>
  new StartError(
    `日志（${place}）第 ${error.line} 行完整，但本程序读不懂；文件未作任何改动，请用写入它的版本打开，或从备份恢复整个 log 文件夹`,
    `Line ${error.line} of the journal (${place}) is whole, but not what this program writes; nothing was changed: open it with the version that wrote it, or restore the whole log folder from a backup`,
    error,
  );

/** `good`: where the log ends before that line. */
export function damaged(place: string, line: number, good: LogEnd | undefined, cause?: unknown): StartError {
  const seq = good?.seq ?? 0;
  const [zh, en] = seq > 0 ? goOnFrom(seq, line) : ['', ''];
  return new StartError(
    `日志（${place}）第 ${line} 行与写入时不同，或它前面缺了行；此前到 seq ${seq} 都完好，什么都没有改动：请从备份恢复整个 log 文件夹${zh}`,
    `Line ${line} of the journal (${place}) is not as it was written, or one before it is missing; up to seq ${seq} all is whole, and nothing was changed: restore the whole log folder from a backup${en}`,
    cause,
  );
}

function goOnFrom(seq: number, line: number): readonly [zh: string, en: string] {
  const [zh, en] =
    line > 1
      ? [
          `这个文件只留前 ${line - 1} 行，其后的文件不要`,
          `keep the first ${line - 1} lines of this file and no later file`,
        ]
      : ['不要这个和其后的文件', 'leave out this file and the later ones'];
  return [
    `；没有备份时，把 log 复制到一个空文件夹，在副本中${zh}，再用 DATA_DIR 指定它，即从 seq ${seq} 继续，原文件夹留着`,
    `; without one, copy log into an empty folder, in the copy ${en}, and name that folder with DATA_DIR: it goes on from seq ${seq}, and this one stays as it is`,
  ];
}
