import { execaSync } from 'execa';

export async function revision(): Promise<string> {
  const { stdout } = execaSync('git', ['rev-parse', 'HEAD']);
  return stdout as string;
}
