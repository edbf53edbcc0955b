import { create, invented, type SeedCommand } from '../record.ts';
import { ago } from './days.ts';
import { sample } from './words.ts';

export const CHARTER_MODEL = 'doc-charter';
const DOCUMENTS = [
  [CHARTER_MODEL, '章程示范文本', 'charterModel', 1_900],
  ['doc-guiding', '结对共建指导意见', 'guidingOpinion', 820],
  ['doc-template', '结对共建协议范本', 'agreementTemplate', 800],
  ['doc-support', '扶持办法', 'policy', 700],
] as const;

export const documentCommands = (): SeedCommand[] =>
  DOCUMENTS.map(([id, title, documentKind, days]) =>
    create('Document', id, [invented({ title: sample(title), documentKind, on: ago(days), version: '1' })]),
  );
