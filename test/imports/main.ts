import { scanImports } from './scan.ts';

/** Part of `npm run lint`: the folder rules that the linter itself cannot express. */
const complaints = scanImports();
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exitCode = complaints.length > 0 ? 1 : 0;
