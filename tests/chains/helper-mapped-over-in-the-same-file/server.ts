import { awaitSync } from '@kaciras/deasync';

declare function fetchName(id: string): Promise<string>;

function nameOf(id: string): string {
  return awaitSync(fetchName(id));
}

function namesOf(ids: readonly string[]): readonly string[] {
  return ids.map((id) => nameOf(id));
}

export async function serve(ids: Promise<readonly string[]>): Promise<string> {
  return namesOf(await ids).join();
}
