export async function load(): Promise<string> {
  return 'a';
}
export async function tried(): Promise<string | undefined> {
  try {
    return await load();
  } catch (error) {
    throw new Error(await load(), { cause: error });
  } finally {
    await load();
  }
}
export async function ignored(): Promise<boolean> {
  try {
    await load();
    return true;
  } catch {
    return await load() === 'b';
  }
}
export const never = async (): Promise<never> => {
  throw await load();
};
