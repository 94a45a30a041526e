declare function send(path: string): Promise<boolean>;

export async function push(path: string, left: number): Promise<boolean> {
  try {
    if (await send(path)) return true;
    return left > 0 && push(path, left - 1);
  } catch (error) {
    console.error(error);
    throw error;
  }
}
