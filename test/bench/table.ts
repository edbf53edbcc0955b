import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { lineOf } from './bench.ts';

/** A printed line with when and where it was measured. */
export type Row = ReturnType<typeof lineOf> & { readonly on: string; readonly machine: string };

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
/** What was measured last of each benchmark, from which the table is written. */
const LATEST = fileURLToPath(new URL('latest.jsonl', import.meta.url));
const [BEGIN, END] = ['<!-- figures -->', '<!-- /figures -->'];

export const today = (): string => new Date().toISOString().slice(0, 10);

export function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
}

export async function latestRows(): Promise<Row[]> {
  const text = await readFile(LATEST, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** The rows of a benchmark in place of its earlier ones; the others keep the day they were measured on. */
export function replaced(rows: readonly Row[], bench: string, measured: readonly Row[]): Row[] {
  return [...rows.filter((row) => row.bench !== bench), ...measured];
}

const number = (value: number): string =>
  Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));

function cells(row: Row): string[] {
  const { bench, metric, unit, ours, peer, peerName, ratio, goal, ok, note } = row;
  const shown = (value: number | null) => (value === null ? '–' : number(value));
  const verdict = goal === null ? '' : ok ? '✓' : `**✗**${note === undefined ? '' : ` ${note}`}`;
  return [
    bench,
    `${row.case}: ${metric} (${unit})`,
    shown(ours),
    peer === null ? '–' : `${shown(peer)} · ${peerName}`,
    ratio === null ? '–' : `${number(ratio)}×`,
    goal === null ? '' : goal.replace('<=', '≤').replace('>=', '≥'),
    verdict,
    row.on,
  ].map((cell) => cell.replaceAll('|', '\\|'));
}

/** The table in Markdown: benchmarks in the order given, rows as they were measured, then what missed its goal. */
export function tableOf(rows: readonly Row[], order: readonly string[]): string {
  const sorted = order.flatMap((bench) => rows.filter((row) => row.bench === bench));
  const head = [
    'bench',
    '测什么 · what',
    '本品 · ours',
    '对照 · peer',
    '比值 · ratio',
    '目标 · goal',
    '',
    '日期 · on',
  ];
  const line = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;
  const judged = sorted.filter(({ goal }) => goal !== null);
  const missed = judged.filter(({ ok }) => !ok).length;
  const machines = [...new Set(sorted.map((row) => row.machine))];
  return [
    `${machines.join('; ')}. ${judged.length - missed} of ${judged.length} goals met, ${missed} missed (✗).`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...sorted.map((row) => line(cells(row))),
  ].join('\n');
}

/** A text with what lies between its two marks replaced. Errors: the marks are not there. */
export function between(text: string, table: string): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`the README has no ${BEGIN} … ${END}`);
  return `${text.slice(0, from + BEGIN.length)}\n${table}\n${text.slice(to)}`;
}

export async function writeTable(rows: readonly Row[], order: readonly string[]): Promise<void> {
  await writeFile(LATEST, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await writeFile(README, between(await readFile(README, 'utf8'), tableOf(rows, order)));
}
