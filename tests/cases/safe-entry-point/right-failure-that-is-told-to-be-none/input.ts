import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
declare const logger: { error(error: unknown): void; info(text: string): void };
export async function install(path: string): Promise<void> {
  try {
    await readFile(path);
  } catch (error) {
    console.error('No prebuilt file, falling back to a build', error);
    process.exit(0);
  }
}
export async function ask(path: string): Promise<void> {
  try {
    await readFile(path);
  } catch {
    logger.info('nothing to do');
    process.exit(0);
  }
}
export function open(port: number): void {
  const socket = connect(port);
  socket.on('error', (error) => {
    logger.error(error);
    process.exit(1);
  });
  socket.on('end', () => {
    console.error('Failed for good');
    process.exit(0);
  });
}
