declare function listen(port: number): Promise<void>;
declare function warmUp(): Promise<void>;
declare const stopped: Promise<void>;

export async function serve(): Promise<void> {
  const listening = listen(80);
  listening.catch(() => {});
  await warmUp();
  await Promise.race([listening, stopped]);
}
