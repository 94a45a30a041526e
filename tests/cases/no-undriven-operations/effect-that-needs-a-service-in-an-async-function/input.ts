import { Effect } from 'effect';

interface Database {
  readonly url: string;
}
declare const save: Effect.Effect<void, Error, Database>;

export async function store(): Promise<void> {
  console.log('stores');
  save;
}
