import type { Engine } from '../engines/contract.ts';
import { SCHEMA_VERSION } from '../engines/schema-statements.ts';
import { StartError } from '../engines/start-error.ts';
import { META_KEY, readMeta } from './system-queries.ts';

/** The oldest version whose data are carried over. */
const OLDEST_VERSION = 1;

/** Whether this program can go on with data of a version, as they are or carried over. */
export const isKnownVersion = (version: number): boolean =>
  version >= OLDEST_VERSION && version <= SCHEMA_VERSION;

/** Errors: StartError where `what` was written by a version that this program cannot go on with. */
export function checkVersion(version: number, what: string): void {
  if (isKnownVersion(version)) return;
  throw version > SCHEMA_VERSION
    ? new StartError(
        `数据（${what}）是更新版本的程序写的（格式 ${version}，本程序 ${SCHEMA_VERSION}），请更新程序`,
        `The data (${what}) were written by a newer version (format ${version}, this program ${SCHEMA_VERSION}): update the program`,
      )
    : new StartError(
        `数据（${what}）是旧格式 ${version}（本程序 ${SCHEMA_VERSION}），请先用写入它的版本导出`,
        `The data (${what}) have the old format ${version} (this program ${SCHEMA_VERSION}): export them with the version that wrote them`,
      );
}

/** Before anything is changed in it. Errors: StartError for a store of a version that this program cannot go on with. */
export async function checkStore(engine: Engine, what: string): Promise<void> {
  const [meta] = await engine.run(readMeta, { key: META_KEY });
  if (meta) checkVersion(meta.version, what);
}
