// A worker is given no loader by the program that starts it.
const { register } = await import('tsx/esm/api');
register();
await import('./board-thread.ts');
