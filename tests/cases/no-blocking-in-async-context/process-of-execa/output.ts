import { execa } from 'execa';

export async function revision(): Promise<string> {
  const { stdout } = await execa('git', ['rev-parse', 'HEAD']);
  return stdout as string;
}
