declare function send(path: string): Promise<{ ok: boolean }>;
declare function report(error: unknown): void;

export async function push(path: string, left: number): Promise<boolean> {
  try {
    const answer = await send(path);
    if (!answer.ok && left > 0) return push(path, left - 1);
    return answer.ok;
  } catch (error) {
    report(error);
    throw error;
  }
}
