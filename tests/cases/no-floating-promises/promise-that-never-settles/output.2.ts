declare function serve(): Promise<never>;

export async function start(): Promise<void> {
  void serve();
  console.log('serving');
}
