import type { Engine } from '../engines/contract.ts';
import { StartError } from '../engines/start-error.ts';
import { markOf } from '../model/log/mark.ts';
import type { FoundJournal } from './journal-look.ts';
import { META_KEY, readEntries, readMeta, saveSystem } from './system-queries.ts';
import { isKnownVersion } from './version.ts';
import { identitiesIn, isSameFile, type Witness } from './witness.ts';

const NEW_BRANCH = [
  '由此另起一支，开着的页面会重新取整张图',
  'it goes on under a new incarnation, and pages that are open take the whole graph anew',
] as const;

/** `seq`: where it stands; `witness`: where it once stood, if known. */
function said(zh: string, en: string, seq: number, witness: Witness | undefined): string {
  const hasBeen = witness !== undefined && witness.seq > seq ? witness.seq : undefined;
  return hasBeen === undefined
    ? `${zh}是从备份放回的（到 seq ${seq}）：${NEW_BRANCH[0]} / ${en} was put back from a copy (at seq ${seq}): ${NEW_BRANCH[1]}`
    : `${zh}到 seq ${seq} 为止，曾到 ${hasBeen}（放回了较早的备份，或丢了末尾）：${NEW_BRANCH[0]} / ${en} ends at seq ${seq}, but had been at ${hasBeen} (an older copy was put back, or its end is lost): ${NEW_BRANCH[1]}`;
}

/**
 * What the start says of a journal whose files are not those it was written in, or that ends before it once did; undefined:
 * they are. One from before there was a witness is taken as it is, and one beside which a graph was filled, which a copy of
 * the journal alone has not: its witness was lost, or never written. `hasGraph`: whether there is such a graph.
 */
export async function saysRestored(
  { folder, files, end }: FoundJournal,
  witness: Witness | undefined,
  hasGraph: boolean,
): Promise<string | undefined> {
  if (!end || end.group === 0) return undefined;
  if (!witness && (hasGraph || files.some((file) => file.isOld))) return undefined;
  const now = await identitiesIn(folder);
  const isCopy = Object.entries(witness?.files ?? {}).some(([name, then]) => {
    const file = now[name];
    return file !== undefined && !isSameFile(then, file);
  });
  const isShort = witness?.incarnation === end.incarnation && witness.seq > end.seq;
  // Without a witness it was copied alone.
  if (witness && !isCopy && !isShort) return undefined;
  return said('数据文件夹的日志', 'the journal of the data folder', end.seq, witness);
}

/**
 * Gives a database that was put back from an older dump a new incarnation; what the start then says, else nothing. `mayBegin`:
 * an empty one may be filled. Errors: StartError where it is empty, but has not always been.
 */
export async function renewIfRestored(
  engine: Engine,
  witness: Witness | undefined,
  { newId, mayBegin }: { readonly newId: () => string; readonly mayBegin: boolean },
): Promise<string[]> {
  if (!witness) return [];
  // In a transaction that may write, so that the server of a cluster answers that has everything.
  return engine.transact(async (tx) => {
    const [meta] = await tx.run(readMeta, { key: META_KEY });
    if (!meta && witness.seq > 0 && !mayBegin) throw isEmpty(witness);
    if (!meta || !isKnownVersion(meta.version) || meta.incarnation !== witness.incarnation) return [];
    const [entry] = witness.seq > 0 ? await tx.run(readEntries, { seqs: [witness.seq] }) : [];
    if (meta.seq >= witness.seq && (witness.seq === 0 || (entry && markOf(entry) === witness.mark)))
      return [];
    const properties = { incarnation: newId() };
    await tx.run(saveSystem, { rows: [{ key: META_KEY, properties }] });
    return [said('Neo4j 数据库', 'the Neo4j database', meta.seq, witness)];
  });
}

const isEmpty = ({ seq }: Witness): StartError =>
  new StartError(
    `Neo4j 数据库是空的，但这个数据文件夹见过它到 seq ${seq}：请检查 NEO4J_URI、NEO4J_DATABASE 和磁盘，或从备份恢复；确要从头开始，请明确设置 SEED，如 SEED=article`,
    `The Neo4j database is empty, but was at seq ${seq} when this data folder last saw it: check NEO4J_URI, NEO4J_DATABASE and its disk, or restore it; to begin anew all the same, set SEED, for example SEED=article`,
  );
