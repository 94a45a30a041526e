declare function load(): Promise<string>;
declare function report(error: unknown): void;

export async function read(): Promise<string> {
  let text = '';
  try {
    text = await load();
  } catch (error) {
    report(error);
  } finally {
    return text;
  }
}
