declare function open(): Promise<void>;
declare function step(): Promise<void>;

export async function run(): Promise<void> {
  let at = 0;
  for (await open(); at < 3; await step()) at += 1;
  for (at = 0, await open(); at < 3; at += 1, await step()) console.log(at);
  for (at = 0; at < 3; ) at += 1;
  for (const opened = open(); at < 6; ) at += 1;
}
