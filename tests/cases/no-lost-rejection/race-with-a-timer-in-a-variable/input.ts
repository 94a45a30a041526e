declare function load(): Promise<string>;

export async function read(ms: number): Promise<string> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Error('too late'));
    }, ms);
  });
  return await Promise.race([load(), late]);
}
