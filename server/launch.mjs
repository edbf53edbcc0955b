// The server in this very process: signals, standard output and the exit code need no passing on.
import { setFlagsFromString } from 'node:v8';

// By itself a heap of 80 MB grows to four times that before it is looked through, and keeps what it took.
setFlagsFromString('--heap-growing-percent=40');
// An error names the lines that were written, not those that were built.
process.setSourceMapsEnabled(true);
await import(new URL('../dist-server/main.mjs', import.meta.url).href);
