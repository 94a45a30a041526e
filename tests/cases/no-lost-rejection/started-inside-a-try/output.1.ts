declare function user(): Promise<string>;
declare function posts(): Promise<string[]>;
declare function report(error: unknown): void;

export async function page(): Promise<void> {
  try {
    const a = user();
    const b = posts();
    b.catch(() => {});
    await a;
    await b;
  } catch (error) {
    report(error);
  }
}
