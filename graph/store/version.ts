import type { Engine } from '../engines/contract.ts';
import { ensureSchema, SCHEMA_VERSION } from '../engines/schema-statements.ts';
import { StartError } from '../engines/start-error.ts';
import { META_KEY, readMeta } from './system-queries.ts';

/** Errors: StartError where `what` was written by another version of the program. */
export function checkVersion(version: number, what: string): void {
  if (version === SCHEMA_VERSION) return;
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

/** Constraints and indexes, but nothing at all in a store of another version. Errors: StartError. */
export async function prepareSchema(engine: Engine, what: string): Promise<void> {
  const [meta] = await engine.run(readMeta, { key: META_KEY });
  if (meta) checkVersion(meta.version, what);
  await ensureSchema(engine);
}
