declare function save(): Promise<void>;

type Handler = (error: unknown) => void;

export async function store(onError: Handler | undefined, orName: Handler | string, either: Handler | ((error: Error) => number)): Promise<void> {
  await save().catch(onError);
  save().then(() => undefined, orName as Handler);
  save().catch(either);
}
