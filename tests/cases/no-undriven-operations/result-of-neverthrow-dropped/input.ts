import { ok, ResultAsync, safeTry } from 'neverthrow';

declare function save(): Promise<void>;

export async function store(): Promise<void> {
  ResultAsync.fromPromise(save(), String);
}

export const stored = safeTry(async function* () {
  ResultAsync.fromPromise(save(), String);
  return ok(1);
});
