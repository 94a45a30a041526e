import { ok, ResultAsync, safeTry } from 'neverthrow';

declare function save(): Promise<void>;

export async function store(): Promise<string> {
  const saved = await ResultAsync.fromPromise(save(), String);
  if (saved.isErr()) return saved.error;
  return ResultAsync.fromPromise(save(), String).match(
    () => 'saved',
    (error) => error,
  );
}

export const stored = safeTry(async function* () {
  yield* ResultAsync.fromPromise(save(), String);
  return ok(1);
});
