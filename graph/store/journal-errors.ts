import { StartError } from '../engines/start-error.ts';
import type { LogEnd } from './group-log.ts';
import type { BadLine } from './journal-line.ts';

/*
 * What is wrong with a journal, and what a person can do. Nothing was changed when one of these is said, and none of them
 * proposes to touch what may be the last copy: whoever goes on without a part goes on in a copy.
 */

/** A part of a backup beside a part of what is there is again not of one piece: the folder is replaced as a whole. */
export const RESTORE = {
  zh: '请把整个数据文件夹改名留着，再照 README“备份与恢复”把备份放在它原来的位置',
  en: 'put the whole data folder aside and a backup in its place, as “Backup and restore” of the README says',
} as const;
/** Whoever goes on in a copy takes the links along. */
const COPY = {
  zh: '把 log 和 access.json（链接）复制到一个空文件夹',
  en: 'copy log and access.json (the links) into an empty folder',
} as const;
/** Where the journal is to be gone by, whatever the graph says. */
export const FROM_JOURNAL = {
  zh: `${COPY.zh}，再用 DATA_DIR 指定它`,
  en: `${COPY.en} and name that with DATA_DIR`,
} as const;

export const hole = (place: string, detail: string): StartError =>
  new StartError(
    `日志不完整（${place}：${detail}）；什么都没有改动。${RESTORE.zh}；没有备份时，${COPY.zh}，只留缺口之前的文件，再用 DATA_DIR 指定它`,
    `The journal has a hole (${place}: ${detail}); nothing was changed: ${RESTORE.en}; without one, ${COPY.en}, keep the files before the hole alone, and name that folder with DATA_DIR`,
  );

/** What the system says of a file that it does not let us read: a folder, a link that goes round, no right. */
export const unreadable = (path: string, cause: NodeJS.ErrnoException): StartError =>
  new StartError(
    `读不了日志 ${path}（${cause.code}），什么都没有改动：请检查它是不是普通的文件夹和文件、有没有读取权限`,
    `The journal ${path} cannot be read (${cause.code}); nothing was changed: check that it is a plain folder with plain files and may be read`,
    cause,
  );

export const foreign = (place: string, error: BadLine): StartError =>
  new StartError(
    `日志（${place}）第 ${error.line} 行完整，但本程序读不懂；文件未作任何改动，请用写入它的版本打开；不能时，${RESTORE.zh}`,
    `Line ${error.line} of the journal (${place}) is whole, but not what this program writes; nothing was changed: open it with the version that wrote it; where you cannot, ${RESTORE.en}`,
    error,
  );

/** `good`: where the log ends before that line. */
export function damaged(place: string, line: number, good: LogEnd | undefined, cause?: unknown): StartError {
  const seq = good?.seq ?? 0;
  const [zh, en] = seq > 0 ? goOnFrom(seq, line) : ['', ''];
  return new StartError(
    `日志（${place}）第 ${line} 行与写入时不同，或它前面缺了行；此前到 seq ${seq} 都完好，什么都没有改动：${RESTORE.zh}${zh}`,
    `Line ${line} of the journal (${place}) is not as it was written, or one before it is missing; up to seq ${seq} all is whole, and nothing was changed: ${RESTORE.en}${en}`,
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
    `；没有备份时，${COPY.zh}，在副本中${zh}，再用 DATA_DIR 指定它，即从 seq ${seq} 继续，原文件夹留着`,
    `; without one, ${COPY.en}, in the copy ${en}, and name that folder with DATA_DIR: it goes on from seq ${seq}, and this one stays as it is`,
  ];
}
