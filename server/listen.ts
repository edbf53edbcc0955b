import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from '../graph/engines/start-error.ts';

/** Takes the port; resolves with the one it got. Errors: StartError where it is taken or not allowed. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(sentence(error, port, host)));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function sentence(error: NodeJS.ErrnoException, port: number, host: string): StartError {
  if (error.code === 'EADDRINUSE') {
    return new StartError(
      `端口 ${port} 已被占用，请关闭占用它的程序，或换一个，如 PORT=${port + 1}`,
      `port ${port} is taken: stop the program that uses it, or set another, for example PORT=${port + 1}`,
      error,
    );
  }
  if (error.code === 'EACCES') {
    return new StartError(
      `没有使用端口 ${port} 的权限，请用 1024 以上的端口`,
      `port ${port} is not allowed: use one above 1024`,
      error,
    );
  }
  return new StartError(
    `不能在 ${host}:${port} 监听，请检查 HOST`,
    `cannot listen on ${host}:${port}: check HOST`,
    error,
  );
}
