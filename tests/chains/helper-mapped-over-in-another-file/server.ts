import { nameOf } from './names.js';

function namesOf(ids: readonly string[]): readonly string[] {
  return ids.map((id) => nameOf(id));
}

export async function serve(ids: Promise<readonly string[]>): Promise<string> {
  return namesOf(await ids).join();
}
