import { QueryClient } from '@tanstack/query-core';

class OurClient extends QueryClient {}

export function refresh(client: QueryClient, ours: OurClient): void {
  client.invalidateQueries({ queryKey: ['posts'] });
  ours.prefetchQuery({ queryKey: ['posts'] });
}
export async function read(client: QueryClient): Promise<void> {
  void client.fetchQuery({ queryKey: ['posts'] });
}
