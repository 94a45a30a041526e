declare function load(): Promise<string>;
declare function prepare(options: { first: string; second: string; third: string }): Promise<void>;

export async function read(): Promise<string> {
  const loading = load();
  await prepare({
    first: 'the first of them',
    second: 'the second of them',
    third: 'the third of them',
  });
  console.log('prepared');
  return await loading;
}
