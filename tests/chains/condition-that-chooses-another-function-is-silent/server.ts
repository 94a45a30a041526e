import { load } from './load.js';
import { plain } from './plain.js';

const enabled: typeof load | undefined = load;

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return (enabled ? plain : String)(work) + (load && plain)(work);
}
