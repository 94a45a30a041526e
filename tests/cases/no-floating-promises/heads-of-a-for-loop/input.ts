declare function open(): Promise<void>;
declare function step(): Promise<void>;

export async function run(): Promise<void> {
  let at = 0;
  for (open(); at < 3; step()) at += 1;
  for (at = 0, open(); at < 3; at += 1, step()) console.log(at);
  for (at = 0; at < 3; ) at += 1;
  for (const opened = open(); at < 6; ) at += 1;
}
