declare function load(): Promise<string>;
declare function prepare(): void;
declare function report(error: unknown): Promise<void>;

export async function read(): Promise<string> {
  const loading = load();
  try {
    prepare();
  } catch (error) {
    await report(error);
  }
  return await loading;
}
